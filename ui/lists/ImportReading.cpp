// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ImportReading.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace heliograph {
namespace {

constexpr int kHeaderRows = 10;
constexpr int kWidest = 150;

constexpr const char* kEncodings[] = {"UTF-8",  "windows-1251", "KOI8-R",
                                      "IBM866", "UTF-16LE",     "windows-1252"};

struct Delimiter {
    char16_t character;
    const char* name;
};
constexpr Delimiter kDelimiters[] = {{u';', QT_TRANSLATE_NOOP("heliograph::ImportReading", "Semicolon")},
                                     {u',', QT_TRANSLATE_NOOP("heliograph::ImportReading", "Comma")},
                                     {u'\t', QT_TRANSLATE_NOOP("heliograph::ImportReading", "Tab")},
                                     {u'|', QT_TRANSLATE_NOOP("heliograph::ImportReading", "Bar")}};

} // namespace

ImportReading::ImportReading(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_hidden(new QCheckBox(tr("Hi&dden rows too"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kXs);
    m_sheet = addBox(QStringLiteral("importSheet"), tr("Sheet"));
    m_header = addBox(QStringLiteral("importHeader"), tr("Header"));
    m_encoding = addBox(QStringLiteral("importEncoding"), tr("Encoding"));
    m_delimiter = addBox(QStringLiteral("importDelimiter"), tr("Delimiter"));
    m_hidden->setObjectName(QStringLiteral("importHidden"));
    layout->addWidget(m_hidden);
    layout->addStretch(1);
    for (const char* encoding : kEncodings)
        m_encoding->addItem(QString::fromLatin1(encoding), QString::fromLatin1(encoding));
    for (const Delimiter& delimiter : kDelimiters)
        m_delimiter->addItem(tr(delimiter.name), QChar(delimiter.character));
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_chosen.read.sheet = m_sheet->currentData().toString();
        m_chosen.headerRow.reset();
        Q_EMIT changed();
    });
    connect(m_header, &QComboBox::activated, this, [this] {
        m_chosen.headerRow = m_header->currentData().toLongLong();
        Q_EMIT changed();
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_chosen.read.encoding = m_encoding->currentData().toString();
        Q_EMIT changed();
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_chosen.read.delimiter = m_delimiter->currentData().toChar();
        Q_EMIT changed();
    });
    connect(m_hidden, &QCheckBox::clicked, this, [this](bool on) {
        m_chosen.read.includeHidden = on;
        Q_EMIT changed();
    });
    clear();
}

QComboBox* ImportReading::addBox(const QString& name, const QString& caption)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(caption);
    box->setToolTip(caption);
    box->setMaximumWidth(kWidest);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout()->addWidget(box);
    return box;
}

void ImportReading::clear()
{
    m_chosen = {};
    hide();
}

void ImportReading::apply(ListRequest& request) const
{
    request.read = m_chosen.read;
    request.headerRow = m_chosen.headerRow;
}

void ImportReading::showPreview(const ListPreview& preview)
{
    m_chosen.read = preview.request.read;
    m_chosen.headerRow = preview.request.headerRow;
    showSheets(preview);
    showText(preview);
    const QSignalBlocker blocker(m_header);
    m_header->clear();
    for (qint64 row = 1; row <= std::max<qint64>(kHeaderRows, preview.headerRow); ++row)
        m_header->addItem(tr("Header in row %1").arg(row), row);
    m_header->addItem(tr("No header"), qint64(0));
    m_header->setCurrentIndex(m_header->findData(preview.headerRow));
    m_header->setVisible(preview.format != QStringLiteral("vcard"));
    setVisible(true);
}

void ImportReading::showSheets(const ListPreview& preview)
{
    const bool isBook =
        preview.encoding.isEmpty() && !preview.sheets.empty() && preview.format != QStringLiteral("vcard");
    m_sheet->setVisible(isBook && preview.sheets.size() > 1);
    m_hidden->setVisible(isBook);
    m_hidden->setChecked(preview.request.read.includeHidden);
    const QSignalBlocker blocker(m_sheet);
    m_sheet->clear();
    for (const SheetInfo& sheet : preview.sheets) {
        if (!sheet.hidden || preview.request.read.includeHidden || sheet.name == preview.sheet)
            m_sheet->addItem(sheet.name, sheet.name);
    }
    m_sheet->setCurrentIndex(m_sheet->findData(preview.sheet));
}

void ImportReading::showText(const ListPreview& preview)
{
    const bool isText = preview.format == QStringLiteral("csv");
    m_encoding->setVisible(isText);
    m_delimiter->setVisible(isText);
    if (!isText)
        return;
    const QSignalBlocker encodingBlocker(m_encoding);
    const auto find = [this, &preview] {
        return m_encoding->findData(preview.encoding, Qt::UserRole, Qt::MatchFixedString);
    };
    if (find() < 0)
        m_encoding->addItem(preview.encoding, preview.encoding);
    m_encoding->setCurrentIndex(find());
    const int sure = int(preview.encodingConfidence * 100);
    m_encoding->setToolTip(preview.request.read.encoding.isEmpty()
                               ? tr("Encoding, recognised, %1 % sure").arg(sure)
                               : tr("Encoding"));
    const QSignalBlocker delimiterBlocker(m_delimiter);
    m_delimiter->setCurrentIndex(m_delimiter->findData(preview.delimiter));
}

} // namespace heliograph
