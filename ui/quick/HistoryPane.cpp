// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/HistoryPane.h"

#include "ui/Navigator.h"
#include "ui/live/Desk.h"
#include "ui/quick/HistoryBubble.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace heliograph {
namespace {

constexpr int kMostMessages = 12;
constexpr qint64 kMostRows = 300'000;
constexpr int kIndent = 56;

QString dayOf(const QDate& day, const QDate& today)
{
    if (day == today)
        return HistoryPane::tr("today");
    if (day == today.addDays(-1))
        return HistoryPane::tr("yesterday");
    return QLocale().toString(day, day.year() == today.year() ? QStringLiteral("d MMMM")
                                                              : QStringLiteral("d MMMM yyyy"));
}

bool isSame(const PastMessage& one, const PastMessage& other)
{
    return one.key == other.key && one.state == other.state && one.at == other.at;
}

} // namespace

HistoryPane::HistoryPane(const Ui& ui, QWidget* parent)
    : QWidget(parent),
      m_ui(ui),
      m_name(new ElidedLabel(this)),
      m_detail(new ElidedLabel(this)),
      m_open(makeButton(ui.theme, ButtonKind::Link, tr("Open &contact"), this)),
      m_scroll(new QScrollArea(this)),
      m_words(makeLabel(ui.theme, Type::Body, Tone::Secondary, this))
{
    setObjectName(QStringLiteral("history"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setUpHead(*layout);

    auto* body = new QWidget;
    m_messages = new QVBoxLayout(body);
    m_messages->setContentsMargins(metric::kM, metric::kS, metric::kM, metric::kS);
    m_messages->setSpacing(metric::kXs);
    m_messages->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_scroll->setWidget(body);
    m_scroll->setObjectName(QStringLiteral("historyMessages"));
    m_scroll->setAccessibleName(tr("Last messages"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setMargin(metric::kXl);
    m_words->setObjectName(QStringLiteral("historyWords"));
    layout->addWidget(m_words);
    layout->addWidget(m_scroll, 1);
    layout->addStretch();
    showRecipient({});
}

void HistoryPane::setUpHead(QVBoxLayout& layout)
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(metric::kM, metric::kM, metric::kM, metric::kS);
    head->setSpacing(metric::kXxs);
    auto* line = new QHBoxLayout;
    m_name->setFont(m_ui.theme.font(Type::Section));
    m_detail->setFont(m_ui.theme.font(Type::Body));
    m_detail->setObjectName(QStringLiteral("historyDetail"));
    setTone(*m_detail, Tone::Secondary);
    line->addWidget(m_name, 1);
    line->addWidget(m_open);
    head->addLayout(line);
    head->addWidget(m_detail);
    layout.addLayout(head);
    auto* hairline = new QFrame(this);
    hairline->setFixedHeight(metric::kHairline);
    hairline->setAutoFillBackground(true);
    QPalette palette = hairline->palette();
    palette.setColor(QPalette::Window, m_ui.theme.tokens().border.hairline);
    hairline->setPalette(palette);
    layout.addWidget(hairline);
    m_open->setObjectName(QStringLiteral("openContact"));
    connect(m_open, &QPushButton::clicked, this, [this] { m_ui.navigator.openPage(PageId::People); });
}

void HistoryPane::showRecipient(const QuickRecipient& recipient)
{
    const bool other = recipient.phone != m_recipient.phone;
    m_recipient = recipient;
    m_name->setText(recipient.phone.isEmpty() ? tr("Last messages") : recipient.shown());
    const QString phone = readablePhone(recipient.phone);
    const QString inBook = recipient.book.isEmpty() ? QString() : tr("book %1").arg(recipient.book);
    QStringList detail;
    if (!recipient.name.isEmpty())
        detail << phone;
    if (!inBook.isEmpty())
        detail << inBook;
    m_detail->setText(detail.join(QStringLiteral(" · ")));
    m_detail->setVisible(!detail.isEmpty());
    m_open->setVisible(!recipient.book.isEmpty());
    if (!other && !recipient.phone.isEmpty())
        return;
    clear();
    if (recipient.phone.isEmpty())
        showWords(tr("What was sent to a recipient before appears here."));
    else
        refresh();
}

void HistoryPane::refresh()
{
    if (m_recipient.phone.isEmpty())
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_ui.desk.read(
        this,
        [phone = m_recipient.phone](Connection& connection) {
            return PhoneHistory(connection, kMostRows).of(phone, kMostMessages);
        },
        [this, phone = m_recipient.phone](const Result<PhoneStory>& story) {
            m_reading = false;
            if (phone == m_recipient.phone) {
                if (story)
                    showStory(*story);
                else
                    showWords(describe(story.error()));
            }
            if (std::exchange(m_again, false) || phone != m_recipient.phone)
                refresh();
        });
}

void HistoryPane::showStory(const PhoneStory& story)
{
    if (story.messages.empty()) {
        clear();
        showWords(tr("No messages to this number yet."));
        return;
    }
    if (std::equal(m_shown.begin(), m_shown.end(), story.messages.begin(), story.messages.end(), isSame))
        return;
    clear();
    m_shown = story.messages;
    m_words->hide();
    m_scroll->show();
    std::vector<PastMessage> oldestFirst(story.messages.rbegin(), story.messages.rend());
    std::stable_sort(oldestFirst.begin(), oldestFirst.end(),
                     [](const PastMessage& one, const PastMessage& other) { return one.at < other.at; });
    const QDate today = m_ui.clock.now().toLocalTime().date();
    QDate day;
    for (const PastMessage& message : oldestFirst) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(message.at).date();
        if (date != day) {
            auto* label = makeLabel(m_ui.theme, Type::Caption, Tone::Secondary);
            label->setAlignment(Qt::AlignCenter);
            label->setText(dayOf(date, today));
            m_messages->insertWidget(m_messages->count() - 1, label);
            day = date;
        }
        auto* line = new QWidget;
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(kIndent, 0, 0, 0);
        layout->addWidget(new HistoryBubble(m_ui.theme, message, line));
        m_messages->insertWidget(m_messages->count() - 1, line);
    }
    QTimer::singleShot(0, this, [this] {
        m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
    });
}

void HistoryPane::showWords(const QString& words)
{
    m_scroll->hide();
    m_words->setText(words);
    m_words->show();
}

void HistoryPane::clear()
{
    m_shown.clear();
    while (m_messages->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_messages->takeAt(0));
        delete item->widget();
    }
}

} // namespace heliograph
