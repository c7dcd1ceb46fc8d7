// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/PhonePreview.h"

#include "ui/widgets/Labels.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace heliograph {
namespace {

constexpr int kHead = 52;
constexpr int kDisc = 26;
constexpr int kCorner = 22;

} // namespace

/// The part of the telephone below its head.
class PhoneScreen final : public QWidget {
public:
    PhoneScreen(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void showMessage(const Message& message, MessageLeg leg)
    {
        m_message = message;
        m_leg = leg;
        setMinimumHeight(heightForWidth(width()));
        update();
    }
    const Message& message() const { return m_message; }
    MessageLeg leg() const { return m_leg; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return PhonePainter(m_theme, nullptr, width).draw(m_message, m_leg);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        PhonePainter(m_theme, &painter, width()).draw(m_message, m_leg);
    }
    void resizeEvent(QResizeEvent*) override { setMinimumHeight(heightForWidth(width())); }

private:
    const Theme& m_theme;
    Message m_message;
    MessageLeg m_leg = MessageLeg::Sms;
};

PhonePreview::PhonePreview(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_screen(new PhoneScreen(theme, this)), m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("phone"));
    m_scroll->setWidget(m_screen);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_screen->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, kHead, 2, kCorner / 2);
    layout->addWidget(m_scroll);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PhonePreview::showMessage(const Message& rendered, MessageLeg leg, const QString& whom)
{
    m_sender = leg == MessageLeg::Viber ? rendered.viber.sender : rendered.sender;
    m_kind = legWord(rendered, leg);
    m_screen->showMessage(rendered, leg);
    const QString spoken = spokenMessage(rendered, leg);
    setAccessibleName(whom.isEmpty() ? tr("Preview: %1").arg(spoken)
                                     : tr("Preview for %1: %2").arg(whom, spoken));
    update();
}

QString PhonePreview::spokenText() const
{
    return spokenMessage(m_screen->message(), m_screen->leg());
}

void PhonePreview::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(tokens.border.strong);
    painter.setBrush(tokens.surface.sunken);
    painter.drawRoundedRect(body, kCorner, kCorner);
    painter.save();
    painter.setClipRect(QRect(0, 0, width(), kHead));
    painter.setBrush(tokens.surface.raised);
    painter.drawRoundedRect(body, kCorner, kCorner);
    painter.restore();
    painter.setPen(tokens.border.hairline);
    painter.drawLine(1, kHead, width() - 2, kHead);

    const QRectF disc(metric::kM, (kHead - kDisc) / 2.0, kDisc, kDisc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent.tint);
    painter.drawEllipse(disc);
    const QString sender = m_sender.isEmpty() ? tr("Sender") : m_sender;
    painter.setFont(m_theme.font(Type::BodyStrong));
    painter.setPen(tokens.accent.text);
    painter.drawText(disc, Qt::AlignCenter, sender.left(1).toUpper());
    const QRect words = QRect(int(disc.right()) + metric::kXs, 0, 0, kHead);
    const int room = width() - words.left() - metric::kM;
    painter.setPen(tokens.text.primary);
    painter.drawText(QRect(words.left(), metric::kXs, room, kHead / 2 - metric::kXxs), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(sender, Qt::ElideRight, room));
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(tokens.text.secondary);
    painter.drawText(QRect(words.left(), kHead / 2, room, kHead / 2 - metric::kXs), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_kind, Qt::ElideRight, room));
}

} // namespace heliograph
