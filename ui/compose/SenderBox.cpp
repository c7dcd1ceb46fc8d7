// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/SenderBox.h"

#include "core/message/Sender.h"
#include "ui/theme/Glyph.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace heliograph {

SenderBox::SenderBox(const Theme& theme, QWidget* parent) : QComboBox(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("sender"));
    setAccessibleName(tr("Sender"));
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumContentsLength(10);
    setEditable(true);
    lineEdit()->setMaxLength(20);
    lineEdit()->setAccessibleName(accessibleName());
    connect(this, &QComboBox::currentTextChanged, this, &SenderBox::senderChanged);
}

void SenderBox::setChoices(const std::vector<SenderChoice>& choices, bool any)
{
    m_choices = choices;
    std::stable_partition(m_choices.begin(), m_choices.end(),
                          [](const SenderChoice& choice) { return choice.reason.isEmpty(); });
    m_any = any;
    fill();
}

void SenderBox::fill()
{
    const QString kept = currentText();
    const QSignalBlocker quiet(this);
    clear();
    const Tokens& tokens = m_theme.tokens();
    const QIcon good = glyphIcon(Glyph::RingCheck, tokens.meanings[Meaning::Success].text);
    const QIcon bad = glyphIcon(Glyph::RingSlash, tokens.text.disabled);
    auto* items = qobject_cast<QStandardItemModel*>(model());
    bool parted = false;
    for (const SenderChoice& choice : m_choices) {
        if (choice.reason.isEmpty()) {
            addItem(good, choice.name);
            continue;
        }
        if (!parted && count() > 0)
            insertSeparator(count());
        parted = true;
        //: a sender and why it can't be used: "Shop is still being checked"
        addItem(bad, tr("%1 %2").arg(choice.name, choice.reason));
        items->item(count() - 1)->setEnabled(false);
    }
    setSender(kept);
}

void SenderBox::setSender(const QString& sender)
{
    const QSignalBlocker quiet(this);
    const int known = findText(sender, Qt::MatchFixedString);
    setCurrentIndex(known);
    setEditText(known < 0 ? sender : itemText(known));
    if (known >= 0)
        lineEdit()->setCursorPosition(0);
}

QString SenderBox::problem() const
{
    const QString name = sender();
    if (name.isEmpty())
        return tr("Choose who the message is from.");
    const auto known = std::find_if(m_choices.begin(), m_choices.end(), [&](const SenderChoice& choice) {
        return choice.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (known != m_choices.end())
        return known->reason.isEmpty() ? QString() : tr("%1 %2").arg(known->name, known->reason);
    if (const Reason reason = checkSender(name); reason != Reason::None)
        return describe(reason);
    if (!m_any && !m_choices.empty())
        return tr("The sender “%1” is not approved. Choose another or wait for the gateway.").arg(name);
    return {};
}

} // namespace heliograph
