// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Remembered.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QScreen>
#include <QSplitter>
#include <QWidget>

namespace heliograph {
namespace {

constexpr int kRecentFiles = 10;

/// Tells when a window was moved, sized or hidden.
class GeometryWatch final : public QObject {
public:
    GeometryWatch(QWidget& window, std::function<void()> changed)
        : QObject(&window), m_changed(std::move(changed))
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Hide || event->type() == QEvent::Close)
            m_changed();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_changed;
};

// A window is placed with its frame around it; how thick that is, nobody knows before it is shown.
void fitIntoScreen(QWidget& window)
{
    constexpr QSize kFrame(16, 48);
    const QSize room = window.screen()->availableSize() - kFrame;
    window.resize(window.size().boundedTo(room).expandedTo(window.minimumSize()));
}

} // namespace

Remembered::Remembered(const QString& folder)
    : m_file(QDir(folder).filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
{}

QVariant Remembered::value(const QString& key, const QVariant& otherwise) const
{
    return m_file.value(key, otherwise);
}

void Remembered::setValue(const QString& key, const QVariant& value)
{
    m_file.setValue(key, value);
}

void Remembered::keepGeometry(QWidget& window, const QString& key)
{
    const QString name = key + QStringLiteral("/geometry");
    if (!window.restoreGeometry(value(name).toByteArray()))
        fitIntoScreen(window);
    new GeometryWatch(window, [this, &window, name] { setValue(name, window.saveGeometry()); });
}

void Remembered::keepColumns(QHeaderView& header, const QString& key)
{
    const QString name = key + QStringLiteral("/columns");
    const int sections = header.count();
    // Columns of another version of the program, or of another list, are not taken over.
    if (value(name + QStringLiteral("Count")).toInt() == sections)
        header.restoreState(value(name).toByteArray());
    const auto keep = [this, &header, name] {
        setValue(name, header.saveState());
        setValue(name + QStringLiteral("Count"), header.count());
    };
    QObject::connect(&header, &QHeaderView::sectionResized, &header, keep);
    QObject::connect(&header, &QHeaderView::sectionMoved, &header, keep);
    QObject::connect(&header, &QHeaderView::sortIndicatorChanged, &header, keep);
}

void Remembered::keepSplitter(QSplitter& splitter, const QString& key)
{
    const QString name = key + QStringLiteral("/splitter");
    splitter.restoreState(value(name).toByteArray());
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [this, &splitter, name] { setValue(name, splitter.saveState()); });
}

QStringList Remembered::recentFiles() const
{
    QStringList files = m_file.value(QStringLiteral("recentFiles")).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void Remembered::addRecentFile(const QString& path)
{
    QStringList files = m_file.value(QStringLiteral("recentFiles")).toStringList();
    const QString whole = QFileInfo(path).absoluteFilePath();
    files.removeAll(whole);
    files.prepend(whole);
    m_file.setValue(QStringLiteral("recentFiles"), QStringList(files.mid(0, kRecentFiles)));
}

} // namespace heliograph
