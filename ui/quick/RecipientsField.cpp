// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/RecipientsField.h"

#include "core/settings/UsualRegion.h"
#include "ui/live/Desk.h"
#include "ui/quick/PeopleCompleter.h"
#include "ui/quick/RecipientChip.h"
#include "ui/theme/ControlPainter.h"
#include "ui/widgets/Labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>

namespace heliograph {
namespace {

constexpr int kLine = 24;
constexpr int kMostLines = 4;
constexpr int kInputWidth = 120;

bool hasDigit(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool hasLetter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

RecipientsField::RecipientsField(const Ui& ui, QWidget* parent)
    : QWidget(parent),
      m_ui(ui),
      m_scroll(new QScrollArea(this)),
      m_body(new QWidget),
      m_input(new QLineEdit(m_body)),
      m_count(makeLabel(ui.theme, Type::Caption, Tone::Secondary, this)),
      m_people(new PeopleCompleter(ui, *m_input)),
      m_wantedHeight(kLine + 2 * (metric::kXxs + metric::kFocus))
{
    setFocusProxy(m_input);
    setObjectName(QStringLiteral("to"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_body);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setUpInput();
    refresh();
}

void RecipientsField::setUpInput()
{
    m_input->setFrame(false);
    m_input->setObjectName(QStringLiteral("toInput"));
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textEdited, this, &RecipientsField::onTextEdited);
    connect(m_people, &PeopleCompleter::taken, this, [this](const PersonFound& person) {
        QuickRecipient recipient;
        recipient.phone = person.phone;
        recipient.typed = person.phone;
        recipient.name = person.name;
        recipient.book = person.book;
        m_input->clear();
        addRecipients({recipient});
    });
    connect(m_people, &PeopleCompleter::nobody, this, [this] { takeTyped(); });
}

QStringList RecipientsField::phones() const
{
    QStringList phones;
    for (const RecipientChip* chip : m_chips) {
        if (chip->recipient().isGood())
            phones << chip->recipient().phone;
    }
    return phones;
}

std::vector<QuickRecipient> RecipientsField::recipients() const
{
    std::vector<QuickRecipient> all;
    for (const RecipientChip* chip : m_chips)
        all.push_back(chip->recipient());
    return all;
}

QString RecipientsField::nameOf(const QString& phone) const
{
    for (const RecipientChip* chip : m_chips) {
        if (chip->recipient().phone == phone)
            return chip->recipient().name;
    }
    return {};
}

int RecipientsField::goodCount() const
{
    return static_cast<int>(phones().size());
}

QString RecipientsField::problem() const
{
    for (const RecipientChip* chip : m_chips) {
        if (!chip->recipient().isGood())
            return chip->recipient().problem;
    }
    return {};
}

void RecipientsField::take(const QString& text)
{
    addRecipients(readRecipients(text, region()));
}

void RecipientsField::takeTyped()
{
    const QString typed = m_input->text().trimmed();
    m_input->clear();
    m_people->search({});
    if (!typed.isEmpty())
        take(typed);
}

void RecipientsField::addRecipients(const std::vector<QuickRecipient>& recipients)
{
    QStringList beyond;
    std::vector<QuickRecipient> added;
    for (const QuickRecipient& recipient : recipients) {
        const bool known =
            std::any_of(m_chips.begin(), m_chips.end(), [&recipient](const RecipientChip* chip) {
                return recipient.phone.isEmpty() ? chip->recipient().typed == recipient.typed
                                                 : chip->recipient().phone == recipient.phone;
            });
        if (known)
            continue;
        if (recipient.isGood() && isFull()) {
            beyond << recipient.phone;
            continue;
        }
        addChip(recipient);
        added.push_back(recipient);
    }
    refresh();
    if (!added.empty()) {
        look(added);
        tellCurrent();
    }
    if (!beyond.isEmpty())
        Q_EMIT tooMany(phones() + beyond);
}

void RecipientsField::clear()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    m_input->clear();
    refresh();
    Q_EMIT currentChanged({});
}

RecipientChip* RecipientsField::addChip(const QuickRecipient& recipient)
{
    auto* chip = new RecipientChip(m_ui.theme, m_body);
    chip->setRecipient(recipient);
    m_chips += chip;
    connect(chip, &RecipientChip::removeWanted, this, [this, chip] { removeChip(chip); });
    connect(chip, &RecipientChip::focused, this, [this, chip] { Q_EMIT currentChanged(chip->recipient()); });
    connect(chip, &RecipientChip::stepWanted, this, [this, chip](int step) { stepFrom(chip, step); });
    connect(chip, &RecipientChip::typed, this, [this](const QString& text) {
        m_input->setFocus(Qt::OtherFocusReason);
        m_input->insert(text);
        onTextEdited(m_input->text());
    });
    return chip;
}

void RecipientsField::removeChip(RecipientChip* chip)
{
    const qsizetype at = m_chips.indexOf(chip);
    const bool hadKeys = chip->hasFocus();
    m_chips.removeAt(at);
    chip->deleteLater();
    chip->hide();
    if (hadKeys) {
        QWidget* next = at < m_chips.size() ? static_cast<QWidget*>(m_chips.at(at)) : m_input;
        next->setFocus(Qt::OtherFocusReason);
    }
    refresh();
    tellCurrent();
}

void RecipientsField::tellCurrent()
{
    const RecipientChip* current = nullptr;
    for (const RecipientChip* chip : std::as_const(m_chips)) {
        if (!chip->recipient().phone.isEmpty() && (current == nullptr || !current->hasFocus()))
            current = chip;
    }
    Q_EMIT currentChanged(current == nullptr ? QuickRecipient{} : current->recipient());
}

void RecipientsField::stepFrom(RecipientChip* chip, int step)
{
    const qsizetype at = m_chips.indexOf(chip) + step;
    if (at >= m_chips.size())
        m_input->setFocus(Qt::TabFocusReason);
    else if (at >= 0)
        m_chips.at(at)->setFocus(Qt::TabFocusReason);
}

void RecipientsField::look(const std::vector<QuickRecipient>& recipients)
{
    m_ui.desk.read(
        this, [recipients](Connection& connection) { return lookUp(connection, recipients); },
        [this](const Result<std::vector<QuickRecipient>>& found) {
            if (!found)
                return;
            for (const QuickRecipient& recipient : *found) {
                for (RecipientChip* chip : std::as_const(m_chips)) {
                    if (!recipient.phone.isEmpty() && chip->recipient().phone == recipient.phone)
                        chip->setRecipient(recipient);
                }
            }
            refresh();
            tellCurrent();
        });
}

void RecipientsField::refresh()
{
    m_count->setText(tr("%1 of %2").arg(goodCount()).arg(kMost));
    m_input->setAccessibleName(tr("To, %1 of %2 recipients").arg(goodCount()).arg(kMost));
    m_input->setPlaceholderText(m_chips.isEmpty() ? tr("Name or phone number") : QString());
    placeChips();
    Q_EMIT changed();
}

void RecipientsField::placeChips()
{
    const int margin = metric::kXxs + metric::kFocus;
    const QSize count = m_count->sizeHint();
    const int width = this->width() - 2 * margin - count.width() - metric::kXs;
    QPoint at;
    for (RecipientChip* chip : std::as_const(m_chips)) {
        const QSize size = chip->sizeHint().boundedTo(QSize(width, kLine));
        if (at.x() > 0 && at.x() + size.width() > width)
            at = {0, at.y() + kLine + metric::kXxs};
        chip->setGeometry(QRect(at, size));
        chip->show();
        at.rx() += size.width() + metric::kXs - 2;
    }
    if (at.x() > 0 && at.x() + kInputWidth > width)
        at = {0, at.y() + kLine + metric::kXxs};
    m_input->setGeometry(QRect(at, QSize(std::max(kInputWidth, width - at.x()), kLine)));
    m_body->resize(width, at.y() + kLine);

    const int most = kMostLines * (kLine + metric::kXxs) - metric::kXxs;
    m_wantedHeight = std::min(m_body->height(), most) + 2 * margin;
    m_scroll->setGeometry(margin, margin, this->width() - 2 * margin - count.width() - metric::kXxs,
                          m_wantedHeight - 2 * margin);
    m_count->setGeometry(this->width() - margin - count.width(), margin, count.width(), kLine);
    m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
    if (height() != m_wantedHeight) {
        setFixedHeight(m_wantedHeight);
        updateGeometry();
    }
}

QSize RecipientsField::sizeHint() const
{
    return {metric::kSearch, m_wantedHeight};
}

bool RecipientsField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    if (watched == m_input && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason && isWholeNumber())
        takeTyped();
    if (watched == m_input && event->type() == QEvent::KeyPress)
        return takeInputKey(static_cast<QKeyEvent*>(event));
    return QWidget::eventFilter(watched, event);
}

bool RecipientsField::takeInputKey(QKeyEvent* event)
{
    // A line of its own would turn line breaks into blanks.
    if (event->matches(QKeySequence::Paste) && hasDigit(QGuiApplication::clipboard()->text())) {
        take(QGuiApplication::clipboard()->text());
        return true;
    }
    const bool atBegin = m_input->cursorPosition() == 0 && !m_input->hasSelectedText();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            return false;
        onEnter();
        return true;
    case Qt::Key_Comma:
    case Qt::Key_Semicolon:
        onEnter();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Left:
        if (!atBegin || m_chips.isEmpty())
            return false;
        m_chips.constLast()->setFocus(Qt::TabFocusReason);
        return true;
    default:
        return false;
    }
}

void RecipientsField::onTextEdited(const QString& text)
{
    static const QString kSeparators = QStringLiteral("\r\n\t;,");
    const bool several =
        std::any_of(text.begin(), text.end(), [](QChar c) { return kSeparators.contains(c); });
    const QString typed = text.simplified();
    const bool pasted = several || readRecipients(typed, region()).size() > 1;
    if (pasted) {
        m_input->clear();
        m_people->search({});
        take(text);
        return;
    }
    m_people->search(text);
}

void RecipientsField::onEnter()
{
    const QString typed = m_input->text().trimmed();
    if (typed.isEmpty())
        return;
    // Of a number the beginning alone is never enough to take somebody.
    if (m_people->isChosen() || hasLetter(typed))
        m_people->takeBest();
    else
        takeTyped();
}

bool RecipientsField::settleTyped()
{
    if (m_input->text().trimmed().isEmpty())
        return true;
    const bool isNumber = isWholeNumber();
    onEnter();
    return isNumber;
}

bool RecipientsField::isWholeNumber() const
{
    const QString typed = m_input->text().trimmed();
    const std::vector<QuickRecipient> read = readRecipients(typed, region());
    return !read.empty() && !hasLetter(typed) &&
           std::all_of(read.begin(), read.end(), [](const QuickRecipient& one) { return one.isGood(); });
}

Region RecipientsField::region() const
{
    return usualRegion(m_ui.settings);
}

void RecipientsField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_HasFocus, m_input->hasFocus());
    ControlPainter(m_ui.theme.tokens()).field(painter, option, property("wrong").toBool());
}

void RecipientsField::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeChips();
}

} // namespace heliograph
