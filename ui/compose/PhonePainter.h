// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/Message.h"
#include "ui/theme/Glyph.h"
#include "ui/theme/Theme.h"

#include <QFont>

class QPainter;

namespace heliograph {

/// Which of a message's two ways is shown.
enum class MessageLeg : quint8 { Sms, Viber };

/// Draws a rendered message as a telephone shows it, from the top of a strip of a given width.
class PhonePainter {
public:
    /// Without a painter it only measures.
    PhonePainter(const Theme& theme, QPainter* painter, int width);

    /// Returns the height that was needed.
    int draw(const Message& message, MessageLeg leg);

private:
    void drawSms(const Message& message);
    void drawViber(const ViberContent& viber);
    void drawCard(const BusinessCard& card);
    void drawCardHead(const BusinessCard& card, int left, int right);
    void drawCardRow(Glyph glyph, const QString& value, const QString& word, int left, int right);
    void drawPicture(const QRect& card, const QString& address);

    int textHeight(const QFont& font, const QString& text, int width) const;
    /// Wrapped text below m_y; moves m_y.
    void text(const QFont& font, const QColor& color, const QString& words, int left, int width);
    void note(const QString& words);
    void box(const QRect& rect, const QColor& ground, const QColor& border);

    const Theme& m_theme;
    QPainter* m_painter;
    int m_width;
    int m_y = 0;
};

/// What a leg is called in the head of the telephone: "SMS", "Business card", "Viber".
QString legWord(const Message& message, MessageLeg leg);
/// What a screen reader says of the preview.
QString spokenMessage(const Message& message, MessageLeg leg);

} // namespace heliograph
