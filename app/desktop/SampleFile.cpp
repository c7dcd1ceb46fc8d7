// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SampleFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

static void initialiseSampleResources()
{
    Q_INIT_RESOURCE(samples);
}

namespace heliograph {

Result<QString> unpackSample(const QString& folder)
{
    initialiseSampleResources();
    const QString path = QDir(folder).filePath(QStringLiteral("samples/spring-sale.xlsx"));
    if (QFile::exists(path))
        return path;
    QDir(folder).mkpath(QStringLiteral("samples"));
    if (!QFile::copy(QStringLiteral(":/samples/spring-sale.xlsx"), path))
        return fail(ErrorCode::UnwritableFile, path);
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return path;
}

QString sampleText()
{
    return QCoreApplication::translate(
        "SampleFile", "{Имя|Friend}, 10 % off everything until Friday. Reply STOP to opt out.");
}

} // namespace heliograph
