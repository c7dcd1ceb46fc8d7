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

} // namespace

QStringList listFileFilters()
{
    return {Words::tr("Lists (*.xlsx *.xlsm *.xls *.ods *.fods *.csv *.tsv *.txt *.vcf)"),
            Words::tr("All files (*)")};
}

bool looksLikeAList(const QString& path)
{
    static const QStringList kKinds =
        QStringLiteral("xlsx xlsm xls ods ots fods csv tsv txt vcf").split(u' ');
    return kKinds.contains(QFileInfo(path).suffix().toLower());
}

QStringList tableFileFilters()
{
    return {Words::tr("Excel workbook (*.xlsx)"), Words::tr("CSV table (*.csv)")};
}

} // namespace heliograph
