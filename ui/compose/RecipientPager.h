// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ReadyRows.h"
#include "ui/Ui.h"

#include <QObject>

#include <vector>

namespace heliograph {

/// Walks over the ready recipients of a campaign, or over some of them, one at a time. Reads on the reading
/// thread; a late answer to an older wish is dropped.
class RecipientPager : public QObject {
    Q_OBJECT
public:
    explicit RecipientPager(const Ui& ui, QObject* parent = nullptr);

    /// Begins with the first recipient; the one that was shown stays when it is still there.
    void setCampaign(qint64 campaign, qint64 recipients);
    /// Walks only over these; empty = over all again.
    void setOnly(const std::vector<qint64>& keys);
    bool isLimited() const { return !m_only.empty(); }

    /// Nothing while the list is empty or not read yet.
    const std::optional<ReadyRow>& current() const { return m_current; }
    /// From 0, among those that are walked over.
    qint64 place() const;
    qint64 count() const { return isLimited() ? qint64(m_only.size()) : m_recipients; }

    void next() { step(1); }
    void previous() { step(-1); }
    void random();
    void showKey(qint64 key);
    /// To the next recipient with this row number, or with the text in a cell or the phone.
    void jump(const QString& text);

Q_SIGNALS:
    void moved();
    void notFound(const QString& text);

private:
    void step(int by);
    void showPlace(qint64 place);
    template <class Job>
    void read(Job job);

    const Ui& m_ui;
    qint64 m_campaign = 0;
    qint64 m_recipients = 0;
    std::vector<qint64> m_only;
    qint64 m_onlyPlace = 0;
    std::optional<ReadyRow> m_current;
    quint64 m_wish = 0;
};

} // namespace heliograph
