// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/DropZone.h"

#include "ui/theme/Glyph.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Labels.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace heliograph {
namespace {

constexpr int kRecentShown = 4;

} // namespace

DropZone::DropZone(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_recent(new QWidget(this)), m_recentLines(new QVBoxLayout(m_recent))
{
    setProperty("card", true);
    setProperty("drop", true);
    setObjectName(QStringLiteral("dropZone"));
    auto* empty = new EmptyState(theme, Glyph::Sheet, this);
    empty->setTexts(
        tr("Drop a spreadsheet here, or paste rows copied from one."),
        tr("XLSX, XLS, ODS, CSV, vCard · up to a million rows · nothing is sent until you press Send"));
    m_choose = empty->addButton(tr("&Choose a file…"), true);
    QPushButton* paste = empty->addButton(tr("&Paste rows"));
    QPushButton* people = empty->addButton(tr("From P&eople"));
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    paste->setObjectName(QStringLiteral("pasteRows"));
    people->setObjectName(QStringLiteral("fromPeople"));
    paste->setToolTip(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText));
    connect(m_choose, &QPushButton::clicked, this, &DropZone::fileWanted);
    connect(paste, &QPushButton::clicked, this, &DropZone::pasteWanted);
    connect(people, &QPushButton::clicked, this, &DropZone::peopleWanted);
    m_recentLines->setContentsMargins(metric::kL, 0, metric::kL, metric::kL);
    m_recentLines->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(empty, 1);
    layout->addWidget(m_recent, 0, Qt::AlignHCenter);
}

void DropZone::setRecentFiles(const QStringList& paths)
{
    qDeleteAll(m_recent->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    QLabel* caption = makeLabel(m_theme, Type::Caption, Tone::Secondary, m_recent);
    caption->setText(tr("Lately used"));
    m_recentLines->addWidget(caption, 0, Qt::AlignHCenter);
    for (const QString& path : paths.mid(0, kRecentShown)) {
        QPushButton* line =
            makeButton(m_theme, ButtonKind::Link, Glyph::Sheet,
                       QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&")), m_recent);
        line->setObjectName(QStringLiteral("recentFile"));
        line->setToolTip(QDir::toNativeSeparators(path));
        m_recentLines->addWidget(line, 0, Qt::AlignHCenter);
        connect(line, &QPushButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
    }
}

} // namespace heliograph
