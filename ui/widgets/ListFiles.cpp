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
    return {Words::tr("Lists (*.xlsx *.xlsm *.csv *.tsv *.txt)"), Words::tr("All files (*)")};
}

bool looksLikeAList(const QString& path)
{
    static const QStringList kKinds{QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("csv"),
                                    QStringLiteral("tsv"), QStringLiteral("txt")};
    return kKinds.contains(QFileInfo(path).suffix().toLower());
}

QStringList tableFileFilters()
{
    return {Words::tr("Excel workbook (*.xlsx)"), Words::tr("CSV table (*.csv)")};
}

} // namespace heliograph
