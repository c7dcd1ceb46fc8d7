// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace heliograph {

/// What a start of the program asks for; a second start hands it over to the first.
struct StartRequest {
    QString file;              ///< a spreadsheet to open, absolute; or empty
    qint64 campaign = 0;       ///< to be shown first; 0 = none
    bool newCampaign = false;  ///< --new
    bool quickMessage = false; ///< --quick
    QString
        activation; ///< the desktop's permission to come to the front (XDG activation token); may be empty

    QByteArray toLine() const; ///< one line without its end
    /// Nothing when the bytes are no request.
    static std::optional<StartRequest> fromLine(const QByteArray& line);
    bool operator==(const StartRequest& other) const = default;
};

} // namespace heliograph

Q_DECLARE_METATYPE(heliograph::StartRequest)
