// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/AccountMenu.h"

#include "core/base/Clock.h"
#include "ui/Navigator.h"
#include "ui/account/CheckWords.h"
#include "ui/theme/Glyph.h"
#include "ui/theme/Letters.h"
#include "ui/widgets/Labels.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QWidgetAction>

namespace heliograph {
namespace {

constexpr int kHeight = 56;
constexpr int kDot = 8;
constexpr int kLineHeight = 18;

void paintDot(QPainter& painter, QPointF center, const QColor& color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(center, kDot / 2.0, kDot / 2.0);
}

} // namespace

AccountMenu::AccountMenu(const Ui& ui, QWidget* parent)
    : QAbstractButton(parent), m_ui(ui), m_board(accountBoard(ui))
{
    setObjectName(QStringLiteral("accountMenu"));
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(withLetters(kHeight, ui.theme));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &AccountMenu::openMenu);
    connect(&m_board, &AccountBoard::changed, this, &AccountMenu::showStanding);
    showStanding();
}

QSize AccountMenu::sizeHint() const
{
    return {m_narrow ? metric::kNavigationNarrow : metric::kNavigation, height()};
}

void AccountMenu::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QString AccountMenu::balanceLine(const AccountStanding& standing) const
{
    if (standing.error)
        return standing.standing();
    if (!standing.balance)
        return standing.isAsked ? tr("asking…") : standing.standing();
    if (!standing.balance->money.isEmpty())
        return moneyText(standing.balance->money, standing.balance->currency);
    return standing.balance->directions.empty() ? standing.standing()
                                                : directionText(standing.balance->directions.front());
}

QStringList AccountMenu::linesOf(const AccountStanding& standing) const
{
    QStringList lines;
    if (standing.error)
        lines += checkFailure(*standing.error, {}, m_ui.clock.now());
    if (!standing.balance)
        return lines.isEmpty() ? QStringList{balanceLine(standing)} : lines;
    const QString age = ageText(standing.balanceAt, m_ui.clock.now());
    QStringList amounts;
    if (!standing.balance->money.isEmpty())
        amounts += moneyText(standing.balance->money, standing.balance->currency);
    for (const BalanceReply::Direction& direction : standing.balance->directions)
        amounts += directionText(direction);
    if (!amounts.isEmpty())
        amounts.first() = tr("%1, %2").arg(amounts.constFirst(), age);
    if (standing.isLow())
        amounts += tr("The balance is low, top up.");
    return lines + amounts;
}

void AccountMenu::showStanding()
{
    const AccountStanding* current = m_board.current();
    QString name = tr("No account");
    QString hint = tr("Accounts");
    if (current) {
        name = QStringLiteral("%1, %2, %3")
                   .arg(current->account.name, current->standing(), balanceLine(*current));
        hint = current->account.name + u'\n' + linesOf(*current).join(u'\n');
    }
    setAccessibleName(tr("Account in use: %1").arg(name));
    setToolTip(hint);
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (const AccountStanding* standing = m_board.find(shown.key()))
            shown.value()->setText(linesOf(*standing).join(u'\n'));
    }
    update();
}

void AccountMenu::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("accounts"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    fillMenu(*menu);
    connect(menu, &QMenu::aboutToHide, this, [this] { m_shown.clear(); });
    m_board.refresh();
    menu->popup(mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void AccountMenu::addAccount(QMenu& menu, const AccountStanding& standing)
{
    const QColor dot = m_ui.theme.tokens().meanings[standing.meaning()].fill;
    const QString name = standing.account.name;
    const AccountStanding* current = m_board.current();
    const bool isCurrent = current && current->account.id == standing.account.id;
    QAction* action =
        menu.addAction(glyphIcon(Glyph::Dot, dot), QString(name).replace(u'&', QLatin1String("&&")));
    action->setObjectName(QStringLiteral("account:") + name);
    QFont font = m_ui.theme.font(isCurrent ? Type::BodyStrong : Type::Body);
    action->setFont(font);
    action->setToolTip(isCurrent ? tr("In use") : tr("Use this account"));
    connect(action, &QAction::triggered, this, [this, name] { m_board.setCurrent(name); });
    auto* lines = makeLabel(m_ui.theme, Type::Caption,
                            standing.isLow() || standing.error ? Tone::Warning : Tone::Secondary);
    lines->setText(linesOf(standing).join(u'\n'));
    lines->setContentsMargins(metric::kXl + metric::kXs, 0, metric::kM, metric::kXs);
    lines->setObjectName(QStringLiteral("lines:") + name);
    auto* holder = new QWidgetAction(&menu);
    holder->setDefaultWidget(lines);
    holder->setEnabled(false);
    menu.addAction(holder);
    m_shown.insert(name, lines);
}

void AccountMenu::fillMenu(QMenu& menu)
{
    for (const AccountStanding& standing : m_board.accounts())
        addAccount(menu, standing);
    if (!m_board.accounts().empty())
        menu.addSeparator();
    const QColor color = m_ui.theme.tokens().text.primary;
    QAction* refresh = menu.addAction(glyphIcon(Glyph::Refresh, color), tr("&Refresh"));
    refresh->setObjectName(QStringLiteral("refreshBalances"));
    refresh->setEnabled(!m_board.accounts().empty());
    connect(refresh, &QAction::triggered, this, [this] { m_board.refresh(); });
    QAction* add = menu.addAction(glyphIcon(Glyph::Plus, color), tr("&Add account…"));
    add->setObjectName(QStringLiteral("addAccount"));
    connect(add, &QAction::triggered, this, [this] { m_ui.navigator.editAccount({}); });
    QAction* manage = menu.addAction(glyphIcon(Glyph::Gear, color), tr("&Manage accounts"));
    manage->setObjectName(QStringLiteral("manageAccounts"));
    connect(manage, &QAction::triggered, this,
            [this] { m_ui.navigator.openSettings(QStringLiteral("accounts")); });
}

void AccountMenu::paintWide(QPainter& painter)
{
    const Tokens& t = m_ui.theme.tokens();
    const AccountStanding* current = m_board.current();
    const int left = metric::kM + kDot + metric::kXs;
    const int right = width() - metric::kM - metric::kIcon;
    const int lineHeight = withLetters(kLineHeight, m_ui.theme);
    const QRect nameField(left, height() / 2 - lineHeight, right - left - metric::kXs, lineHeight);
    painter.setFont(m_ui.theme.font(Type::Control));
    painter.setPen(t.text.primary);
    const QString name = current ? current->account.name : tr("No account");
    painter.drawText(nameField, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, nameField.width()));
    const QRect balanceField = nameField.translated(0, lineHeight);
    const bool warns = current && (current->isLow() || current->error);
    painter.setFont(m_ui.theme.font(Type::Caption));
    painter.setPen(warns ? t.meanings[Meaning::Warning].text : t.text.secondary);
    const QString balance = current ? balanceLine(*current) : tr("Add one");
    painter.drawText(balanceField, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(balance, Qt::ElideRight, balanceField.width()));
    paintGlyph(painter, QRectF(right, (height() - metric::kIcon) / 2.0, metric::kIcon, metric::kIcon),
               Glyph::ChevronDown, t.text.secondary);
}

void AccountMenu::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_ui.theme.tokens();
    if (isDown() || underMouse())
        painter.fillRect(rect(), isDown() ? t.surface.pressed : t.surface.hover);
    const AccountStanding* current = m_board.current();
    const Meaning meaning = current ? current->meaning() : Meaning::Neutral;
    const qreal x = m_narrow ? width() / 2.0 : metric::kM + kDot / 2.0;
    const qreal y = m_narrow ? height() / 2.0 : (height() - withLetters(kLineHeight, m_ui.theme)) / 2.0;
    if (!m_narrow)
        paintWide(painter);
    paintDot(painter, {x, y}, t.meanings[meaning].fill);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.border.focus, metric::kFocus));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), metric::kRadius, metric::kRadius);
    }
}

void AccountMenu::showEvent(QShowEvent* event)
{
    QAbstractButton::showEvent(event);
    m_board.setWatching(true);
}

void AccountMenu::hideEvent(QHideEvent* event)
{
    QAbstractButton::hideEvent(event);
    m_board.setWatching(false);
}

void AccountMenu::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        return openMenu();
    QAbstractButton::keyPressEvent(event);
}

void AccountMenu::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void AccountMenu::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace heliograph
