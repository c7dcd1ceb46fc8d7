// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/message/FieldPlaceholder.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace heliograph {

/// The headers of a list, found as placeholders name them: trimmed, NFC, case-insensitively.
class HeaderIndex {
public:
    explicit HeaderIndex(const QStringList& headers);

    /// The column with this header. ErrorCode::UnknownColumn, AmbiguousColumn.
    Result<int> find(QStringView header) const;

private:
    QHash<QString, int> m_columns; ///< -1 = the header stands twice
};

/// A text for one row, and what was missing in it.
struct Rendered {
    QString text;
    QString emptyColumn; ///< the first placeholder whose cell is empty and that has no default; else empty
};

/// A text with placeholders (FieldPlaceholder.h), `{{` and `}}` for braces (cli.md, "Sending"). Parsed
/// once, bound once to the headers of a list, then rendered for each row.
class MessageTemplate {
public:
    /// ErrorCode::BadTemplate, detail = the part that can't be read.
    static Result<MessageTemplate> parse(QStringView text);
    /// A text that is the cell of one column, whatever characters its header has.
    static MessageTemplate ofColumn(const QString& header);

    /// Whether it has no placeholders and so renders the same for every row.
    bool isConstant() const { return m_placeholders.empty(); }

    /// The columns it names, each once, in the order of appearance, as written.
    QStringList columns() const;

    /// Finds its columns. ErrorCode::UnknownColumn, AmbiguousColumn; detail = the name.
    Result<void> bind(const HeaderIndex& headers);
    Result<void> bind(const QStringList& headers) { return bind(HeaderIndex(headers)); }

    /// The text of a row. A cell of blanks alone is empty; line breaks in cells become U+000A.
    /// Needs bind() unless isConstant().
    Rendered render(const QStringList& cells) const;

private:
    /// A placeholder and the plain text after it.
    struct Placeholder {
        FieldPlaceholder field;
        int column = -1;
        QString next;
    };

    QString& lastPlainText() { return m_placeholders.empty() ? m_before : m_placeholders.back().next; }

    QString m_before;
    std::vector<Placeholder> m_placeholders;
};

} // namespace heliograph
