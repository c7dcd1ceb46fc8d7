// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/PreviewPane.h"

#include "ui/compose/PhonePreview.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SegmentBar.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace heliograph {

PreviewPane::PreviewPane(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_title(new ElidedLabel(this)),
      m_legs(new SegmentBar(theme, this)),
      m_viberLeg(m_legs->addSegment(static_cast<int>(MessageLeg::Viber), tr("Viber"))),
      m_smsLeg(m_legs->addSegment(static_cast<int>(MessageLeg::Sms), tr("SMS"))),
      m_phone(new PhonePreview(theme, this)),
      m_previous(makeIconButton(theme, Glyph::ChevronLeft, tr("Previous recipient (Ctrl+Up)"), this)),
      m_next(makeIconButton(theme, Glyph::ChevronRight, tr("Next recipient (Ctrl+Down)"), this)),
      m_more(makeIconButton(theme, Glyph::More, tr("Which recipient"), this)),
      m_place(new QLineEdit(this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("preview"));
    m_title->setFont(theme.font(Type::Section));
    m_title->setTextFormat(Qt::PlainText);
    m_legs->setObjectName(QStringLiteral("legs"));
    auto* head = new QVBoxLayout;
    head->setSpacing(metric::kXs);
    head->addWidget(m_title);
    head->addWidget(m_legs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kM, metric::kS, metric::kM, metric::kS);
    layout->setSpacing(metric::kXs);
    layout->addLayout(head);
    auto* phone = new QHBoxLayout;
    phone->setContentsMargins(metric::kXs, 0, metric::kXs, 0);
    phone->addWidget(m_phone);
    layout->addLayout(phone, 1);
    addPager(*layout);
    connect(m_legs, &SegmentBar::chosen, this, [this](int leg) {
        m_leg = static_cast<MessageLeg>(leg);
        redraw();
    });
}

void PreviewPane::addPager(QVBoxLayout& layout)
{
    m_previous->setObjectName(QStringLiteral("previousRecipient"));
    m_next->setObjectName(QStringLiteral("nextRecipient"));
    m_more->setObjectName(QStringLiteral("whichRecipient"));
    m_place->setObjectName(QStringLiteral("recipientPlace"));
    m_place->setFrame(false);
    m_place->setAlignment(Qt::AlignCenter);
    m_place->setFont(m_theme.font(Type::Caption));
    m_place->setAccessibleName(tr("Recipient in the preview: type a row number or a name"));
    m_place->setToolTip(tr("Type a row number or a name"));
    m_place->installEventFilter(this);
    auto* menu = new QMenu(m_more);
    menu->addAction(tr("&Longest message"), this, &PreviewPane::longestWanted);
    menu->addAction(tr("&First with an empty field"), this, &PreviewPane::firstEmptyWanted);
    menu->addAction(tr("&Any other one"), this, &PreviewPane::randomWanted);
    menu->addSeparator();
    menu->addAction(tr("Walk over a&ll"), this, &PreviewPane::allWanted);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* pager = new QHBoxLayout;
    pager->setSpacing(metric::kXxs);
    pager->addWidget(m_previous);
    pager->addWidget(m_place, 1);
    pager->addWidget(m_next);
    pager->addWidget(m_more);
    layout.addLayout(pager);
    connect(m_previous, &QToolButton::clicked, this, &PreviewPane::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &PreviewPane::nextWanted);
    connect(m_place, &QLineEdit::returnPressed, this, [this] { Q_EMIT jumpWanted(m_place->text()); });
}

void PreviewPane::showMessage(const Message& rendered, const QString& name, const QString& whom)
{
    m_message = rendered;
    m_whom = whom;
    const bool two = hasSms(rendered.type) && hasViber(rendered.type);
    m_legs->setVisible(two);
    if (!two)
        m_leg = hasViber(rendered.type) ? MessageLeg::Viber : MessageLeg::Sms;
    const bool viberFirst = rendered.type == MessageType::ViberThenSms;
    m_viberLeg->setText(viberFirst ? tr("1 Viber") : tr("Viber"));
    m_smsLeg->setText(viberFirst ? tr("2 SMS") : tr("SMS"));
    m_legs->setCurrent(static_cast<int>(m_leg));
    m_title->setText(name.isEmpty() ? tr("As it will be seen") : tr("As %1 will see it").arg(name));
    redraw();
}

void PreviewPane::redraw()
{
    m_phone->showMessage(m_message, m_leg, m_whom);
}

void PreviewPane::setLeg(MessageLeg leg)
{
    m_leg = leg;
    m_legs->setCurrent(static_cast<int>(leg));
    redraw();
}

void PreviewPane::setPlace(const QString& words, bool canTurn, const QString& shorter)
{
    m_placeWords = words;
    m_shorterWords = shorter;
    showPlace();
    for (QWidget* control : std::initializer_list<QWidget*>{m_previous, m_next, m_more, m_place})
        control->setEnabled(canTurn);
}

void PreviewPane::showPlace()
{
    if (m_place->hasFocus())
        return;
    const int room = m_place->width() - metric::kXs;
    const bool fits = m_place->fontMetrics().horizontalAdvance(m_placeWords) <= room;
    m_place->setText(fits || m_shorterWords.isEmpty() ? m_placeWords : m_shorterWords);
    m_place->setCursorPosition(0);
}

void PreviewPane::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    showPlace();
}

/// The line shows where we are until the keyboard comes; then it takes what is typed.
bool PreviewPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_place && event->type() == QEvent::FocusIn) {
        m_place->clear();
        m_place->setPlaceholderText(tr("Row number or name"));
    } else if (watched == m_place && event->type() == QEvent::FocusOut) {
        QMetaObject::invokeMethod(this, &PreviewPane::showPlace, Qt::QueuedConnection);
    } else if (watched == m_place && event->type() == QEvent::KeyPress &&
               static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_place->clearFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace heliograph
