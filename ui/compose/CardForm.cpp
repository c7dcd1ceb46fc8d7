// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/CardForm.h"

#include "core/message/TemplatePieces.h"
#include "ui/widgets/FieldBox.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kColumns = 12;

/// Gives every field without a default an empty one, or takes empty defaults away.
QString withEmptyDefaults(const QString& text, bool wanted)
{
    std::vector<TemplatePiece> pieces = cutTemplate(text);
    for (TemplatePiece& piece : pieces) {
        if (piece.isField() && piece.fallback.isEmpty())
            piece.hasFallback = wanted;
    }
    return joinTemplate(pieces);
}

bool needsValue(const QString& text)
{
    const std::vector<TemplatePiece> pieces = cutTemplate(text);
    return std::any_of(pieces.begin(), pieces.end(),
                       [](const TemplatePiece& piece) { return piece.isField() && !piece.hasFallback; });
}

} // namespace

CardForm::CardForm(const Theme& theme, QWidget* parent)
    : MessageForm(parent),
      m_theme(theme),
      m_sender(new SenderBox(theme)),
      m_senderBox(new FieldBox(theme, tr("S&ender"), m_sender, this)),
      m_grid(new QGridLayout),
      m_leaveOut(new QCheckBox(tr("Leave fields &out where a row has no value"), this)),
      m_tools(new QHBoxLayout)
{
    m_sender->setObjectName(QStringLiteral("cardSender"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_leaveOut->setChecked(true);
    m_grid->setHorizontalSpacing(metric::kS);
    m_grid->setVerticalSpacing(metric::kXs);
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    addName();
    addReach(theme);
    addAddress(theme);
    auto* below = new QHBoxLayout;
    below->addWidget(m_leaveOut);
    below->addStretch();
    below->addLayout(m_tools);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kS);
    layout->addLayout(m_grid);
    layout->addLayout(below);
    connect(m_sender, &SenderBox::senderChanged, this, &CardForm::changed);
    connect(m_leaveOut, &QCheckBox::toggled, this, &CardForm::changed);
}

TextField* CardForm::addField(const QString& caption, const char* name, Text text, QGridLayout& grid,
                              Place place)
{
    auto* field = new TextField(m_theme, caption, FieldTextEdit::Shape::OneLine, {}, this);
    field->edit().setObjectName(QStringLiteral("card_") + QLatin1StringView(name));
    grid.addWidget(field, place.row, place.column, 1, place.span, Qt::AlignTop);
    return add(field, text);
}

QWidget* CardForm::section(const Theme& theme, const QString& title, const QString& words)
{
    auto* head = new QWidget(this);
    auto* line = new QFrame;
    line->setProperty("divider", true);
    line->setFixedHeight(metric::kHairline);
    auto* name = makeLabel(theme, Type::Section);
    name->setText(title);
    auto* text = makeLabel(theme, Type::Caption, Tone::Secondary);
    text->setText(words);
    auto* row = new QHBoxLayout;
    row->addWidget(name);
    row->addStretch();
    row->addWidget(text);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, metric::kXxs, 0, 0);
    layout->setSpacing(metric::kXs);
    layout->addWidget(line);
    layout->addLayout(row);
    if (!words.isEmpty())
        m_reachWords = text;
    return head;
}

void CardForm::addName()
{
    m_grid->addWidget(m_senderBox, 0, 0, 1, 3, Qt::AlignTop);
    m_name = addField(tr("&Name on the card *"), "name", [](Message& m) -> QString& { return m.card.name; },
                      *m_grid, {0, 3, 4});
    addField(tr("O&rganization"), "organization", [](Message& m) -> QString& { return m.card.organization; },
             *m_grid, {0, 7, 3});
    addField(tr("Position"), "position", [](Message& m) -> QString& { return m.card.position; }, *m_grid,
             {0, 10, 2});
}

void CardForm::addReach(const Theme& theme)
{
    m_grid->addWidget(section(theme, tr("How to reach"), tr("at least one of these fields")), 1, 0, 1,
                      kColumns);
    addField(tr("Mo&bile phone"), "cell", [](Message& m) -> QString& { return m.card.cellPhone; }, *m_grid,
             {2, 0, 4});
    addField(tr("Wor&k phone"), "work", [](Message& m) -> QString& { return m.card.workPhone; }, *m_grid,
             {2, 4, 4});
    addField(tr("Fax"), "fax", [](Message& m) -> QString& { return m.card.fax; }, *m_grid, {2, 8, 4});
    addField(tr("E-mail"), "email", [](Message& m) -> QString& { return m.card.email; }, *m_grid, {3, 0, 4});
    addField(tr("Web address"), "url", [](Message& m) -> QString& { return m.card.url; }, *m_grid, {3, 4, 4});
}

void CardForm::addAddress(const Theme& theme)
{
    m_grid->addWidget(section(theme, tr("Address"), {}), 4, 0, 1, kColumns);
    addField(tr("Street"), "street", [](Message& m) -> QString& { return m.card.street; }, *m_grid,
             {5, 0, 6});
    addField(tr("City"), "city", [](Message& m) -> QString& { return m.card.city; }, *m_grid, {5, 6, 3});
    addField(tr("Region"), "region", [](Message& m) -> QString& { return m.card.region; }, *m_grid,
             {5, 9, 3});
    addField(tr("Postal code"), "postalCode", [](Message& m) -> QString& { return m.card.postalCode; },
             *m_grid, {6, 0, 3});
    addField(tr("P.O. box"), "postOfficeBox", [](Message& m) -> QString& { return m.card.postOfficeBox; },
             *m_grid, {6, 3, 3});
    addField(tr("Country"), "country", [](Message& m) -> QString& { return m.card.country; }, *m_grid,
             {6, 6, 6});
    addField(tr("Note"), "additional", [](Message& m) -> QString& { return m.card.additional; }, *m_grid,
             {7, 0, kColumns});
}

void CardForm::showMessage(const Message& message)
{
    Message shown = message;
    bool leaveOut = true;
    for (const Field& field : m_texts)
        leaveOut = leaveOut && !needsValue(field.text(shown));
    for (const Field& field : m_texts)
        field.text(shown) = withEmptyDefaults(field.text(shown), false);
    {
        const QSignalBlocker quiet(m_leaveOut);
        m_leaveOut->setChecked(leaveOut);
    }
    MessageForm::showMessage(shown);
    m_sender->setSender(message.sender);
}

void CardForm::take(Message& message) const
{
    MessageForm::take(message);
    message.sender = m_sender->sender();
    if (!m_leaveOut->isChecked())
        return;
    for (const Field& field : m_texts)
        field.text(message) = withEmptyDefaults(field.text(message), true);
}

void CardForm::setSenders(const std::vector<SenderChoice>& senders, bool any)
{
    m_sender->setChoices(senders, any);
}

void CardForm::showProblems(Reason reason, const std::vector<MessageWarning>&)
{
    const bool incomplete = reason == Reason::VCardIncomplete;
    const bool noName = m_name->text().trimmed().isEmpty();
    m_name->setProblem(incomplete && noName ? tr("The name is missing.") : QString());
    setTone(*m_reachWords, incomplete && !noName ? Tone::Danger : Tone::Secondary);
    m_senderBox->setProblem(reason == Reason::None && m_sender->sender().isEmpty() ? QString()
                                                                                   : m_sender->problem());
}

QWidget* CardForm::beforeTools()
{
    return m_leaveOut;
}

} // namespace heliograph
