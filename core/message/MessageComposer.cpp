// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/MessageComposer.h"

#include <iterator>

namespace heliograph {
namespace {

using Text = QString& (*)(Message&);

// Every text of a message that may hold placeholders; the SMS text first.
constexpr Text kTexts[] = {
    [](Message& m) -> QString& { return m.text; },
    [](Message& m) -> QString& { return m.url; },
    [](Message& m) -> QString& { return m.viber.text; },
    [](Message& m) -> QString& { return m.viber.buttonText; },
    [](Message& m) -> QString& { return m.viber.buttonLink; },
    [](Message& m) -> QString& { return m.viber.imageUrl; },
    [](Message& m) -> QString& { return m.card.name; },
    [](Message& m) -> QString& { return m.card.cellPhone; },
    [](Message& m) -> QString& { return m.card.workPhone; },
    [](Message& m) -> QString& { return m.card.fax; },
    [](Message& m) -> QString& { return m.card.email; },
    [](Message& m) -> QString& { return m.card.url; },
    [](Message& m) -> QString& { return m.card.position; },
    [](Message& m) -> QString& { return m.card.organization; },
    [](Message& m) -> QString& { return m.card.postOfficeBox; },
    [](Message& m) -> QString& { return m.card.street; },
    [](Message& m) -> QString& { return m.card.city; },
    [](Message& m) -> QString& { return m.card.region; },
    [](Message& m) -> QString& { return m.card.postalCode; },
    [](Message& m) -> QString& { return m.card.country; },
    [](Message& m) -> QString& { return m.card.additional; },
};

} // namespace

std::vector<QString*> templateTexts(Message& message)
{
    std::vector<QString*> texts;
    for (const Text text : kTexts)
        texts.push_back(&text(message));
    return texts;
}

Result<void> MessageComposer::add(std::size_t index, MessageTemplate text, const HeaderIndex& headers)
{
    if (const Result<void> bound = text.bind(headers); !bound)
        return forward(bound);
    if (text.isConstant())
        kTexts[index](m_constant) = text.render({}).text;
    else
        m_fields.push_back({index, std::move(text)});
    return {};
}

Result<MessageComposer> MessageComposer::compile(const Message& message, const QStringList& headers,
                                                 const QString& textColumn)
{
    MessageComposer composer;
    composer.m_constant = message;
    const HeaderIndex index(headers);
    for (std::size_t i = 0; i < std::size(kTexts); ++i) {
        const bool fromColumn = i == 0 && !textColumn.isEmpty();
        Result<MessageTemplate> text = MessageTemplate::ofColumn(textColumn);
        if (!fromColumn)
            text = MessageTemplate::parse(kTexts[i](composer.m_constant));
        if (!text)
            return forward(text);
        if (const Result<void> added = composer.add(i, *std::move(text), index); !added)
            return forward(added);
    }
    return composer;
}

QStringList MessageComposer::columns() const
{
    QStringList columns;
    for (const Field& field : m_fields) {
        for (const QString& name : field.text.columns()) {
            if (!columns.contains(name, Qt::CaseInsensitive))
                columns += name;
        }
    }
    return columns;
}

Composed MessageComposer::compose(const QStringList& cells) const
{
    Composed composed{m_constant, {}};
    for (const Field& field : m_fields) {
        Rendered rendered = field.text.render(cells);
        kTexts[field.index](composed.message) = std::move(rendered.text);
        if (composed.emptyColumn.isEmpty())
            composed.emptyColumn = std::move(rendered.emptyColumn);
    }
    return composed;
}

} // namespace heliograph
