// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Witness.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace heliograph {
namespace {

// Always the same size: overwriting in place is then one write of one sector, without a rename per attempt.
constexpr qsizetype kSize = 4096;

} // namespace

Witness::Witness(const QString& configFolder, const QString& workspaceId)
    : m_path(QDir(configFolder).filePath(QStringLiteral("witness-%1.json").arg(workspaceId)))
{}

std::optional<WitnessRecord> Witness::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(kSize).trimmed()).object();
    if (object.isEmpty())
        return std::nullopt;
    WitnessRecord record;
    record.workspace = object.value(u"workspace").toString();
    record.path = object.value(u"path").toString();
    record.installation = object.value(u"installation").toInteger();
    record.running = object.value(u"running").toInteger();
    record.attempt = object.value(u"attempt").toInteger();
    record.opening = object.value(u"opening").toInteger();
    return record;
}

Result<void> Witness::write(const WitnessRecord& record)
{
    const QJsonObject object{
        {QStringLiteral("workspace"), record.workspace},       {QStringLiteral("path"), record.path},
        {QStringLiteral("installation"), record.installation}, {QStringLiteral("running"), record.running},
        {QStringLiteral("attempt"), record.attempt},           {QStringLiteral("opening"), record.opening}};
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact).leftJustified(kSize, ' ');
    const QString folder = QFileInfo(m_path).path();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder,
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite))
        return fail(ErrorCode::WorkspaceUnwritable, m_path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorCode::WorkspaceUnwritable, m_path, file.errorString());
    return {};
}

} // namespace heliograph
