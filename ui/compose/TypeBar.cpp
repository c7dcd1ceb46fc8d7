// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/TypeBar.h"

#include "ui/compose/WrittenMessage.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/SegmentBar.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace heliograph {
namespace {

using enum MessageType;
constexpr MessageType kUsual[] = {Sms, Viber, ViberThenSms, SmsThenViber, VCard};
constexpr MessageType kRare[] = {FlashSms, SilentSms, WapPush};
constexpr int kMore = 100;

} // namespace

TypeBar::TypeBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_bar(new SegmentBar(theme, this))
{
    m_bar->setObjectName(QStringLiteral("kinds"));
    m_bar->setAccessibleName(tr("Kind of message"));
    for (const MessageType type : kUsual) {
        QToolButton* button = m_bar->addSegment(static_cast<int>(type), kindWord(type));
        button->setObjectName(QStringLiteral("kind_") + messageTypeWord(type));
        m_buttons.insert(static_cast<int>(type), button);
    }
    m_more = m_bar->addSegment(kMore, tr("More"));
    m_more->setObjectName(QStringLiteral("kind_more"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    for (const MessageType type : kRare) {
        QAction* action = menu->addAction(kindWord(type));
        action->setCheckable(true);
        action->setObjectName(QStringLiteral("kind_") + messageTypeWord(type));
        connect(action, &QAction::triggered, this, [this, type] { choose(type); });
        m_actions.insert(static_cast<int>(type), action);
    }
    m_more->setMenu(menu);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    layout->addStretch();
    connect(m_bar, &SegmentBar::chosen, this, [this](int id) {
        if (id == kMore)
            showType();
        else
            choose(static_cast<MessageType>(id));
    });
    showType();
}

void TypeBar::choose(MessageType type)
{
    const bool changed = type != m_type;
    m_type = type;
    showType();
    if (changed)
        Q_EMIT typeChosen(type);
}

void TypeBar::setType(MessageType type)
{
    m_type = type;
    showType();
}

void TypeBar::showType()
{
    const bool rare = m_actions.contains(static_cast<int>(m_type));
    m_bar->setCurrent(rare ? kMore : static_cast<int>(m_type));
    // The arrow of the menu takes its room from the right alone.
    m_more->setText(QStringLiteral("  ") + (rare ? kindWord(m_type) : tr("More")));
    m_more->setAccessibleName(rare ? kindWord(m_type) : tr("More kinds of message"));
    for (auto action = m_actions.cbegin(); action != m_actions.cend(); ++action)
        action.value()->setChecked(action.key() == static_cast<int>(m_type));
}

void TypeBar::setOffer(const std::optional<GatewayProfile>& profile, const QString& account)
{
    const auto reasonFor = [&](MessageType type) {
        if (!profile || profile->offers(type))
            return QString();
        const bool viber = hasViber(type) && !profile->offers(Viber);
        return viber ? tr("%1 doesn't offer Viber").arg(account)
                     : tr("%1 doesn't offer this kind: %2").arg(account, kindWord(type));
    };
    m_reasons.clear();
    bool anyRare = false;
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        const QString reason = reasonFor(static_cast<MessageType>(button.key()));
        m_reasons.insert(button.key(), reason);
        setDisabledBecause(*button.value(), reason);
    }
    QString rareReason;
    for (auto action = m_actions.cbegin(); action != m_actions.cend(); ++action) {
        const QString reason = reasonFor(static_cast<MessageType>(action.key()));
        m_reasons.insert(action.key(), reason);
        action.value()->setEnabled(reason.isEmpty());
        action.value()->setToolTip(reason);
        anyRare = anyRare || reason.isEmpty();
        rareReason = reason;
    }
    const bool current = m_actions.contains(static_cast<int>(m_type));
    setDisabledBecause(*m_more, anyRare || current ? QString() : rareReason);
}

} // namespace heliograph
