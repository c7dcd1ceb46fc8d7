// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/Settings.h"
#include "tests/support/FakeCredentialStore.h"
#include "tests/support/TemporaryWorkspace.h"
#include "tests/ui/FakeNavigator.h"
#include "tests/ui/FakePrompt.h"
#include "ui/Ui.h"
#include "ui/live/Desk.h"
#include "ui/live/SendingFeed.h"
#include "ui/live/WorkspaceFeed.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Remembered.h"

namespace heliograph {

/// Everything that a page is given, over an empty temporary workspace; questions are answered by `prompt`,
/// ways are written down by `navigator`. The clock is the computer's, as threads wait for it.
class UiWorld {
public:
    /// `elsewhere`: a workspace that another object holds.
    explicit UiWorld(Theme::Scheme scheme = Theme::Scheme::Light,
                     const std::optional<WorkspacePlace>& elsewhere = {});
    ~UiWorld();

    const Ui& ui() const { return m_ui; }
    QString folder() const { return m_place.folder; }
    /// A path for a file that goes with the test.
    QString path(const QString& name) const { return m_folders.path(name); }
    /// Runs a job on the engine's thread and waits for it; a failure ends the test program.
    template <class Job>
    auto engine(Job job)
    {
        std::optional<std::invoke_result_t<Job, Engine&>> result;
        desk.change(&desk, job, [&result](const auto& answer) { result = answer; });
        waitFor([&result] { return result.has_value(); });
        if (!result->has_value())
            qFatal("%s", qPrintable(describe(result->error())));
        return *std::move(*result);
    }
    /// A stored account "Main" (preset mysmpp, loopback, sender Shop).
    Account addAccount(const QString& name = QStringLiteral("Main"), quint16 port = 9);

    static void waitFor(const std::function<bool()>& condition);

private:
    TemporaryWorkspace m_folders;
    WorkspacePlace m_place;

public:
    SystemClock clock;
    Theme theme;
    Settings settings;
    Remembered remembered;
    FakePrompt prompt;
    FakeNavigator navigator;
    Desk desk;
    SendingFeed sending;
    WorkspaceFeed feed;

private:
    Ui m_ui;
};

/// The same with another theme, or with somebody else who answers.
Ui withTheme(const Ui& ui, const Theme& theme);
Ui withPrompt(const Ui& ui, UserPrompt& prompt);

} // namespace heliograph
