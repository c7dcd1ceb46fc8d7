// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/protocol/ProtocolExchange.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace heliograph {

class DocumentView;
class SegmentBar;
struct Ui;

/// One exchange: its title, the request above the answer, as trees or as texts.
class ExchangeView : public QWidget {
    Q_OBJECT
public:
    explicit ExchangeView(const Ui& ui, QWidget* parent = nullptr);

    /// Reads the texts on the reading thread; nothing happens when this exchange is shown already.
    void show(const ProtocolExchange& exchange);
    void showNothing(const QString& reason);
    /// What is shown, to find it again after a new reading.
    const std::optional<ProtocolHead>& shown() const { return m_shown; }

private:
    void build();
    void onTexts(const ProtocolExchange& exchange, const QByteArray& request, const QByteArray& answer);
    void copy();

    const Ui& m_ui;
    QLabel* m_title;
    SegmentBar* m_form;
    QPushButton* m_copy;
    DocumentView* m_request;
    DocumentView* m_answer;
    std::optional<ProtocolHead> m_shown;
    QByteArray m_requestText;
    QByteArray m_answerText;
};

} // namespace heliograph
