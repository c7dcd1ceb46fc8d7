// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/HelpTopic.h"

#include <QCoreApplication>
#include <QVariant>
#include <QWhatsThisClickedEvent>
#include <QWidget>

namespace heliograph {
namespace {

constexpr const char* kProperty = "helpTopic";

struct Row {
    ErrorCode code;
    const char* topic;
};

using enum ErrorCode;

constexpr Row kRows[] = {
    {NoSecret, "trouble#keychain"},
    {UnreadableFile, "recipients#files"},
    {UnsupportedFile, "recipients#files"},
    {DamagedFile, "recipients#files"},
    {UnsafeFile, "recipients#files"},
    {NoSuchSheet, "recipients#reading"},
    {UnknownColumn, "message#fields"},
    {AmbiguousColumn, "message#fields"},
    {BadTemplate, "message#fields"},
    {NoPhoneColumn, "recipients#columns"},
    {NothingToSend, "recipients#fix"},
    {NotSupportedByGateway, "gateways#kinds"},
    {Unreachable, "trouble#unreachable"},
    {TlsFailed, "trouble#certificate"},
    {TimedOut, "trouble#unreachable"},
    {GatewayMalformed, "trouble#odd-answer"},
    {GatewayRedirected, "trouble#odd-answer"},
    {AccountRefused, "trouble#password"},
    {AccountBlocked, "trouble#blocked"},
    {OutOfFunds, "trouble#money"},
    {AccountInUse, "trouble#busy"},
    {RetryNeedsConsent, "trouble#retry"},
    {RetryNotAllowed, "trouble#retry"},
    {AlreadyRetried, "trouble#repeat"},
    {AccountChanged, "trouble#account-changed"},
    {SenderRefused, "trouble#sender"},
    {TextRefused, "trouble#text"},
    {IdsNotHonoured, "trouble#unknown"},
    {RepeatRefused, "trouble#unknown"},
    {DocumentRefused, "trouble#document"},
    {RateLimited, "trouble#unreachable"},
    {WorkspaceLocked, "trouble#workspace"},
    {WorkspaceTooNew, "trouble#workspace"},
    {WorkspaceUnwritable, "trouble#workspace"},
    {WorkspaceOnNetwork, "trouble#workspace"},
    {WorkspaceDamaged, "trouble#damaged"},
    {WorkspaceNotEmpty, "trouble#backup"},
    {PassphraseNeeded, "trouble#backup"},
    {WrongPassphrase, "trouble#backup"},
    {BackupDamaged, "trouble#backup"},
    {BackupCut, "trouble#backup"},
    {DiskFull, "trouble#disk-full"},
    {TooLittleSpace, "trouble#disk-full"},
    {StorageFailed, "trouble#workspace"},
    {Busy, "trouble#busy"},
    {OtherMachine, "trouble#other-computer"},
    {RepeatGuard, "trouble#repeat"},
    {CapGuard, "trouble#quiet-hours"},
    {DraftChanged, "trouble#changed"},
    {QuietHours, "trouble#quiet-hours"},
    {PlainHttp, "trouble#http"},
    {Interrupted, "trouble#interrupted"},
};

} // namespace

void setHelpTopic(QWidget& widget, const QString& topic)
{
    widget.setProperty(kProperty, topic);
}

QString helpTopicOf(const QWidget* widget)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        const QString topic = widget->property(kProperty).toString();
        if (!topic.isEmpty())
            return topic;
    }
    return {};
}

QString helpTopicOf(ErrorCode code)
{
    for (const Row& row : kRows) {
        if (row.code == code)
            return QString::fromLatin1(row.topic);
    }
    return {};
}

void askForHelp(QWidget& from, const QString& topic)
{
    QWhatsThisClickedEvent event(topic);
    QCoreApplication::sendEvent(from.window(), &event);
}

} // namespace heliograph
