// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/CountedSource.h"
#include "core/spreadsheet/EncodingDetector.h"
#include "core/spreadsheet/VCardLines.h"
#include "core/spreadsheet/VCardValue.h"

#include <QHash>

#include <optional>
#include <vector>

namespace heliograph {

/// How likely a number of a card can get messages; the likeliest comes first.
enum class PhoneRank : quint8 { PreferredMobile, Mobile, Preferred, Plain, Elsewhere, Fax };

/// What a card says about one person.
struct VCard {
    struct Phone {
        QString number;
        PhoneRank rank = PhoneRank::Plain;
        QByteArray group;
    };

    QString fullName;
    QString surname;
    QString name;
    QString patronymic;
    std::vector<Phone> phones; ///< sorted by rank
    QStringList emails;
    QString organization;
    QString position;
    QString birthday;
    QString sex;
    QString notes;
    QString groups;
    QString address;
    QString nickname;
    QString site;
    std::vector<std::pair<QString, QString>> others; ///< columns that this program wrote, by their header
    bool isGroup = false;                            ///< the card of a list of people, not of a person
};

/// Reads the cards of a file one after the other: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350). What can't be
/// understood is passed over; a card without an end stops where the next one begins.
class VCardReader {
public:
    static Result<std::unique_ptr<VCardReader>> open(const QString& path, const DetectedEncoding& encoding);

    /// False at the end. Each card of the file comes, empty ones too. ErrorCode::UnreadableFile.
    Result<bool> next(VCard& card);

    qint64 position() const { return m_position; }

private:
    VCardReader(std::unique_ptr<ByteSource> source, TextEncoding encoding);
    bool take(const VCardLine& line, VCard& card);
    void takeName(const VCardLine& line, VCard& card);
    void takePhone(const VCardLine& line, VCard& card);
    void takeText(const VCardLine& line, VCard& card);
    void takeColumn(const VCardLine& line, VCard& card);
    void finish(VCard& card) const;

    qint64 m_position = 0;
    CountedSource m_source;
    VCardLines m_lines;
    VCardValues m_values;
    std::vector<std::pair<QByteArray, QString>> m_labels; // of the groups of the card
    qint64 m_bytes = 0;                                   // of the card so far
    bool m_begun = false;                                 // the first line of the next card has been read
};

} // namespace heliograph
