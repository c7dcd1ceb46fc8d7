// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protocol/ExchangeView.h"

#include "ui/Navigator.h"
#include "ui/Ui.h"
#include "ui/live/Desk.h"
#include "ui/protocol/DocumentTree.h"
#include "ui/protocol/DocumentView.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SegmentBar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace heliograph {
namespace {

enum Form : quint8 { Tree, Text };

bool wasCut(const QByteArray& text)
{
    return text.size() >= ProtocolLog::kMaxEntryBytes;
}

QString sizeText(const QByteArray& text)
{
    const int size = static_cast<int>(text.size());
    return wasCut(text) ? ExchangeView::tr("first %n bytes", nullptr, size)
                        : ExchangeView::tr("%n bytes", nullptr, size);
}

/// What a broken send answer means for the recipients of its request.
QString damageText(const ProtocolExchange& exchange)
{
    const int known = exchange.accepted + exchange.rejected;
    if (exchange.recipients == 0 || known >= exchange.recipients)
        return {};
    return ExchangeView::tr(
               "The answer ends here. Recipients %1 to %2 are not in it: their state is Unknown.")
        .arg(known + 1)
        .arg(exchange.recipients);
}

bool isSame(const ProtocolHead& left, const ProtocolHead& right)
{
    return left.at == right.at && left.attempt == right.attempt && left.endpoint == right.endpoint;
}

} // namespace

ExchangeView::ExchangeView(const Ui& ui, QWidget* parent)
    : QWidget(parent),
      m_ui(ui),
      m_title(makeLabel(ui.theme, Type::BodyStrong, Tone::Primary, this)),
      m_form(new SegmentBar(ui.theme, this)),
      m_copy(makeButton(ui.theme, ButtonKind::Secondary, Glyph::Copy, tr("&Copy"), this)),
      m_request(new DocumentView(ui.theme, tr("Request"), this)),
      m_answer(new DocumentView(ui.theme, tr("Answer"), this))
{
    build();
    connect(m_form, &SegmentBar::chosen, this, [this](int form) {
        m_request->setAsText(form == Form::Text);
        m_answer->setAsText(form == Form::Text);
    });
    connect(m_copy, &QPushButton::clicked, this, &ExchangeView::copy);
}

void ExchangeView::build()
{
    m_title->setObjectName(QStringLiteral("documentTitle"));
    m_form->setObjectName(QStringLiteral("form"));
    m_form->addSegment(Form::Tree, tr("Tree"));
    m_form->addSegment(Form::Text, tr("Text"));
    m_form->setCurrent(Form::Tree);
    m_copy->setObjectName(QStringLiteral("copyDocuments"));
    m_request->setObjectName(QStringLiteral("request"));
    m_answer->setObjectName(QStringLiteral("answer"));
    auto* head = new QHBoxLayout;
    head->setSpacing(metric::kXs);
    head->addWidget(m_title, 1);
    head->addWidget(m_form);
    head->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kXs, 0, 0, 0);
    layout->setSpacing(metric::kXs);
    layout->addLayout(head);
    layout->addWidget(m_request, 3);
    layout->addWidget(m_answer, 2);
}

void ExchangeView::showNothing(const QString& reason)
{
    m_shown.reset();
    m_title->clear();
    m_request->showNothing(reason);
    m_answer->showNothing({});
    setDisabledBecause(*m_copy, tr("Choose a request first."));
}

void ExchangeView::show(const ProtocolExchange& exchange)
{
    setDisabledBecause(*m_copy, {}, tr("Copy request and answer as text"));
    const bool isComplete = !m_requestText.isEmpty() && (!exchange.answer || !m_answerText.isEmpty());
    if (m_shown && isSame(*m_shown, exchange.request) && isComplete)
        return;
    m_shown = exchange.request;
    m_requestText.clear();
    m_answerText.clear();
    using Texts = std::pair<QByteArray, QByteArray>;
    m_ui.desk.read(
        this,
        [exchange](Connection&) -> Result<Texts> {
            return Texts(ProtocolLogFile::text(exchange.request),
                         exchange.answer ? ProtocolLogFile::text(*exchange.answer) : QByteArray());
        },
        [this, exchange](const Result<Texts>& texts) {
            if (texts && m_shown && isSame(*m_shown, exchange.request))
                onTexts(exchange, texts->first, texts->second);
        });
}

void ExchangeView::onTexts(const ProtocolExchange& exchange, const QByteArray& request,
                           const QByteArray& answer)
{
    m_requestText = request;
    m_answerText = answer;
    const QString dot = QStringLiteral(" · ");
    m_title->setText(exchange.title() + dot +
                     locale().toString(exchange.request.at.toLocalTime(), QStringLiteral("d MMM HH:mm:ss")));
    const QString account = exchange.request.account;
    m_request->show(request, account.isEmpty() ? sizeText(request) : account + dot + sizeText(request), {},
                    wasCut(request));
    if (!exchange.answer)
        return m_answer->showNothing(tr("Waiting for the answer."));
    if (answer.isEmpty())
        return m_answer->showNothing(noteText(exchange.answer->note));
    m_answer->show(answer, noteText(exchange.answer->note) + dot + sizeText(answer), damageText(exchange),
                   wasCut(answer));
}

void ExchangeView::copy()
{
    QString text = indented(m_requestText);
    if (!m_answerText.isEmpty())
        text += u'\n' + indented(m_answerText);
    QGuiApplication::clipboard()->setText(text);
    m_ui.navigator.toast(tr("Request and answer copied"));
}

} // namespace heliograph
