// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsSection.h"

#include "ui/Ui.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoteBar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMetaEnum>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace heliograph {
namespace {

/// For tests: "setting:5" by the number of the setting.
QString nameOf(Setting setting)
{
    return QStringLiteral("setting:%1").arg(static_cast<int>(setting));
}

} // namespace

SettingsSection::SettingsSection(const Ui& ui, const QString& title, QWidget* parent)
    : QWidget(parent), m_ui(ui), m_title(title), m_rows(new QVBoxLayout), m_note(new NoteBar(ui.theme, this))
{
    m_defaults = makeButton(ui.theme, ButtonKind::Link, tr("Back to &defaults"), this);
    m_defaults->setObjectName(QStringLiteral("defaults"));
    m_defaults->hide();
    QLabel* head = makeLabel(ui.theme, Type::Section, Tone::Primary, this);
    head->setText(title);
    auto* headRow = new QHBoxLayout;
    headRow->addWidget(head, 1);
    headRow->addWidget(m_defaults);
    m_rows->setSpacing(metric::kM);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kL, metric::kM, metric::kL, metric::kM);
    layout->setSpacing(metric::kM);
    layout->addLayout(headRow);
    layout->addWidget(m_note);
    layout->addLayout(m_rows);
    layout->addStretch(1);
    m_note->clear();
    connect(m_defaults, &QPushButton::clicked, this, &SettingsSection::toDefaults);
}

void SettingsSection::addRow(const QString& label, const QString& hint, QWidget* control)
{
    auto* row = new QWidget(this);
    QLabel* caption = makeLabel(m_ui.theme, Type::Body, Tone::Primary, row);
    caption->setText(label);
    caption->setBuddy(control);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(caption);
    if (!hint.isEmpty()) {
        QLabel* line = makeLabel(m_ui.theme, Type::Caption, Tone::Secondary, row);
        line->setText(hint);
        line->setWordWrap(true);
        texts->addWidget(line);
        control->setAccessibleDescription(hint);
    }
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(QString(label).remove(u'&'));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kL);
    layout->addLayout(texts, 1);
    layout->addWidget(control, 0, Qt::AlignTop);
    m_rows->addWidget(row);
}

void SettingsSection::addWide(QWidget* widget, bool takesHeight)
{
    m_rows->addWidget(widget);
    if (!takesHeight)
        return;
    auto* whole = static_cast<QVBoxLayout*>(layout());
    m_rows->setStretchFactor(widget, 1);
    whole->setStretchFactor(m_rows, 1);
    whole->setStretch(whole->count() - 1, 0);
}

void SettingsSection::addReset(Setting setting, const std::function<void()>& show)
{
    m_resets.append({setting, show});
    showDefaults();
}

void SettingsSection::addChoice(Setting setting, const QString& label, const QString& hint,
                                const QList<Option>& options)
{
    auto* box = new QComboBox(this);
    box->setObjectName(nameOf(setting));
    box->setMinimumWidth(metric::kField);
    for (const Option& option : options)
        box->addItem(option.text, option.value);
    const auto show = [this, box, setting] {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(std::max(0, box->findData(m_ui.settings.value(setting))));
    };
    show();
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box, setting] { store(setting, box->currentData().toString()); });
    addRow(label, hint, box);
    addReset(setting, show);
}

void SettingsSection::addSwitch(Setting setting, const QString& label, const QString& hint)
{
    auto* box = new QCheckBox(label, this);
    box->setObjectName(nameOf(setting));
    const auto show = [this, box, setting] {
        const QSignalBlocker quiet(box);
        box->setChecked(m_ui.settings.isOn(setting));
    };
    show();
    connect(box, &QCheckBox::toggled, this,
            [this, setting](bool on) { tellStored(setting, m_ui.settings.setOn(setting, on)); });
    auto* holder = new QWidget(this);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(box);
    if (!hint.isEmpty()) {
        QLabel* line = makeLabel(m_ui.theme, Type::Caption, Tone::Secondary, holder);
        line->setText(hint);
        line->setWordWrap(true);
        line->setIndent(metric::kL);
        layout->addWidget(line);
        box->setAccessibleDescription(hint);
    }
    m_rows->addWidget(holder);
    addReset(setting, show);
}

void SettingsSection::addNumber(Setting setting, const QString& label, const QString& hint,
                                const QString& unit, const QString& none)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(nameOf(setting));
    const SettingBounds bounds = m_ui.settings.bounds(setting);
    box->setRange(bounds.least, bounds.most);
    box->setGroupSeparatorShown(true);
    box->setSpecialValueText(none);
    box->setSuffix(unit.isEmpty() ? QString() : u' ' + unit);
    box->setMinimumWidth(metric::kFieldShort);
    box->setKeyboardTracking(false);
    const auto show = [this, box, setting] {
        const QSignalBlocker quiet(box);
        box->setValue(m_ui.settings.number(setting));
    };
    show();
    connect(box, &QSpinBox::valueChanged, this,
            [this, setting](int value) { tellStored(setting, m_ui.settings.setNumber(setting, value)); });
    addRow(label, hint, box);
    addReset(setting, show);
}

void SettingsSection::store(Setting setting, const QString& value)
{
    tellStored(setting, m_ui.settings.setValue(setting, value));
}

void SettingsSection::tellStored(Setting setting, const Result<void>& stored)
{
    if (stored)
        m_note->clear();
    else
        m_note->showError(stored.error());
    showDefaults();
    Q_EMIT changed(setting);
}

void SettingsSection::showDefaults()
{
    const bool differs = std::any_of(m_resets.begin(), m_resets.end(), [this](const Reset& reset) {
        return !m_ui.settings.isDefault(reset.setting);
    });
    m_defaults->setVisible(!m_resets.isEmpty());
    setDisabledBecause(*m_defaults, differs ? QString() : tr("Everything here is as it came."));
}

void SettingsSection::toDefaults()
{
    for (const Reset& reset : std::as_const(m_resets)) {
        if (m_ui.settings.isDefault(reset.setting))
            continue;
        const Result<void> stored = m_ui.settings.reset(reset.setting);
        reset.show();
        tellStored(reset.setting, stored);
    }
}

void SettingsSection::focusFirst()
{
    for (QWidget* child : findChildren<QWidget*>()) {
        if (child != m_defaults && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) &&
            child->isVisibleTo(this) && !child->focusProxy())
            return child->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace heliograph
