// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PlainSections.h"

#include "core/message/NumberPlan.h"
#include "translations/Translations.h"
#include "ui/Navigator.h"
#include "ui/Ui.h"
#include "ui/live/SupportSaver.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/NoteBar.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SettingsPage)
};

/// "Россия · RU, +7": in the country's own language, as no list of translated names is at hand.
QString countryText(const NumberPlan& plan)
{
    const QString iso = QString::fromLatin1(plan.iso.data(), qsizetype(plan.iso.size()));
    const QString code = QString::fromLatin1(plan.code.data(), qsizetype(plan.code.size()));
    const QLocale::Territory territory = QLocale::codeToTerritory(iso);
    const QString native = QLocale(QLocale::AnyLanguage, QLocale::AnyScript, territory).nativeTerritoryName();
    const QString name = native.isEmpty() ? QLocale::territoryToString(territory) : native;
    return QStringLiteral("%1 · %2, +%3").arg(name, iso, code);
}

QList<SettingsSection::Option> countries()
{
    QList<SettingsSection::Option> options;
    for (const Region& region : Region::all()) {
        const NumberPlan& plan = region.plan();
        options.append({QString::fromLatin1(plan.iso.data(), qsizetype(plan.iso.size())), countryText(plan)});
    }
    return options;
}

} // namespace

SettingsSection* makeGeneralSection(const Ui& ui)
{
    auto* section = new SettingsSection(ui, Words::tr("General"));
    QList<SettingsSection::Option> languages{{QString(), Words::tr("as the system")}};
    for (const ProgramLanguage& language : programLanguages())
        languages.append({language.code, language.name});
    section->addChoice(Setting::Language, Words::tr("&Language"), {}, languages);
    section->addChoice(Setting::Look, Words::tr("L&ook"), {},
                       {{QStringLiteral("system"), Words::tr("as the system")},
                        {QStringLiteral("light"), Words::tr("light")},
                        {QStringLiteral("dark"), Words::tr("dark")}});
    return section;
}

SettingsSection* makeSendingSection(const Ui& ui)
{
    auto* section = new SettingsSection(ui, Words::tr("Sending"));
    section->addNumber(
        Setting::HoldFrom, Words::tr("&Hold the Send button above"),
        Words::tr("A send to more recipients than this starts only when the button is held, so "
                  "that a slip of the mouse sends nothing."),
        Words::tr("recipients"));
    section->addSwitch(Setting::NoHolding, Words::tr("&Ask instead of holding"),
                       Words::tr("A question with two buttons takes the place of holding the button."));
    return section;
}

SettingsSection* makeNumbersSection(const Ui& ui)
{
    auto* section = new SettingsSection(ui, Words::tr("Numbers"));
    section->addChoice(Setting::Country, Words::tr("&Country of numbers without one"),
                       Words::tr("8 900 000-01-01 is read as a number of this country. Each list may have "
                                 "another one."),
                       countries());
    return section;
}

SettingsSection* makeNotificationsSection(const Ui& ui)
{
    auto* section = new SettingsSection(ui, Words::tr("Notifications"));
    section->addSwitch(Setting::NotifyEnd, Words::tr("When a campaign has &ended or was paused"),
                       Words::tr("Only while Heliograph is not in front."));
    section->addSwitch(Setting::NotifyLowBalance, Words::tr("When a &balance is low"),
                       Words::tr("The limit is set in each account under Money."));
    return section;
}

SettingsSection* makeLogSection(const Ui& ui)
{
    auto* section = new SettingsSection(ui, Words::tr("Protocol log"));
    section->addNumber(Setting::LogDays, Words::tr("&Keep it for"), {}, Words::tr("days"));
    section->addNumber(Setting::LogMegabytes, Words::tr("&At most"),
                       Words::tr("Passwords and tokens never reach this log. Phones are shortened."),
                       Words::tr("MB"));
    QPushButton* open =
        makeButton(ui.theme, ButtonKind::Secondary, Words::tr("&Open the protocol log"), section);
    open->setObjectName(QStringLiteral("openLog"));
    open->setToolTip(Words::tr("Open the protocol log (Ctrl+Shift+L)"));
    QObject::connect(open, &QPushButton::clicked, section,
                     [&navigator = ui.navigator] { navigator.openProtocolLog(0); });
    section->addRow(Words::tr("What was said to gateways"), {}, open);
    auto* support = new SupportSaver(ui, section);
    QObject::connect(support, &SupportSaver::failed, &section->note(), &NoteBar::showError);
    QPushButton* save = makeButton(ui.theme, ButtonKind::Secondary, Words::tr("&Save for support…"), section);
    save->setObjectName(QStringLiteral("saveForSupport"));
    QObject::connect(save, &QPushButton::clicked, support, [support] { support->save(); });
    section->addRow(
        Words::tr("For those who help you"),
        Words::tr("One file with versions, settings and logs, without logins, names, phone numbers "
                  "and texts. You see what is inside before it is saved."),
        save);
    return section;
}

} // namespace heliograph
