// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stoplist/AddNumberCard.h"

#include "core/base/Clock.h"
#include "core/message/PhoneReader.h"
#include "core/settings/UsualRegion.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FieldBox.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace heliograph {

AddNumberCard::AddNumberCard(const Ui& ui, QWidget* parent)
    : QFrame(parent), m_ui(ui), m_phone(new QLineEdit(this)), m_why(new QLineEdit(this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("addCard"));
    m_phone->setObjectName(QStringLiteral("addPhone"));
    m_why->setObjectName(QStringLiteral("addWhy"));
    m_phone->setMinimumWidth(metric::kField);
    m_phoneBox = new FieldBox(ui.theme, tr("&Phone, or several with commas"), m_phone, this);
    auto* why = new FieldBox(ui.theme, tr("&Why (for those who ask later)"), m_why, this);
    QPushButton* add = makeButton(ui.theme, ButtonKind::Primary, tr("Put on the &stop list"), this);
    add->setObjectName(QStringLiteral("addConfirm"));
    QPushButton* cancel = makeButton(ui.theme, ButtonKind::Secondary, tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("addCancel"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metric::kM, metric::kS, metric::kM, metric::kS);
    layout->setSpacing(metric::kS);
    layout->addWidget(m_phoneBox, 2, Qt::AlignTop);
    layout->addWidget(why, 3, Qt::AlignTop);
    auto* buttons = new QVBoxLayout;
    // As tall as the captions of the fields beside.
    QLabel* caption = makeLabel(ui.theme, Type::Caption, Tone::Secondary, this);
    caption->setText(QStringLiteral(" "));
    buttons->setSpacing(metric::kXxs);
    buttons->addWidget(caption);
    auto* line = new QHBoxLayout;
    line->setSpacing(metric::kXs);
    line->addWidget(cancel);
    line->addWidget(add);
    buttons->addLayout(line);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &AddNumberCard::add);
    connect(cancel, &QPushButton::clicked, this, &AddNumberCard::close);
    connect(m_phone, &QLineEdit::returnPressed, this, &AddNumberCard::add);
    connect(m_why, &QLineEdit::returnPressed, this, &AddNumberCard::add);
    connect(m_phone, &QLineEdit::textEdited, m_phoneBox, [this] { m_phoneBox->setProblem({}); });
    hide();
}

void AddNumberCard::open()
{
    show();
    m_phone->setFocus(Qt::OtherFocusReason);
    m_phone->selectAll();
}

bool AddNumberCard::close()
{
    if (isHidden())
        return false;
    hide();
    m_phone->clear();
    m_why->clear();
    m_phoneBox->setProblem({});
    return true;
}

void AddNumberCard::add()
{
    static const QRegularExpression parts(QStringLiteral("[,;\\n]+"));
    const Region region = usualRegion(m_ui.settings);
    std::vector<StopListEntry> entries;
    const QStringList typed = m_phone->text().split(parts, Qt::SkipEmptyParts);
    for (const QString& one : typed) {
        const PhoneReading reading = readPhone(one, region);
        if (!reading.phone) {
            const QString why = describe(reading.error, one.trimmed());
            m_phoneBox->setProblem(typed.size() == 1 ? why
                                                     : QStringLiteral("%1: %2").arg(one.trimmed(), why));
            m_phone->setFocus(Qt::OtherFocusReason);
            return;
        }
        for (const QString& digits : QStringList(reading.phone->digits()) + reading.more)
            entries.push_back(
                {digits, m_why->text().trimmed(), QStringLiteral("manual"), m_ui.clock.nowMs()});
    }
    if (entries.empty()) {
        m_phoneBox->setProblem(tr("Type a phone number first."));
        return;
    }
    close();
    Q_EMIT added(entries);
}

} // namespace heliograph
