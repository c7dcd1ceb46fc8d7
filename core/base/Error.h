// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace heliograph {

/// Why an operation could not be carried out. Finer than the contract words of the command line:
/// contractWord() maps each to one of them, describe() to a sentence for the operator.
/// A row that can't be sent is not an Error; it has a Reason.
enum class ErrorCode : quint8 {
    // wrong call
    Usage,
    // bad input: the sentence says what to change
    BadInput,        ///< detail = the whole sentence's point, already translated
    BadOption,       ///< where = option, detail = its value
    TimeInPast,      ///< detail = the time given
    BadTime,         ///< detail = the text given
    BadPhone,        ///< detail = the text given
    NoSuchAccount,   ///< detail = the name given
    NoSuchCampaign,  ///< detail = the number given
    NoSuchBook,      ///< detail = the name given
    NoSuchImport,    ///< detail = the number given
    AccountExists,   ///< detail = the name given
    NoSecret,        ///< detail = account name
    UnreadableFile,  ///< where = path
    UnwritableFile,  ///< where = path
    UnsupportedFile, ///< where = path, detail = what it seems to be
    DamagedFile,     ///< where = path (and sheet, line), detail = what is wrong
    UnsafeFile,      ///< where = path, detail = what makes it unsafe
    NoSuchSheet,     ///< where = path, detail = the name asked for
    UnknownColumn,   ///< detail = the header or placeholder without a column
    AmbiguousColumn, ///< detail = the header that stands twice
    NoPhoneColumn,   ///< where = path
    BadTemplate,     ///< detail = the part that can't be read
    NothingToSend,
    MessageIncomplete,     ///< detail = what is missing, already translated
    NotAllowedInState,     ///< where = campaign, detail = its state
    NotSupportedByGateway, ///< detail = what
    // gateway and network
    Unreachable,       ///< where = host
    TlsFailed,         ///< where = host, detail = what the certificate lacks
    TimedOut,          ///< where = host
    GatewayMalformed,  ///< where = host
    GatewayRedirected, ///< where = host, detail = the address it points to
    AccountRefused,    ///< where = account
    AccountBlocked,    ///< where = account
    OutOfFunds,        ///< where = account
    AccountInUse,      ///< where = account, detail = campaign
    RetryNeedsConsent, ///< detail = a recipient state in words
    RetryNotAllowed,   ///< detail = a recipient state in words
    AlreadyRetried,    ///< where = campaign, detail = how many rows
    AccountChanged,    ///< where = account, detail = campaign
    SenderRefused,     ///< where = account, detail = the gateway's text
    TextRefused,       ///< where = account, detail = the gateway's text
    IdsNotHonoured,    ///< where = account: an answer was lost and the gateway can't recognise a repeat
    RepeatRefused,     ///< where = account, detail = the gateway's text: a repeat met other conditions
    DocumentRefused,   ///< where = account, detail = the gateway's text
    RateLimited,       ///< where = host
    // workspace
    WorkspaceLocked,     ///< where = path
    WorkspaceTooNew,     ///< where = path
    WorkspaceUnwritable, ///< where = path
    WorkspaceOnNetwork,  ///< where = path
    WorkspaceDamaged,    ///< where = path
    WorkspaceNotEmpty,   ///< where = path
    PassphraseNeeded,    ///< where = path of an encrypted backup
    WrongPassphrase,     ///< where = path
    PassphraseTooShort,  ///< detail = how many characters it needs
    BackupDamaged,       ///< where = path
    BackupCut,           ///< where = path: its end is missing
    DiskFull,            ///< where = path
    TooLittleSpace,      ///< where = folder, detail = how much is needed ("1.2 GB")
    StorageFailed,       ///< technical = SQLite's words
    // guards
    Busy,         ///< where = campaign or account, another program works on it
    OtherMachine, ///< where = campaign, begun on another computer
    RepeatGuard,  ///< detail = how many rows
    CapGuard,     ///< detail = the cap
    DraftChanged, ///< where = campaign: it is no longer what was checked
    QuietHours,
    PlainHttp, ///< where = address
    Interrupted,
    Cancelled, ///< the operator's wish; never shown as an error
};

/// What went wrong, and where; the sentence for it is made by describe().
struct Error {
    ErrorCode code = ErrorCode::BadInput;
    QString where;     ///< %1 of the sentence: a path, host, account or campaign
    QString detail;    ///< %2 of the sentence
    QString technical; ///< untranslated words of a library, for logs and -v; never a secret
};

/// The stable code word of the command line's contract ("noSuchAccount", "badInput", ...).
QString contractWord(ErrorCode code);

/// A whole sentence in the program's language: what happened and what to do.
/// The only place with user-facing error sentences.
QString describe(const Error& error);

} // namespace heliograph
