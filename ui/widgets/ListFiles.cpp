// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ListFiles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace heliograph {
namespace {

/// The context of this file's texts.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ListFiles)
};

const QStringList& kinds()
{
    static const QStringList kKinds =
        QStringLiteral("xlsx xlsm xls ods ots fods csv tsv txt vcf").split(u' ');
    return kKinds;
}

} // namespace

QStringList listFileFilters()
{
    return {Words::tr("Lists (%1)").arg(QStringLiteral("*.") + kinds().join(QStringLiteral(" *."))),
            Words::tr("All files (*)")};
}

QString listFileKinds()
{
    return kinds().join(QStringLiteral(", ")).toUpper();
}

bool looksLikeAList(const QString& path)
{
    return kinds().contains(QFileInfo(path).suffix().toLower());
}

QStringList tableFileFilters()
{
    return {Words::tr("Excel workbook (*.xlsx)"), Words::tr("CSV table (*.csv)")};
}

} // namespace heliograph
