// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Ui.h"
#include "ui/quick/QuickRecipient.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;

namespace heliograph {

class PeopleCompleter;
class RecipientChip;

/// The field "To": chips of people and numbers, and a place to type or paste the next ones.
class RecipientsField : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMost = 20;

    explicit RecipientsField(const Ui& ui, QWidget* parent = nullptr);

    /// Those that can be written to.
    QStringList phones() const;
    std::vector<QuickRecipient> recipients() const;
    QString nameOf(const QString& phone) const;
    /// Numbers as typed or pasted. What goes beyond kMost is left out and told by tooMany().
    void take(const QString& text);
    void addRecipients(const std::vector<QuickRecipient>& recipients);
    void clear();
    /// What stands in the field and was not taken yet becomes a chip. False when that can't be done at once,
    /// or is no number: a person has to look first.
    bool settleTyped();
    /// The first chip that can't be written to, as a sentence; empty when all can.
    QString problem() const;
    bool isFull() const { return goodCount() >= kMost; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void changed();
    /// The recipient that the keyboard is on, or the last one; empty phone = nobody.
    void currentChanged(const heliograph::QuickRecipient& recipient);
    /// All numbers, those that are left out too.
    void tooMany(const QStringList& phones);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpInput();
    bool takeInputKey(class QKeyEvent* event);
    void onTextEdited(const QString& text);
    void onEnter();
    void takeTyped();
    /// What is typed could be written to as it stands.
    bool isWholeNumber() const;
    Region region() const;
    RecipientChip* addChip(const QuickRecipient& recipient);
    void removeChip(RecipientChip* chip);
    void stepFrom(RecipientChip* chip, int step);
    void look(const std::vector<QuickRecipient>& recipients);
    void tellCurrent();
    void refresh();
    void placeChips();
    int goodCount() const;

    const Ui& m_ui;
    QScrollArea* m_scroll;
    QWidget* m_body;
    QLineEdit* m_input;
    QLabel* m_count;
    PeopleCompleter* m_people;
    QList<RecipientChip*> m_chips;
    int m_wantedHeight;
};

} // namespace heliograph
