// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/PhonePainter.h"

#include "core/message/SmsSegments.h"
#include "core/message/Transliteration.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QUrl>
#include <QtMath>

namespace heliograph {
namespace {

/// The context of this file's texts.
struct PhoneWords {
    Q_DECLARE_TR_FUNCTIONS(PhonePreview)
};

constexpr int kPicture = 118;
constexpr int kButton = 34;
constexpr int kAvatar = 44;
constexpr int kRadiusBubble = 12;

QString hostOf(const QString& link)
{
    const QUrl url(link.contains(QStringLiteral("://")) ? link : QStringLiteral("https://") + link);
    return url.host().isEmpty() ? link
                                : url.host() + (url.path() == QStringLiteral("/") ? QString() : url.path());
}

/// Lays a text out in lines; words that are longer than a line are cut. Answers the height.
qreal layOut(QTextLayout& layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString withLines(const QString& text)
{
    return QString(text).replace(u'\n', QChar::LineSeparator);
}

QString joined(const QStringList& words)
{
    QStringList there;
    for (const QString& word : words) {
        if (!word.trimmed().isEmpty())
            there += word.trimmed();
    }
    return there.join(QStringLiteral(", "));
}

QString smsText(const Message& message)
{
    return message.transliterate ? transliterate(message.text) : message.text;
}

} // namespace

PhonePainter::PhonePainter(const Theme& theme, QPainter* painter, int width)
    : m_theme(theme), m_painter(painter), m_width(width)
{}

int PhonePainter::draw(const Message& message, MessageLeg leg)
{
    m_y = metric::kS;
    if (leg == MessageLeg::Viber)
        drawViber(message.viber);
    else if (message.type == MessageType::VCard)
        drawCard(message.card);
    else
        drawSms(message);
    return m_y + metric::kS;
}

int PhonePainter::textHeight(const QFont& font, const QString& text, int width) const
{
    QTextLayout layout(withLines(text), font);
    return qCeil(layOut(layout, width));
}

void PhonePainter::text(const QFont& font, const QColor& color, const QString& words, int left, int width)
{
    QTextLayout layout(withLines(words), font);
    const int height = qCeil(layOut(layout, width));
    if (m_painter) {
        m_painter->setPen(color);
        layout.draw(m_painter, QPointF(left, m_y));
    }
    m_y += height;
}

void PhonePainter::note(const QString& words)
{
    m_y += metric::kXxs;
    text(m_theme.font(Type::Caption), m_theme.tokens().text.secondary, words, metric::kM,
         m_width - 2 * metric::kM);
}

void PhonePainter::box(const QRect& rect, const QColor& ground, const QColor& border)
{
    if (!m_painter)
        return;
    m_painter->setPen(border);
    m_painter->setBrush(ground);
    m_painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadiusBubble, kRadiusBubble);
}

void PhonePainter::drawSms(const Message& message)
{
    const Tokens& tokens = m_theme.tokens();
    if (message.type == MessageType::SilentSms)
        return note(PhoneWords::tr("Nothing appears on the phone."));
    const QString text = smsText(message);
    std::vector<QString> parts = splitSegments(text);
    if (message.type == MessageType::WapPush && !message.url.isEmpty())
        parts.push_back(message.url);
    const int bubble = m_width - 2 * metric::kM;
    const int inner = bubble - 2 * metric::kS;
    const QFont font = m_theme.font(Type::Body);
    int height = 2 * metric::kXs;
    for (std::size_t i = 0; i < parts.size(); ++i)
        height += textHeight(font, parts[i].trimmed(), inner) + (i > 0 ? metric::kS : 0);
    if (parts.empty())
        return note(PhoneWords::tr("Write the text: this is how it will look."));
    const QRect rect(metric::kM, m_y, bubble, height);
    box(rect, tokens.surface.pressed, tokens.surface.pressed);
    m_y += metric::kXs;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0 && m_painter) {
            const int line = m_y + metric::kS / 2;
            m_painter->setPen(QPen(tokens.text.tertiary, 1, Qt::DashLine));
            m_painter->drawLine(rect.left() + metric::kS, line, rect.right() - metric::kS, line);
        }
        m_y += i > 0 ? metric::kS : 0;
        const bool link =
            message.type == MessageType::WapPush && i + 1 == parts.size() && !message.url.isEmpty();
        this->text(font, link ? tokens.text.link : tokens.text.primary, parts[i].trimmed(),
                   rect.left() + metric::kS, inner);
    }
    m_y = rect.bottom() + 1;
    const int counted = countSegments(text).parts;
    if (counted > 1)
        note(PhoneWords::tr("%n part(s), shown as one message", nullptr, counted));
    if (message.type == MessageType::FlashSms)
        note(PhoneWords::tr("Opens over everything else and is not kept"));
}

void PhonePainter::drawPicture(const QRect& card, const QString& address)
{
    if (!m_painter)
        return;
    const Tokens& tokens = m_theme.tokens();
    const QRect field(card.left() + 1, card.top() + 1, card.width() - 2, kPicture - 1);
    QPainterPath round;
    round.addRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), kRadiusBubble, kRadiusBubble);
    m_painter->save();
    m_painter->setClipPath(round);
    m_painter->fillRect(field, tokens.surface.pressed);
    m_painter->restore();
    const QRect glyph(field.center().x() - metric::kIconLarge / 2, field.center().y() - metric::kIconLarge,
                      metric::kIconLarge, metric::kIconLarge);
    paintGlyph(*m_painter, glyph, Glyph::Picture, tokens.text.secondary);
    const QFont font = m_theme.font(Type::Caption);
    m_painter->setFont(font);
    m_painter->setPen(tokens.text.secondary);
    const QRect words = field.adjusted(metric::kXs, field.height() / 2 + metric::kXxs, -metric::kXs, 0);
    m_painter->drawText(words, Qt::AlignHCenter | Qt::AlignTop,
                        QFontMetrics(font).elidedText(hostOf(address), Qt::ElideMiddle, words.width()));
}

void PhonePainter::drawViber(const ViberContent& viber)
{
    const Tokens& tokens = m_theme.tokens();
    const bool picture = !viber.imageUrl.trimmed().isEmpty();
    const bool button = !viber.buttonText.trimmed().isEmpty();
    if (viber.text.trimmed().isEmpty() && !picture && !button)
        return note(PhoneWords::tr("Write the text: this is how it will look."));
    const QFont font = m_theme.font(Type::Body);
    const int card = m_width - 2 * metric::kS;
    const int inner = card - 2 * metric::kS;
    int height = metric::kS + textHeight(font, viber.text, inner) + metric::kS;
    height += picture ? kPicture : 0;
    height += button ? kButton + metric::kS : 0;
    const QRect rect(metric::kS, m_y, card, height);
    box(rect, tokens.surface.raised, tokens.border.strong);
    if (picture) {
        drawPicture(rect, viber.imageUrl);
        m_y += kPicture;
    }
    m_y += metric::kS;
    text(font, tokens.text.primary, viber.text, rect.left() + metric::kS, inner);
    m_y += metric::kS;
    if (button && m_painter) {
        const QRectF field(rect.left() + metric::kS, m_y, inner, kButton);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(tokens.accent.base);
        m_painter->drawRoundedRect(field, kButton / 2.0, kButton / 2.0);
        m_painter->setFont(m_theme.font(Type::BodyStrong));
        m_painter->setPen(tokens.text.onAccent);
        m_painter->drawText(field, Qt::AlignCenter,
                            QFontMetrics(m_painter->font())
                                .elidedText(viber.buttonText, Qt::ElideRight, inner - 2 * metric::kS));
    }
    m_y = rect.bottom() + 1;
    if (button && !viber.buttonLink.trimmed().isEmpty())
        note(PhoneWords::tr("opens %1").arg(hostOf(viber.buttonLink.trimmed())));
}

void PhonePainter::drawCardHead(const BusinessCard& card, int left, int right)
{
    const Tokens& tokens = m_theme.tokens();
    const QFont nameFont = m_theme.font(Type::BodyStrong);
    const QString name = card.name.trimmed().isEmpty() ? PhoneWords::tr("No name yet") : card.name;
    if (m_painter) {
        const QRectF disc(left, m_y, kAvatar, kAvatar);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(tokens.accent.tint);
        m_painter->drawEllipse(disc);
        m_painter->setFont(m_theme.font(Type::Section));
        m_painter->setPen(tokens.accent.text);
        m_painter->drawText(disc, Qt::AlignCenter, name.left(1).toUpper());
    }
    const int top = m_y;
    const int words = left + kAvatar + metric::kS;
    text(nameFont, tokens.text.primary, name, words, right - words);
    for (const QString& line : {card.position, card.organization}) {
        if (!line.trimmed().isEmpty())
            text(m_theme.font(Type::Caption), tokens.text.secondary, line, words, right - words);
    }
    m_y = std::max(m_y, top + kAvatar) + metric::kXs;
}

void PhonePainter::drawCardRow(Glyph glyph, const QString& value, const QString& word, int left, int right)
{
    if (value.trimmed().isEmpty())
        return;
    const Tokens& tokens = m_theme.tokens();
    if (m_painter) {
        m_painter->setPen(tokens.border.hairline);
        m_painter->drawLine(left, m_y, right, m_y);
    }
    m_y += metric::kXs;
    const int top = m_y;
    const int words = left + metric::kIcon + metric::kS;
    text(m_theme.font(Type::Body), tokens.text.primary, value.trimmed(), words, right - words);
    text(m_theme.font(Type::Caption), tokens.text.secondary, word, words, right - words);
    if (m_painter)
        paintGlyph(*m_painter, QRectF(left, (top + m_y - metric::kIcon) / 2, metric::kIcon, metric::kIcon),
                   glyph, tokens.text.secondary);
    m_y += metric::kXs;
}

void PhonePainter::drawCard(const BusinessCard& card)
{
    const Tokens& tokens = m_theme.tokens();
    const int left = metric::kS + metric::kS;
    const int right = m_width - left;
    const auto inside = [&] {
        m_y += metric::kM;
        drawCardHead(card, left, right);
        drawCardRow(Glyph::Phone, card.cellPhone, PhoneWords::tr("mobile"), left, right);
        drawCardRow(Glyph::Phone, card.workPhone, PhoneWords::tr("work"), left, right);
        drawCardRow(Glyph::Print, card.fax, PhoneWords::tr("fax"), left, right);
        drawCardRow(Glyph::Send, card.email, PhoneWords::tr("e-mail"), left, right);
        drawCardRow(Glyph::Globe, card.url, PhoneWords::tr("web"), left, right);
        drawCardRow(Glyph::Folder, joined({card.street, card.city, card.region}),
                    joined({card.postalCode, card.postOfficeBox, card.country, PhoneWords::tr("address")}),
                    left, right);
        if (card.street.isEmpty() && card.city.isEmpty() && card.region.isEmpty())
            drawCardRow(Glyph::Folder, joined({card.postalCode, card.postOfficeBox, card.country}),
                        PhoneWords::tr("address"), left, right);
        drawCardRow(Glyph::Document, card.additional, PhoneWords::tr("note"), left, right);
    };
    const int top = m_y;
    QPainter* const painter = std::exchange(m_painter, nullptr);
    inside();
    const int height = m_y - top;
    m_painter = painter;
    m_y = top;
    box(QRect(metric::kS, top, m_width - 2 * metric::kS, height), tokens.surface.raised,
        tokens.border.strong);
    inside();
    note(PhoneWords::tr("Some phones show it as a text with a link"));
}

QString legWord(const Message& message, MessageLeg leg)
{
    if (leg == MessageLeg::Viber)
        return PhoneWords::tr("Viber");
    switch (message.type) {
    case MessageType::FlashSms:
        return PhoneWords::tr("Flash SMS");
    case MessageType::SilentSms:
        return PhoneWords::tr("Silent SMS");
    case MessageType::WapPush:
        return PhoneWords::tr("WAP push");
    case MessageType::VCard:
        return PhoneWords::tr("Business card");
    default:
        return PhoneWords::tr("SMS");
    }
}

QString spokenMessage(const Message& message, MessageLeg leg)
{
    if (leg == MessageLeg::Viber)
        return joined({message.viber.text, message.viber.buttonText});
    if (message.type == MessageType::VCard)
        return joined({message.card.name, message.card.position, message.card.organization,
                       message.card.cellPhone, message.card.email});
    return smsText(message);
}

} // namespace heliograph
