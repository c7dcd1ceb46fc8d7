// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/SourceBar.h"

#include "ui/live/ReadingChoices.h"
#include "ui/recipients/Countries.h"
#include "ui/recipients/RecipientsFlow.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

namespace heliograph {
namespace {

constexpr int kHeight = 50;
constexpr int kNameWidth = 176;
constexpr int kChoiceWidth = 128;
constexpr int kLeastNames = 96;
constexpr qint64 kWorthTelling = 50; // ms

} // namespace

SourceBar::SourceBar(RecipientsFlow& flow, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_flow(flow),
      m_theme(theme),
      m_glyph(new GlyphLabel(this)),
      m_name(new ElidedLabel(this)),
      m_facts(new ElidedLabel(this)),
      m_hidden(new QCheckBox(tr("Hidden rows &too"), this)),
      m_change(makeButton(theme, ButtonKind::Secondary, tr("Change &file…"), this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("sourceBar"));
    setFixedHeight(kHeight);
    m_name->setFont(theme.font(Type::Control));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setObjectName(QStringLiteral("sourceName"));
    m_facts->setObjectName(QStringLiteral("sourceFacts"));
    m_facts->setFont(theme.font(Type::Caption));
    setTone(*m_facts, Tone::Secondary);
    m_hidden->setObjectName(QStringLiteral("hiddenRows"));
    m_change->setObjectName(QStringLiteral("changeFile"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metric::kS, 0, metric::kS, 0);
    layout->setSpacing(metric::kXs);
    layout->addWidget(m_glyph);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch(1);
    names->addWidget(m_name);
    names->addWidget(m_facts);
    names->addStretch(1);
    layout->addLayout(names, 1);
    m_sheet = addChoice(QStringLiteral("sheet"), tr("Sheet"));
    m_header = addChoice(QStringLiteral("header"), tr("Header"));
    m_country = addChoice(QStringLiteral("country"), tr("Country"));
    m_encoding = addChoice(QStringLiteral("encoding"), tr("Encoding"));
    m_delimiter = addChoice(QStringLiteral("delimiter"), tr("Delimiter"));
    m_quote = addChoice(QStringLiteral("quote"), tr("Quote"));
    layout->addWidget(m_hidden);
    layout->addSpacing(metric::kXs);
    layout->addWidget(m_change);
    m_name->setMaximumWidth(kNameWidth);
    for (const Choice& choice : std::as_const(m_choices))
        choice.box->hide();
    m_hidden->hide();
    makeChoices();
    connect(&flow, &RecipientsFlow::previewChanged, this, &SourceBar::showPreview);
    for (const auto signal : {&RecipientsFlow::rowsChanged, &RecipientsFlow::readingChanged})
        connect(&flow, signal, this, &SourceBar::showFacts);
}

QComboBox* SourceBar::addChoice(const QString& name, const QString& caption)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(caption);
    box->setToolTip(caption);
    box->setMaximumWidth(kChoiceWidth);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QLabel* label = makeLabel(m_theme, Type::Caption, Tone::Secondary, this);
    label->setText(caption);
    label->setBuddy(box);
    layout()->addWidget(label);
    layout()->addWidget(box);
    m_choices += {label, box};
    return box;
}

void SourceBar::setShown(const QComboBox* box, bool shown)
{
    for (const Choice& choice : std::as_const(m_choices)) {
        if (choice.box == box)
            choice.box->setVisible(shown);
    }
}

int SourceBar::widthWithout() const
{
    int width = 2 * metric::kS + metric::kL + kLeastNames + m_change->sizeHint().width() + metric::kM;
    for (const Choice& choice : m_choices) {
        if (!choice.box->isHidden())
            width +=
                choice.box->sizeHint().boundedTo(QSize(kChoiceWidth, metric::kControl)).width() + metric::kXs;
    }
    return m_hidden->isHidden() ? width : width + m_hidden->sizeHint().width() + metric::kXs;
}

QSize SourceBar::minimumSizeHint() const
{
    return {widthWithout(), kHeight};
}

void SourceBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitCaptions();
}

void SourceBar::fitCaptions()
{
    int wanted = widthWithout();
    for (const Choice& choice : std::as_const(m_choices)) {
        if (!choice.box->isHidden())
            wanted += choice.label->sizeHint().width() + metric::kXs;
    }
    const bool fits = wanted <= width();
    for (const Choice& choice : std::as_const(m_choices))
        choice.label->setVisible(fits && !choice.box->isHidden());
}

void SourceBar::makeChoices()
{
    for (const Region region : Region::all()) {
        const NumberPlan& plan = region.plan();
        m_country->addItem(describeCountry(region),
                           QString::fromLatin1(plan.iso.data(), qsizetype(plan.iso.size())));
    }
    offerEncodings(*m_encoding);
    offerDelimiters(*m_delimiter);
    offerQuotes(*m_quote);
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_flow.change([sheet = m_sheet->currentData().toString()](ListRequest& request) {
            request.read.sheet = sheet;
            request.headerRow.reset();
            request.choices.clear();
        });
    });
    connect(m_header, &QComboBox::activated, this, [this] {
        m_flow.change(
            [row = m_header->currentData().toLongLong()](ListRequest& request) { request.headerRow = row; });
    });
    connect(m_country, &QComboBox::activated, this, [this] {
        m_flow.change([iso = m_country->currentData().toString()](ListRequest& request) {
            request.region = Region::fromCode(iso).value_or(Region());
        });
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_flow.change([encoding = m_encoding->currentData().toString()](ListRequest& request) {
            request.read.encoding = encoding;
        });
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_flow.change([delimiter = m_delimiter->currentData().toChar()](ListRequest& request) {
            request.read.delimiter = delimiter;
            request.choices.clear();
        });
    });
    connect(m_quote, &QComboBox::activated, this, [this] {
        m_flow.change([quote = m_quote->currentData().toInt()](ListRequest& request) {
            request.read.quote = static_cast<CsvQuote>(quote);
            request.choices.clear();
        });
    });
    connect(m_hidden, &QCheckBox::clicked, this, [this](bool on) {
        m_flow.change([on](ListRequest& request) { request.read.includeHidden = on; });
    });
}

void SourceBar::showPreview()
{
    const std::optional<ListPreview>& preview = m_flow.preview();
    if (!preview)
        return;
    m_glyph->setGlyph(preview->format == QStringLiteral("book")     ? Glyph::People
                      : preview->format == QStringLiteral("pasted") ? Glyph::Copy
                                                                    : Glyph::Sheet,
                      m_theme.tokens().meanings[Meaning::Success].text);
    m_name->setText(preview->name);
    showReading(*preview);
    setShown(m_country, true);
    const NumberPlan& plan = preview->request.region.plan();
    chooseData(*m_country, QString::fromLatin1(plan.iso.data(), qsizetype(plan.iso.size())));
    const bool canRead = !m_flow.isSourceGone() && !m_flow.isReadOnly();
    const QString reason = m_flow.isReadOnly()
                               ? tr("The list was handed over as shown here")
                               : tr("The file is no longer there; choose it again to read it another way");
    for (QWidget* control : std::initializer_list<QWidget*>{m_sheet, m_header, m_country, m_encoding,
                                                            m_delimiter, m_quote, m_hidden})
        setDisabledBecause(*control, canRead ? QString() : reason, control->accessibleName());
    m_change->setVisible(!m_flow.isReadOnly());
    showFacts();
    fitCaptions();
    updateGeometry();
}

void SourceBar::showReading(const ListPreview& preview)
{
    setShown(m_sheet, hasSheets(preview));
    m_hidden->setVisible(hasSheets(preview));
    m_hidden->setChecked(preview.request.read.includeHidden);
    showSheets(*m_sheet, preview);
    const bool hasHeader = preview.format != QStringLiteral("book") &&
                           preview.format != QStringLiteral("phones") && !preview.format.isEmpty();
    setShown(m_header, hasHeader);
    showHeaderRows(*m_header, preview, tr("row %1"), tr("none"));
    const bool isCut = preview.format == QStringLiteral("csv") ||
                       (preview.format == QStringLiteral("pasted") && !preview.delimiter.isNull());
    setShown(m_encoding, hasEncoding(preview));
    showEncoding(*m_encoding, preview);
    setShown(m_delimiter, isCut);
    chooseData(*m_delimiter, preview.delimiter);
    setShown(m_quote, preview.format == QStringLiteral("csv"));
    chooseData(*m_quote, int(preview.quote));
}

QString SourceBar::factsOf() const
{
    if (m_flow.isReading())
        return tr("being read…");
    const qint64 rows = m_flow.summary().rows;
    const QString count =
        tr("%n row(s)", nullptr, int(rows)).replace(QString::number(rows), QLocale().toString(rows));
    const DraftOrigin origin = m_flow.origin();
    if (!origin.request.rows.isAll())
        return tr("%1, rows %2").arg(count, origin.request.rows.toText());
    if (origin.tookMs < kWorthTelling)
        return count;
    return tr("%1, %2 s").arg(count, QLocale().toString(double(origin.tookMs) / 1000.0, 'f', 1));
}

void SourceBar::showFacts()
{
    m_facts->setText(factsOf());
}

} // namespace heliograph
