// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/GridReader.h"
#include "ui/Ui.h"

#include <QAbstractTableModel>

namespace heliograph {

/// One line of the results.
struct QuickResult {
    QString name; ///< may be empty
    GridRow row;
};

/// What became of the messages that this window sent, the newest send first.
class QuickResultsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column : quint8 { Recipient, State, Since };
    static constexpr int kColumns = 3;
    static constexpr int kMostSends = 5;

    explicit QuickResultsModel(const Ui& ui, QObject* parent = nullptr);

    /// A campaign of this window; `names` by phone.
    void addSend(qint64 campaign, qint64 atMs, const QHash<QString, QString>& names);
    /// The sends of another window.
    void takeOver(const QuickResultsModel& other);
    void refresh();
    /// The heading of the first column follows the clock.
    void updateAge();
    const QuickResult& result(int row) const { return m_results.at(static_cast<std::size_t>(row)); }
    bool hasSend(qint64 campaign) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// "Boris: delivered", once for each new state.
    void announced(const QString& sentence);
    void statesChanged();

private:
    struct Send {
        qint64 campaign = 0;
        qint64 at = 0;
        QHash<QString, QString> names;
    };
    void take(const std::vector<std::vector<GridRow>>& sends);
    QString textOf(const QuickResult& result, Column column) const;

    const Ui& m_ui;
    std::vector<Send> m_sends; ///< newest first
    std::vector<QuickResult> m_results;
    bool m_reading = false;
    bool m_again = false;
};

/// The word beside a state: what it waits for, or why it is so; may be empty.
QString resultDetail(const GridRow& row);

} // namespace heliograph
