// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WelcomePage.h"

#include "core/storage/AccountStore.h"
#include "core/storage/StopListReader.h"
#include "ui/Navigator.h"
#include "ui/live/Desk.h"
#include "ui/live/WorkspaceFeed.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace heliograph {
namespace {

constexpr int kColumn = 936;
constexpr int kPicture = 44;

struct Begun {
    bool practice = false;
    bool account = false;
    bool stopList = false;
};

Result<Begun> readBegun(Connection& connection)
{
    const Result<std::vector<Account>> accounts = AccountStore(connection).accounts();
    if (!accounts)
        return forward(accounts);
    const Result<StopListCounts> stopped = StopListReader(connection).counts();
    if (!stopped)
        return forward(stopped);
    Begun begun;
    for (const Account& account : *accounts)
        (isLoopback(account.url) ? begun.practice : begun.account) = true;
    begun.stopList = stopped->all() > 0;
    return begun;
}

} // namespace

WelcomePage::WelcomePage(const Ui& ui, QWidget* parent) : Page(ui.theme, parent), m_ui(ui)
{
    setHelpTopic(*this, QStringLiteral("welcome"));
    setTitle(tr("Welcome to Heliograph"));
    // The practice account is made while this page is already being read.
    connect(&ui.feed, &WorkspaceFeed::workspaceRead, this, [this] {
        if (isVisible())
            activate();
    });
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, metric::kM);
    m_column->setSpacing(metric::kS);
    QLabel* lead = makeLabel(ui.theme, Type::Body, Tone::Secondary, content);
    lead->setText(tr("Messages to a whole list or to one person, and a status for each that you can trust."));
    lead->setWordWrap(true);
    m_column->addWidget(lead);
    const Card list = addWay(
        Glyph::Sheet,
        {tr("Send to a list"), tr("Drop a spreadsheet here, or paste rows copied from one."),
         tr("XLSX, XLS, ODS, CSV, vCard · up to a million rows · nothing is sent until you press Send")},
        QStringLiteral("Ctrl+O"), tr("Choose a &file…"), true);
    m_file = list.button;
    m_file->setObjectName(QStringLiteral("chooseFile"));
    connect(m_file, &QPushButton::clicked, this, &WelcomePage::fileWanted);
    const Card quick = addWay(
        Glyph::Phone, {tr("Quick message"), tr("One to twenty recipients, the answer within seconds.")},
        QStringLiteral("Ctrl+Shift+N"), tr("&Write message"), false);
    quick.button->setObjectName(QStringLiteral("writeMessage"));
    connect(quick.button, &QPushButton::clicked, this, [this] { m_ui.navigator.quickMessage({}); });
    const Card sample = addWay(
        Glyph::Star,
        {tr("Look around with a sample"),
         tr("A ready campaign of made-up people on the Practice account. Nothing leaves this computer.")},
        {}, tr("Open &sample"), false);
    sample.button->setObjectName(QStringLiteral("openSample"));
    connect(sample.button, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    auto* below = new QHBoxLayout;
    below->setSpacing(metric::kL);
    below->addWidget(makeTodos(), 4);
    below->addWidget(makePromises(), 3);
    m_column->addSpacing(metric::kS);
    m_column->addLayout(below);
    m_column->addStretch(1);
    content->setMaximumWidth(kColumn);
    auto* holder = new QWidget;
    auto* centred = new QHBoxLayout(holder);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addStretch(1);
    centred->addWidget(content, 100);
    centred->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(holder);
    body()->addWidget(area, 1);
}

WelcomePage::Card WelcomePage::addWay(Glyph glyph, const QStringList& words, const QString& keys,
                                      const QString& button, bool primary)
{
    QFrame* frame = makeCard(this);
    if (primary)
        frame->setProperty("drop", true);
    auto* picture = new QLabel(frame);
    picture->setPixmap(
        glyphIcon(glyph, m_ui.theme.tokens().accent.text).pixmap(metric::kIconLarge, metric::kIconLarge));
    picture->setAlignment(Qt::AlignCenter);
    picture->setFixedSize(kPicture, kPicture);
    picture->setProperty("picture", true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Type type = i == 0 ? Type::Section : i == 1 ? Type::Body : Type::Caption;
        QLabel* label = makeLabel(m_ui.theme, type, i == 0 ? Tone::Primary : Tone::Secondary, frame);
        label->setText(words.at(i));
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    QPushButton* push =
        makeButton(m_ui.theme, primary ? ButtonKind::Primary : ButtonKind::Secondary, button, frame);
    push->setMinimumWidth(metric::kField / 2);
    auto* layout = new QHBoxLayout(frame);
    const int margin = primary ? metric::kL : metric::kM;
    layout->setContentsMargins(metric::kM + metric::kXxs, margin, metric::kM + metric::kXxs, margin);
    layout->setSpacing(metric::kM);
    layout->addWidget(picture);
    layout->addLayout(texts, 1);
    if (!keys.isEmpty()) {
        QLabel* shortcut = makeLabel(m_ui.theme, Type::Caption, Tone::Secondary, frame);
        shortcut->setText(keys);
        shortcut->setProperty("key", true);
        layout->addWidget(shortcut, 0, Qt::AlignVCenter);
    }
    layout->addWidget(push);
    m_column->addWidget(frame);
    return {frame, push};
}

WelcomePage::Todo WelcomePage::addTodo(QVBoxLayout* layout, const QString& what, const QString& why,
                                       const QString& link)
{
    auto* mark = new GlyphLabel(this);
    QLabel* head = makeLabel(m_ui.theme, Type::Body, Tone::Primary, this);
    head->setText(what);
    head->setWordWrap(true);
    QLabel* text = makeLabel(m_ui.theme, Type::Caption, Tone::Secondary, this);
    text->setText(why);
    text->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(head);
    words->addWidget(text);
    QPushButton* button = makeButton(m_ui.theme, ButtonKind::Link, link, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kS);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(button);
    layout->addLayout(row);
    return {mark, head, button};
}

QWidget* WelcomePage::makeTodos()
{
    QFrame* card = makeCard(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(metric::kM, metric::kM, metric::kXs, metric::kM);
    layout->setSpacing(metric::kS);
    QLabel* head = makeLabel(m_ui.theme, Type::Section, Tone::Primary, card);
    head->setText(tr("Before the first real send"));
    layout->addWidget(head);
    m_practice = addTodo(layout, tr("Practice account is ready"), tr("Behaves like a gateway, sends nothing"),
                         tr("&Check"));
    m_account = addTodo(layout, tr("Add your gateway account"), tr("Address and login from your provider"),
                        tr("&Add account…"));
    m_stopList = addTodo(layout, tr("Bring in your stop list"), tr("People who must not be written to"),
                         tr("&Import…"));
    layout->addStretch(1);
    connect(m_practice.link, &QPushButton::clicked, this,
            [this] { m_ui.navigator.editAccount(QStringLiteral("Practice")); });
    connect(m_account.link, &QPushButton::clicked, this, [this] { m_ui.navigator.editAccount({}); });
    connect(m_stopList.link, &QPushButton::clicked, this,
            [this] { m_ui.navigator.openPage(PageId::StopList); });
    showTodos(false, false, false);
    return card;
}

QWidget* WelcomePage::makePromises()
{
    QFrame* card = makeCard(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(metric::kM, metric::kM, metric::kM, metric::kM);
    layout->setSpacing(metric::kS);
    QLabel* head = makeLabel(m_ui.theme, Type::Section, Tone::Primary, card);
    head->setText(tr("What Heliograph promises"));
    layout->addWidget(head);
    const std::pair<Glyph, QString> promises[] = {
        {Glyph::Copy, tr("Nobody is sent a message twice, not even after a crash.")},
        {Glyph::People, tr("Nobody is forgotten: every row ends with a state.")},
        {Glyph::RingQuestion, tr("What isn't known is called Unknown, never Sent.")}};
    for (const auto& [glyph, text] : promises) {
        auto* mark = new GlyphLabel(card);
        mark->setGlyph(glyph, m_ui.theme.tokens().text.secondary);
        QLabel* words = makeLabel(m_ui.theme, Type::Body, Tone::Primary, card);
        words->setText(text);
        words->setWordWrap(true);
        auto* row = new QHBoxLayout;
        row->setSpacing(metric::kS);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        layout->addLayout(row);
    }
    layout->addStretch(1);
    return card;
}

void WelcomePage::activate()
{
    m_ui.desk.read(this, readBegun, [this](const Result<Begun>& begun) {
        if (begun)
            showTodos(begun->practice, begun->account, begun->stopList);
    });
}

void WelcomePage::focusFirst()
{
    m_file->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::showTodos(bool practice, bool account, bool stopList)
{
    const Tokens& t = m_ui.theme.tokens();
    m_practice.head->setText(practice ? tr("Practice account is ready")
                                      : tr("Practice account is being made"));
    const std::pair<GlyphLabel*, bool> marks[] = {
        {m_practice.mark, practice}, {m_account.mark, account}, {m_stopList.mark, stopList}};
    for (const auto& [mark, done] : marks) {
        mark->setGlyph(done ? Glyph::RingCheck : Glyph::Ring,
                       done ? t.meanings[Meaning::Success].text : t.text.secondary);
        mark->setAccessibleName(done ? tr("Done") : tr("Not done yet"));
    }
}

} // namespace heliograph
