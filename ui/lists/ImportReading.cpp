// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ImportReading.h"

#include "ui/live/ReadingChoices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

namespace heliograph {
namespace {

constexpr int kWidest = 150;

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
    m_quote = addBox(QStringLiteral("importQuote"), tr("Quote"));
    m_hidden->setObjectName(QStringLiteral("importHidden"));
    layout->addWidget(m_hidden);
    layout->addStretch(1);
    offerEncodings(*m_encoding);
    offerDelimiters(*m_delimiter);
    offerQuotes(*m_quote);
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
    connect(m_quote, &QComboBox::activated, this, [this] {
        m_chosen.read.quote = static_cast<CsvQuote>(m_quote->currentData().toInt());
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
    m_sheet->setVisible(hasSheets(preview) && preview.sheets.size() > 1);
    m_hidden->setVisible(hasSheets(preview));
    m_hidden->setChecked(preview.request.read.includeHidden);
    showSheets(*m_sheet, preview);
    m_encoding->setVisible(hasEncoding(preview));
    showEncoding(*m_encoding, preview);
    m_delimiter->setVisible(preview.format == QStringLiteral("csv"));
    chooseData(*m_delimiter, preview.delimiter);
    m_quote->setVisible(preview.format == QStringLiteral("csv"));
    chooseData(*m_quote, int(preview.quote));
    showHeaderRows(*m_header, preview, tr("Header in row %1"), tr("No header"));
    m_header->setVisible(preview.format != QStringLiteral("vcard"));
    setVisible(true);
}

} // namespace heliograph
