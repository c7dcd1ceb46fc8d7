// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/engine/WorkbookReport.h"
#include "ui/Ui.h"

#include <QPointer>

namespace heliograph {

class Task;

/// Saves a report into a copy of the operator's own workbook. Takes the file that the list came from, and
/// asks for it only when it isn't there any more or isn't what it was.
class WorkbookSaver : public QObject {
    Q_OBJECT
public:
    /// `page` is the parent of the dialogs.
    WorkbookSaver(const Ui& ui, QWidget* page);

    /// `source` is the file that the list came from.
    void save(qint64 campaign, const QString& source);

Q_SIGNALS:
    void failed(const heliograph::Error& error);
    void working(heliograph::Task* task);

private:
    enum class Original : quint8 { Remembered, Chosen };

    void askForOriginal(qint64 campaign, const QString& source);
    void findEnding(qint64 campaign, const QString& original, Original which);
    void askForPlace(qint64 campaign, const QString& original, const QString& ending, Original which);
    void write(qint64 campaign, const WorkbookFiles& files, Original which);
    void tellFailed(qint64 campaign, const Error& error, const QString& original, Original which);
    void tellSaved(const WorkbookFiles& files, const WorkbookReportResult& result);

    const Ui m_ui;
    QPointer<QWidget> m_page;
};

} // namespace heliograph
