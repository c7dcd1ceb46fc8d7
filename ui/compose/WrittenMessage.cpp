// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/WrittenMessage.h"

#include "core/message/MessageComposer.h"

#include <QCoreApplication>

namespace heliograph {

QString kindWord(MessageType type)
{
    static constexpr const char* kWords[] = {
        QT_TRANSLATE_NOOP("MessageKind", "SMS"),           QT_TRANSLATE_NOOP("MessageKind", "Flash SMS"),
        QT_TRANSLATE_NOOP("MessageKind", "Silent SMS"),    QT_TRANSLATE_NOOP("MessageKind", "WAP push"),
        QT_TRANSLATE_NOOP("MessageKind", "Business card"), QT_TRANSLATE_NOOP("MessageKind", "Viber"),
        QT_TRANSLATE_NOOP("MessageKind", "Viber → SMS"),   QT_TRANSLATE_NOOP("MessageKind", "SMS → Viber")};
    return QCoreApplication::translate("MessageKind", kWords[static_cast<int>(type)]);
}

QString literalTemplate(const QString& text)
{
    QString literal = text;
    return literal.replace(u'{', QStringLiteral("{{")).replace(u'}', QStringLiteral("}}"));
}

Message literalMessage(const Message& rendered)
{
    Message literal = rendered;
    for (QString* text : templateTexts(literal))
        *text = literalTemplate(*text);
    return literal;
}

} // namespace heliograph
