// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/WindowsTaskbar.h"

#include <QEvent>
#include <QGuiApplication>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <windows.h>

// After windows.h.
#include <shobjidl.h>

namespace heliograph {
namespace {

constexpr ULONGLONG kWhole = 100;

} // namespace

WindowsTaskbar::WindowsTaskbar()
{
    void* list = nullptr;
    // The program's window system has initialised COM in this thread.
    if (CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_ITaskbarList3, &list) == S_OK)
        m_list = static_cast<ITaskbarList3*>(list);
    if (m_list && m_list->HrInit() != S_OK) {
        m_list->Release();
        m_list = nullptr;
    }
    if (m_list)
        qApp->installEventFilter(this);
}

WindowsTaskbar::~WindowsTaskbar()
{
    show(std::nullopt);
    if (m_list)
        m_list->Release();
}

void WindowsTaskbar::show(std::optional<double> part)
{
    const std::optional<int> percent =
        part ? std::optional(static_cast<int>(std::clamp(*part, 0.0, 1.0) * double(kWhole))) : std::nullopt;
    if (percent == m_percent)
        return;
    m_percent = percent;
    apply();
}

bool WindowsTaskbar::eventFilter(QObject* watched, QEvent* event)
{
    // The button comes a little later than the window.
    constexpr int kUntilTheButtonIsThereMs = 500;
    if (m_percent && event->type() == QEvent::Expose && watched->isWindowType())
        QTimer::singleShot(kUntilTheButtonIsThereMs, this, [this] { apply(); });
    return false;
}

void WindowsTaskbar::apply()
{
    if (!m_list)
        return;
    for (const QWindow* window : QGuiApplication::topLevelWindows()) {
        if (window->type() != Qt::Window || !window->handle())
            continue;
        const auto handle = reinterpret_cast<HWND>(window->winId());
        m_list->SetProgressState(handle, m_percent ? TBPF_NORMAL : TBPF_NOPROGRESS);
        if (m_percent)
            m_list->SetProgressValue(handle, ULONGLONG(*m_percent), kWhole);
    }
}

} // namespace heliograph
