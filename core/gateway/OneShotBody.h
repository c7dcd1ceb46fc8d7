// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace heliograph {

/// The upload body of one POST: it can be read once, never rewound, and counts what was taken from it.
/// Refusing reset() is what keeps Qt's network classes from repeating a POST by themselves, and the count is
/// what an attempt without an answer is judged by (ledger.md, "Was it on the wire?").
class OneShotBody final : public QIODevice {
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray document, QObject* parent = nullptr);

    /// Bytes handed over to the network library; an upper bound of what left the computer.
    qint64 handedOver() const { return m_taken; }

    /// Every byte was handed over, so the document may have arrived whole.
    bool wholeHandedOver() const { return m_taken == m_document.size(); }

    /// From now on nothing is handed over any more, so handedOver() is final.
    void shut() { m_shut = true; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_shut || wholeHandedOver(); }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_document;
    qint64 m_taken = 0;
    bool m_shut = false;
};

} // namespace heliograph
