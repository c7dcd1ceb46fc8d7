// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

#include <QCoreApplication>

#include <iterator>

namespace heliograph {
namespace {

struct Row {
    ErrorCode code;
    const char* word;
    const char* sentence;
};

// %1 is Error::where, %2 is Error::detail.
constexpr Row kRows[] = {
    {ErrorCode::Usage, "usage", QT_TRANSLATE_NOOP("Error", "%2")},
    {ErrorCode::BadInput, "badInput", QT_TRANSLATE_NOOP("Error", "%2")},
    {ErrorCode::BadOption, "badInput", QT_TRANSLATE_NOOP("Error", "The value “%2” can't be used here.")},
    {ErrorCode::TimeInPast, "badInput",
     QT_TRANSLATE_NOOP("Error", "The time %2 has already passed. Choose a later one.")},
    {ErrorCode::BadTime, "badInput",
     QT_TRANSLATE_NOOP("Error",
                       "“%2” is not a time. Write it as YYYY-MM-DD HH:MM, for example 2026-12-01 10:30.")},
    {ErrorCode::BadPhone, "badInput",
     QT_TRANSLATE_NOOP(
         "Error", "“%2” is not a phone number. Write it with the country code, for example +79000000101.")},
    {ErrorCode::NoSuchAccount, "noSuchAccount",
     QT_TRANSLATE_NOOP("Error", "There is no account “%2” in this workspace.")},
    {ErrorCode::NoSuchCampaign, "noSuchCampaign",
     QT_TRANSLATE_NOOP("Error", "There is no campaign %2 in this workspace.")},
    {ErrorCode::NoSuchBook, "noSuchBook",
     QT_TRANSLATE_NOOP("Error", "There is no address book “%2” in this workspace.")},
    {ErrorCode::NoSuchImport, "badInput",
     QT_TRANSLATE_NOOP("Error", "There is no import %2, or it was undone before.")},
    {ErrorCode::AccountExists, "badInput",
     QT_TRANSLATE_NOOP("Error",
                       "An account “%2” exists already. Choose another name, or change that account.")},
    {ErrorCode::NoSecret, "noSecret",
     QT_TRANSLATE_NOOP(
         "Error", "The password or token of account “%2” could not be had. Unlock the keychain, or enter it "
                  "again. Nothing was sent.")},
    {ErrorCode::UnreadableFile, "unreadableFile",
     QT_TRANSLATE_NOOP("Error",
                       "The file %1 can't be opened: %2. Check that it exists and that you may read it.")},
    {ErrorCode::UnwritableFile, "badInput",
     QT_TRANSLATE_NOOP(
         "Error",
         "The file %1 can't be written: %2. Choose another place, or close the program that uses it.")},
    {ErrorCode::UnsupportedFile, "unsupportedFile",
     QT_TRANSLATE_NOOP("Error",
                       "The file %1 is %2, which can't be read here. Save it as XLSX or CSV and try again.")},
    {ErrorCode::DamagedFile, "damagedFile",
     QT_TRANSLATE_NOOP("Error",
                       "The file %1 is damaged: %2. Open it in the program it came from and save it anew.")},
    {ErrorCode::UnsafeFile, "unsafeFile",
     QT_TRANSLATE_NOOP(
         "Error", "The file %1 was not read because it is unsafe: %2. Ask its sender for another copy.")},
    {ErrorCode::NoSuchSheet, "badInput",
     QT_TRANSLATE_NOOP("Error", "The file %1 has no sheet “%2”. Choose one of its sheets.")},
    {ErrorCode::UnknownColumn, "unknownColumn",
     QT_TRANSLATE_NOOP("Error", "There is no column “%2”. Check the spelling.")},
    {ErrorCode::AmbiguousColumn, "badInput",
     QT_TRANSLATE_NOOP("Error", "Two columns are called “%2”. Rename one of them in the spreadsheet.")},
    {ErrorCode::NoPhoneColumn, "badInput",
     QT_TRANSLATE_NOOP("Error", "No column of %1 looks like phone numbers. Say which one has them.")},
    {ErrorCode::BadTemplate, "badInput",
     QT_TRANSLATE_NOOP(
         "Error",
         "The text can't be read at “%2”. Close each { with }, and write {{ or }} for a brace itself.")},
    {ErrorCode::NothingToSend, "nothingToSend",
     QT_TRANSLATE_NOOP("Error",
                       "No row can be sent, so nothing was sent. The list of rows says why for each.")},
    {ErrorCode::MessageIncomplete, "badInput", QT_TRANSLATE_NOOP("Error", "The message is not complete: %2")},
    {ErrorCode::NotAllowedInState, "badInput",
     QT_TRANSLATE_NOOP("Error", "Campaign %1 is %2, so this can't be done with it.")},
    {ErrorCode::NotSupportedByGateway, "badInput",
     QT_TRANSLATE_NOOP("Error", "The gateway of account %1 doesn't offer this: %2.")},
    {ErrorCode::Unreachable, "unreachable",
     QT_TRANSLATE_NOOP(
         "Error", "The gateway %1 can't be reached. Check the network and the address, then try again; a "
                  "campaign goes on where it was and sends nobody anything twice.")},
    {ErrorCode::TlsFailed, "tlsFailed",
     QT_TRANSLATE_NOOP(
         "Error", "The gateway %1 could not prove who it is (%2), so nothing was sent. Check the address, "
                  "the computer's clock and the certificate.")},
    {ErrorCode::TimedOut, "timedOut",
     QT_TRANSLATE_NOOP(
         "Error", "The gateway %1 did not answer in time. Continue later; what is unknown is asked again "
                  "under the same number.")},
    {ErrorCode::GatewayMalformed, "gatewayMalformed",
     QT_TRANSLATE_NOOP("Error",
                       "The gateway %1 answered something that can't be read. Check the address; if it is "
                       "right, continue later.")},
    {ErrorCode::GatewayRedirected, "gatewayMalformed",
     QT_TRANSLATE_NOOP("Error", "The gateway %1 points to another address (%2). Put that address into the "
                                "account if you trust it.")},
    {ErrorCode::AccountRefused, "accountRefused",
     QT_TRANSLATE_NOOP("Error", "The gateway refused the login of account “%1”. Check login and password.")},
    {ErrorCode::AccountBlocked, "accountBlocked",
     QT_TRANSLATE_NOOP("Error", "The gateway says that account “%1” is blocked. Ask the gateway's manager.")},
    {ErrorCode::OutOfFunds, "outOfFunds",
     QT_TRANSLATE_NOOP(
         "Error",
         "The money of account “%1” has run out. Top it up and continue; nobody is sent anything twice.")},
    {ErrorCode::AccountInUse, "busy",
     QT_TRANSLATE_NOOP("Error",
                       "Account “%1” is still needed by campaign %2, which isn't finished. Finish or cancel "
                       "that campaign first.")},
    {ErrorCode::RetryNeedsConsent, "badInput",
     QT_TRANSLATE_NOOP(
         "Error", "Recipients in the state “%2” may have got the message already. They are sent to again "
                  "only if you accept that somebody may get it twice.")},
    {ErrorCode::RetryNotAllowed, "badInput",
     QT_TRANSLATE_NOOP("Error", "Recipients in the state “%2” can't be retried.")},
    {ErrorCode::AlreadyRetried, "repeatGuard",
     QT_TRANSLATE_NOOP("Error",
                       "All %2 of these recipients were retried before. Retry those who failed again "
                       "from the newest retry of the campaign; from here they are sent to once more only "
                       "if you accept that somebody may get it twice.")},
    {ErrorCode::AccountChanged, "accountRefused",
     QT_TRANSLATE_NOOP("Error", "Account “%1” has another address or login than when campaign %2 was "
                                "confirmed, so nothing more is sent with it. "
                                "Set the account back, or settle the unknown rows and make a new campaign.")},
    {ErrorCode::SenderRefused, "accountRefused",
     QT_TRANSLATE_NOOP("Error", "The gateway of account “%1” doesn't take this sender: %2. Choose an "
                                "approved sender for a new campaign.")},
    {ErrorCode::TextRefused, "accountRefused",
     QT_TRANSLATE_NOOP("Error", "The gateway of account “%1” doesn't take this text: %2. Change it in a new "
                                "campaign, or ask the gateway's manager.")},
    {ErrorCode::IdsNotHonoured, "timedOut",
     QT_TRANSLATE_NOOP(
         "Error",
         "An answer of account “%1” was lost, and its gateway can't recognise a repeat. Settle the unknown "
         "rows by hand, then continue with the others.")},
    {ErrorCode::RepeatRefused, "outOfFunds",
     QT_TRANSLATE_NOOP(
         "Error",
         "The gateway of account “%1” refused a repeat (%2), but an earlier attempt may have been taken. "
         "Mend the cause, settle these rows by hand, then continue.")},
    {ErrorCode::DocumentRefused, "gatewayMalformed",
     QT_TRANSLATE_NOOP(
         "Error",
         "The gateway refused the whole document of account “%1”: %2. Nobody in it was sent anything.")},
    {ErrorCode::RateLimited, "gatewayMalformed",
     QT_TRANSLATE_NOOP("Error", "The gateway %1 says that it is asked too often. Continue in a minute.")},
    {ErrorCode::WorkspaceLocked, "workspaceLocked",
     QT_TRANSLATE_NOOP("Error",
                       "The workspace %1 is in use by another program. Wait for it to end, or close it.")},
    {ErrorCode::WorkspaceTooNew, "workspaceTooNew",
     QT_TRANSLATE_NOOP(
         "Error",
         "The workspace %1 was written by a newer Heliograph. Install that version; nothing was changed.")},
    {ErrorCode::WorkspaceUnwritable, "workspaceUnwritable",
     QT_TRANSLATE_NOOP("Error",
                       "The workspace %1 can't be read or written: %2. Check the folder's permissions.")},
    {ErrorCode::WorkspaceOnNetwork, "workspaceUnwritable",
     QT_TRANSLATE_NOOP("Error", "The workspace %1 lies on a network drive, where it can't be kept safe. "
                                "Choose a folder on this computer.")},
    {ErrorCode::WorkspaceDamaged, "workspaceUnwritable",
     QT_TRANSLATE_NOOP("Error", "The workspace %1 is damaged. Restore a backup.")},
    {ErrorCode::WorkspaceNotEmpty, "badInput",
     QT_TRANSLATE_NOOP("Error", "The workspace %1 already has data. The backup can take their place only if "
                                "you agree that they are kept aside.")},
    {ErrorCode::PassphraseNeeded, "badInput",
     QT_TRANSLATE_NOOP("Error", "The backup %1 is encrypted. Enter the passphrase it was made with.")},
    {ErrorCode::WrongPassphrase, "badInput",
     QT_TRANSLATE_NOOP(
         "Error", "This passphrase doesn't open the backup %1. Check it and try again; if it is right, the "
                  "beginning of the file is damaged. Nothing was changed.")},
    {ErrorCode::PassphraseTooShort, "badInput",
     QT_TRANSLATE_NOOP("Error", "A passphrase needs at least %2 characters. Several words are best.")},
    {ErrorCode::BackupDamaged, "damagedFile",
     QT_TRANSLATE_NOOP("Error",
                       "The backup %1 is damaged, so nothing was restored. Take another copy of it.")},
    {ErrorCode::BackupCut, "damagedFile",
     QT_TRANSLATE_NOOP("Error", "The end of the backup %1 is missing, so nothing was restored. Copy it anew "
                                "from where it was made.")},
    {ErrorCode::DiskFull, "diskFull",
     QT_TRANSLATE_NOOP("Error", "The disk with %1 is full. Free some space and continue; nothing is lost.")},
    {ErrorCode::TooLittleSpace, "diskFull",
     QT_TRANSLATE_NOOP("Error", "The disk with %1 has too little free space: about %2 are needed. Free some "
                                "space and try again; nothing was changed.")},
    {ErrorCode::StorageFailed, "workspaceUnwritable",
     QT_TRANSLATE_NOOP("Error", "The workspace could not be used. Sending stopped; what was known is kept. "
                                "Continue after checking the disk.")},
    {ErrorCode::Busy, "busy",
     QT_TRANSLATE_NOOP("Error", "Another program is working on %1. Wait for it, or pause it there.")},
    {ErrorCode::OtherMachine, "busy",
     QT_TRANSLATE_NOOP("Error",
                       "Campaign %1 was begun on another computer. Continue it there, or take it over on the "
                       "command line if that computer will not go on with it.")},
    {ErrorCode::RepeatGuard, "repeatGuard",
     QT_TRANSLATE_NOOP(
         "Error", "%2 of these recipients were sent this same message within 24 hours, may have been, or are "
                  "still to be sent it. Nothing was sent. Leave them out, or decide that it is sent to them "
                  "again.")},
    {ErrorCode::CapGuard, "capGuard",
     QT_TRANSLATE_NOOP("Error", "This is more than the limit that was set (%2). Nothing was sent.")},
    {ErrorCode::DraftChanged, "badInput",
     QT_TRANSLATE_NOOP("Error",
                       "The campaign has changed since it was checked. Nothing was sent. Look at the "
                       "check again.")},
    {ErrorCode::QuietHours, "quietHours",
     QT_TRANSLATE_NOOP("Error", "It is outside the hours in which sending is allowed. Continue later.")},
    {ErrorCode::PlainHttp, "plainHttp",
     QT_TRANSLATE_NOOP("Error", "The address %1 is not encrypted, so login and texts could be read on the "
                                "way. Use https, or allow it for this account.")},
    {ErrorCode::Interrupted, "interrupted",
     QT_TRANSLATE_NOOP("Error", "Interrupted. The campaign is paused and can be resumed.")},
    {ErrorCode::Cancelled, "interrupted", QT_TRANSLATE_NOOP("Error", "Cancelled.")},
};

const Row& rowOf(ErrorCode code)
{
    for (const Row& row : kRows) {
        if (row.code == code)
            return row;
    }
    return kRows[1];
}

} // namespace

QString contractWord(ErrorCode code)
{
    return QString::fromLatin1(rowOf(code).word);
}

QString describe(const Error& error)
{
    // One pass over both places, so that a %1 inside a path is never taken for a place marker.
    QString sentence;
    const QString pattern = QCoreApplication::translate("Error", rowOf(error.code).sentence);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QStringView rest = QStringView(pattern).mid(i);
        if (rest.startsWith(u"%1"))
            sentence += error.where, ++i;
        else if (rest.startsWith(u"%2"))
            sentence += error.detail, ++i;
        else
            sentence += pattern.at(i);
    }
    return sentence;
}

} // namespace heliograph
