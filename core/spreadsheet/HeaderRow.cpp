// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/RowSource.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr std::size_t kRowsLookedAt = 20;
constexpr qsizetype kPhoneDigits = 7;

/// Beginnings of the words that head the columns of recipient lists.
constexpr QStringView kHeaderWords[] = {
    u"телефон", u"тел.",  u"номер", u"моб",   u"phone",    u"mobile",  u"msisdn",  u"number",  u"cell",
    u"имя",     u"фио",   u"ф.и.о", u"фамил", u"отчеств",  u"name",    u"first",   u"last",    u"surname",
    u"клиент",  u"город", u"city",  u"адрес", u"address",  u"e-mail",  u"email",   u"почта",   u"дата",
    u"date",    u"текст", u"text",  u"сумма", u"amount",   u"пол",     u"sex",     u"gender",  u"сообщение",
    u"message", u"код",   u"code",  u"organ", u"компания", u"company", u"абонент", u"контакт",
};

/// Whether a cell holds data rather than the name of a column: numbers, dates, phones, addresses of mail.
bool isDataLike(QStringView cell)
{
    const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    const auto letters = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    if (digits >= kPhoneDigits || cell.contains(u'@'))
        return true;
    return digits > 0 && letters == 0;
}

bool isHeaderWord(QStringView cell)
{
    return std::any_of(std::begin(kHeaderWords), std::end(kHeaderWords),
                       [&](QStringView word) { return cell.startsWith(word, Qt::CaseInsensitive); });
}

struct Look {
    qsizetype filled = 0;
    qsizetype dataLike = 0;
    bool known = false;
};

Look lookAt(const SheetRow& row)
{
    Look look;
    for (const QString& cell : row.cells) {
        const QStringView text = QStringView(cell).trimmed();
        if (text.isEmpty())
            continue;
        ++look.filled;
        look.dataLike += isDataLike(text) ? 1 : 0;
        look.known = look.known || isHeaderWord(text);
    }
    return look;
}

/// Whether a named column of this row has data like numbers in a row below.
bool headsData(const std::vector<SheetRow>& rows, std::size_t candidate, std::size_t end)
{
    const QStringList& names = rows[candidate].cells;
    for (std::size_t below = candidate + 1; below < end; ++below) {
        const QStringList& cells = rows[below].cells;
        for (qsizetype column = 0; column < std::min(names.size(), cells.size()); ++column) {
            if (!names.at(column).trimmed().isEmpty() && isDataLike(QStringView(cells.at(column)).trimmed()))
                return true;
        }
    }
    return false;
}

} // namespace

qint64 findHeaderRow(const std::vector<SheetRow>& firstRows)
{
    const std::size_t end = std::min(firstRows.size(), kRowsLookedAt);
    std::vector<Look> looks;
    qsizetype widest = 0;
    bool anyData = false;
    for (std::size_t i = 0; i < end; ++i) {
        looks.push_back(lookAt(firstRows[i]));
        widest = std::max(widest, looks.back().filled);
        anyData = anyData || looks.back().dataLike > 0;
    }
    for (std::size_t i = 0; i < end; ++i) {
        const Look& look = looks[i];
        // A title stands alone above a wider table.
        const bool wideEnough = look.filled * 2 >= widest && (look.filled > 1 || widest == 1);
        if (look.filled == 0 || !wideEnough)
            continue;
        if (look.dataLike > 0)
            return 0; // the data has begun
        const bool followed = i + 1 < end;
        if (look.known || headsData(firstRows, i, end) || (followed && !anyData && i == 0))
            return firstRows[i].row;
    }
    return 0;
}

} // namespace heliograph
