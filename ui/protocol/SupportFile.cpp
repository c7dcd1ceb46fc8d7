// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protocol/SupportFile.h"

#include "core/base/BuildInfo.h"
#include "core/gateway/Account.h"
#include "ui/protocol/DocumentTree.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>
#include <QSysInfo>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProtocolLog)
};

QByteArray headLine(const char* what, const ProtocolHead& head)
{
    return QByteArray(what) + ' ' + head.at.toString(Qt::ISODateWithMs).toUtf8() + ' ' +
           endpointWord(head.endpoint).toUtf8() + (head.attempt > 0 ? " attempt " : "") +
           (head.attempt > 0 ? QByteArray::number(head.attempt) : QByteArray()) + ' ' + head.note.toUtf8() +
           '\n';
}

QByteArray textOf(const ProtocolExchange& exchange)
{
    QByteArray text = headLine("REQUEST", exchange.request);
    text += indented(ProtocolLogFile::text(exchange.request)).toUtf8() + '\n';
    if (!exchange.answer)
        return text + "NO ANSWER YET\n\n";
    text += headLine("ANSWER", *exchange.answer);
    return text + indented(ProtocolLogFile::text(*exchange.answer)).toUtf8() + '\n';
}

} // namespace

QString supportContents(const std::vector<ProtocolExchange>& exchanges)
{
    if (exchanges.empty())
        return {};
    const auto time = [](const ProtocolHead& head) {
        return QLocale().toString(head.at.toLocalTime(), QLocale::ShortFormat);
    };
    const QStringList lines{
        Words::tr("%n requests with their answers, from %1 to %2", nullptr, int(exchanges.size()))
            .arg(time(exchanges.back().request), time(exchanges.front().request)),
        Words::tr("The texts of the messages and the logins, as they were sent"),
        Words::tr("Phone numbers shortened; no passwords and no tokens"),
        Words::tr("The version of Heliograph and of the system")};
    return QStringLiteral("• ") + lines.join(QStringLiteral("\n• "));
}

Result<qint64> writeSupportFile(const QString& path, const std::vector<ProtocolExchange>& exchanges,
                                const Progress& progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::UnwritableFile, path, file.errorString(), file.errorString());
    file.write("Heliograph " + versionString().toUtf8() + ", " + QSysInfo::prettyProductName().toUtf8() +
               ", Qt " + qVersion() + "\nProtocol log, masked, newest first\n\n");
    qint64 done = 0;
    for (const ProtocolExchange& exchange : exchanges) {
        if (!progress(done, static_cast<qint64>(exchanges.size()))) {
            file.cancelWriting();
            return fail(ErrorCode::Cancelled);
        }
        file.write(textOf(exchange));
        ++done;
    }
    if (!file.commit())
        return fail(ErrorCode::UnwritableFile, path, file.errorString(), file.errorString());
    return done;
}

} // namespace heliograph
