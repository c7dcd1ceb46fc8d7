// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/VCardBook.h"

#include "core/spreadsheet/TextFileSource.h"
#include "core/spreadsheet/TidyCells.h"
#include "core/spreadsheet/VCardTable.h"

#include <QFile>
#include <QFileInfo>

namespace heliograph {
namespace {

class VCardRows : public RowSource {
public:
    VCardRows(std::unique_ptr<VCardReader> cards, VCardTable table, qint64 size)
        : m_cards(std::move(cards)), m_table(std::move(table)), m_size(size)
    {}

    Result<std::optional<SheetRow>> next() override
    {
        while (!m_failed && !m_ended) {
            SheetRow row;
            row.row = ++m_row;
            if (m_row == 1) {
                row.cells = m_table.headers();
            } else {
                VCard card;
                const Result<bool> more = m_cards->next(card);
                if (!more)
                    m_failed = more.error();
                m_ended = more && !*more;
                row.cells = m_table.cells(card);
            }
            if (!m_failed && !m_ended && tidyCells(row.cells))
                return row;
        }
        if (m_failed)
            return tl::unexpected<Error>(*m_failed);
        return std::nullopt;
    }

    qint64 position() const override { return std::min(m_cards->position(), m_size); }
    qint64 size() const override { return m_size; }

private:
    std::unique_ptr<VCardReader> m_cards;
    VCardTable m_table;
    qint64 m_size;
    qint64 m_row = 0;
    std::optional<Error> m_failed;
    bool m_ended = false;
};

class VCardBook : public Workbook {
public:
    VCardBook(QString path, const DetectedEncoding& encoding) : m_path(std::move(path)), m_encoding(encoding)
    {}

    QString format() const override { return QStringLiteral("vcard"); }

    void addTo(FileInfo& info) const override
    {
        info.encoding = nameOf(m_encoding.encoding);
        info.encodingConfidence = m_encoding.confidence;
    }

    std::vector<SheetInfo> sheets() const override
    {
        return {{QFileInfo(m_path).completeBaseName(), false, 0, 0}};
    }

    /// Goes through the file once for the columns and then again for the rows.
    Result<std::unique_ptr<RowSource>> openSheet(int, bool) override
    {
        VCardTable table;
        Result<std::unique_ptr<VCardReader>> cards = VCardReader::open(m_path, m_encoding);
        if (!cards)
            return forward(cards);
        VCard card;
        for (;;) {
            const Result<bool> more = (*cards)->next(card);
            if (!more)
                return forward(more);
            if (!*more)
                break;
            table.widenFor(card);
        }
        cards = VCardReader::open(m_path, m_encoding);
        if (!cards)
            return forward(cards);
        return std::make_unique<VCardRows>(std::move(*cards), std::move(table), QFile(m_path).size());
    }

private:
    QString m_path;
    DetectedEncoding m_encoding;
};

} // namespace

Result<std::unique_ptr<Workbook>> openVCardBook(const QString& path, const ReadOptions& options)
{
    const Result<DetectedEncoding> encoding = chosenEncoding(path, options.encoding);
    if (!encoding)
        return forward(encoding);
    return std::make_unique<VCardBook>(path, *encoding);
}

} // namespace heliograph
