// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/GridReader.h"
#include "core/storage/RowSet.h"
#include "ui/Ui.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace heliograph {

class Task;
struct StopWish;

/// What helps rows that didn't come through: another way, another number, the stop list. Each makes something
/// that can be taken back, and says so.
class RowRemedies : public QObject {
    Q_OBJECT
public:
    /// `page` is what questions stand over.
    RowRemedies(const Ui& ui, QWidget* page);

    void setCampaign(const Campaign& campaign) { m_campaign = campaign; }

    /// A draft with the failed ones of these rows and the same text by the other way.
    void sendByOtherChannel(const RowSet& rows);
    /// Asks for the right number and makes a draft with this one row; offers to mend contacts that have the
    /// wrong one.
    void editNumber(const GridRow& row);
    /// Asks whether nobody may write to these numbers any more.
    void putOnStopList(const RowSet& rows);
    /// The failed ones of these rows without asking, as numbers that nobody uses.
    void markDead(const RowSet& rows);

Q_SIGNALS:
    void failed(const heliograph::Error& error);
    /// Checked rows were dealt with.
    void handled();
    /// Many rows are being looked through.
    void working(heliograph::Task* task);

private:
    void askNumber(const GridRow& row, const QString& words, const QString& typed);
    void checkNumber(const GridRow& row, const QString& phone, const QString& typed);
    void mend(const GridRow& row, const QString& phone);
    void offerContacts(const QString& wrong, const QString& right);
    void mendContacts(const std::vector<qint64>& contacts, const QString& wrong, const QString& right);
    void openDraft(qint64 draft, bool atMessage, const QString& words);
    void addToStopList(const StopWish& wish, const std::function<QString(int)>& words);
    void tellOfStopList(const QStringList& phones, const std::function<QString(int)>& words);

    Ui m_ui;
    QPointer<QWidget> m_page;
    Campaign m_campaign;
};

/// What trying the failed ones another way is called; empty where there is no other.
QString otherChannelText(const Campaign& campaign);
/// Why it can't be used; empty = it can.
QString whyNoOtherChannel(const Campaign& campaign);

} // namespace heliograph
