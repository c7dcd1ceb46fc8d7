// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/OffenderMarker.h"

#include "core/engine/MeterVariants.h"
#include "core/message/SmsSegments.h"

namespace heliograph {

OffenderMarker::OffenderMarker(const Theme& theme, QTextDocument* document)
    : QSyntaxHighlighter(document), m_theme(theme)
{}

void OffenderMarker::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    rehighlight();
}

void OffenderMarker::highlightBlock(const QString& text)
{
    if (!m_on || isWrittenInCyrillic(text))
        return;
    const MeaningColors& warning = m_theme.tokens().meanings[Meaning::Warning];
    QTextCharFormat format;
    format.setBackground(warning.tint);
    format.setFontUnderline(true);
    format.setUnderlineColor(warning.fill);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    for (int i = 0; i < text.size(); ++i) {
        if (text[i] != QChar::ObjectReplacementCharacter && gsm7Septets(text[i].unicode()) == 0)
            setFormat(i, 1, format);
    }
}

} // namespace heliograph
