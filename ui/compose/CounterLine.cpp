// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/CounterLine.h"

#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QLocale>

namespace heliograph {
namespace {

QString bold(const QString& text)
{
    return QStringLiteral("<b>") + text.toHtmlEscaped() + QStringLiteral("</b>");
}

} // namespace

int unitsOf(Encoding encoding, int parts)
{
    const bool isGsm = encoding == Encoding::Gsm7;
    if (parts <= 1)
        return isGsm ? 160 : 70;
    return parts * (isGsm ? 153 : 67);
}

CounterLine::CounterLine(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_warning(new GlyphLabel(this)),
      m_encoding(makeLabel(theme, Type::Body, Tone::Secondary, this)),
      m_line(makeLabel(theme, Type::Body, Tone::Secondary, this)),
      m_total(makeLabel(theme, Type::Caption, Tone::Secondary, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kXxs);
    layout->addWidget(m_warning);
    layout->addWidget(m_encoding);
    layout->addWidget(m_line);
    layout->addStretch();
    layout->addWidget(m_total);
    m_line->setTextFormat(Qt::RichText);
    m_total->setTextFormat(Qt::RichText);
    m_line->setObjectName(QStringLiteral("count"));
    m_total->setObjectName(QStringLiteral("listTotal"));
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_warning->setGlyph(Glyph::Triangle, theme.tokens().meanings[Meaning::Warning].text);
    m_warning->hide();
}

void CounterLine::setLine(const QStringList& words, const QString& whom)
{
    m_words = words.join(QStringLiteral("&nbsp; · &nbsp;"));
    m_whom = whom.isEmpty() ? QString() : QStringLiteral(" · ") + whom.toHtmlEscaped();
    fit();
}

/// Where there is no room for everything, for whom it is goes first.
void CounterLine::fit()
{
    m_line->setText(m_words + m_whom);
    if (layout()->totalMinimumSize().width() > width())
        m_line->setText(m_words);
}

void CounterLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CounterLine::setCount(const SegmentCount& count, const QString& whom, bool warn)
{
    const QLocale locale;
    const bool isUnicode = count.encoding == Encoding::Ucs2;
    m_encoding->setText(isUnicode ? tr("Unicode") : tr("GSM-7"));
    m_encoding->show();
    m_warning->setVisible(warn && isUnicode);
    setTone(*m_encoding, warn && isUnicode ? Tone::Warning : Tone::Secondary);
    const int parts = std::max(count.parts, 1);
    const QString units = locale.toString(count.units);
    const QString room = locale.toString(unitsOf(count.encoding, parts));
    //: the units of a text, and how many fit into its parts
    const QString of = tr("%1 of %2").arg(bold(units), room);
    setLine({QString(), of, bold(tr("%n part(s)", nullptr, count.parts)), tr("%n left", nullptr, count.left)},
            whom);
    setAccessibleName(tr("%1 of %2 units, %3").arg(units, room, tr("%n part(s)", nullptr, count.parts)));
}

void CounterLine::setCharacters(int characters, int most, const QString& whom)
{
    const QLocale locale;
    m_encoding->hide();
    m_warning->hide();
    const bool tooLong = characters > most;
    setTone(*m_line, tooLong ? Tone::Warning : Tone::Secondary);
    setLine({tr("%1 of %2 characters").arg(bold(locale.toString(characters)), locale.toString(most))}, whom);
    setAccessibleName(tr("%1 of %2 characters").arg(locale.toString(characters), locale.toString(most)));
}

void CounterLine::setTotal(const QString& html, bool isFresh)
{
    m_total->setText(html);
    fit();
    setTone(*m_total, isFresh ? Tone::Secondary : Tone::Tertiary);
}

} // namespace heliograph
