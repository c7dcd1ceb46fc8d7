// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace heliograph {

class Clock;
class Desk;
class Navigator;
class Remembered;
class SendingFeed;
class Settings;
class Theme;
class UserPrompt;
class WorkspaceFeed;

/// What every page is given. All of it outlives the windows.
struct Ui {
    Desk& desk;           ///< work on other threads
    WorkspaceFeed& feed;  ///< the workspace as it is now, read for the windows
    SendingFeed& sending; ///< what is being sent, and the questions to gateways
    const Theme& theme;
    Clock& clock;
    Settings& settings;     ///< of this user on this computer
    Remembered& remembered; ///< sizes, columns
    UserPrompt& prompt;     ///< questions
    Navigator& navigator;   ///< the way to other pages
};

} // namespace heliograph
