// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/protocol/ProtocolExchange.h"
#include "ui/widgets/Page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTimer;

namespace heliograph {

class CountTabs;
class EmptyState;
class ExchangeModel;
class ExchangeView;
class NoteBar;
class SupportSaver;
struct Ui;

/// What was said to gateways and what they answered, masked: the list at the left, request above answer at
/// the right. The only page with words of the protocol.
class ProtocolPage : public Page {
    Q_OBJECT
public:
    explicit ProtocolPage(const Ui& ui, QWidget* parent = nullptr);

    /// Only the documents of this attempt; 0 = all.
    void showAttempt(qint64 attempt);

    void activate() override;
    void focusFirst() override;
    bool escape() override;
    void refresh() override;

private:
    void buildHead();
    void buildBody();
    QWidget* makeList();
    QWidget* makeOlder();
    void listen();
    void read();
    void onRead(const Result<ProtocolView>& view);
    void showOlder(std::size_t listed);
    void showCounts();
    void showAccounts();
    void applyFilter();
    void showEmpty();
    void showSelected();
    void saveForSupport();
    QString logPath() const;

    const Ui& m_ui;
    NoteBar* m_note = nullptr;
    CountTabs* m_ends = nullptr;
    QComboBox* m_endpoint = nullptr;
    QComboBox* m_account = nullptr;
    QTableView* m_table = nullptr;
    ExchangeModel* m_model = nullptr;
    QWidget* m_content = nullptr;
    EmptyState* m_empty = nullptr;
    ExchangeView* m_view = nullptr;
    QPushButton* m_save = nullptr;
    QTimer* m_soon = nullptr;
    SupportSaver* m_support = nullptr;
    QWidget* m_older = nullptr;
    QLabel* m_olderText = nullptr;
    QPushButton* m_more = nullptr;
    std::size_t m_most = 0; ///< exchanges that are listed
    qint64 m_attempt = 0;
    qint64 m_inAll = 0;
    bool m_isReading = false;
    bool m_wasRead = false;
};

} // namespace heliograph
