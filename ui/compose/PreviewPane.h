// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/PhonePainter.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace heliograph {

class ElidedLabel;
class PhonePreview;
class SegmentBar;

/// The telephone with its caption and the pager below: which recipient, arrows, and a line that takes a row
/// number or a name.
class PreviewPane : public QFrame {
    Q_OBJECT
public:
    explicit PreviewPane(const Theme& theme, QWidget* parent = nullptr);

    /// `name`: of the recipient, for the caption; empty = nobody. `whom`: "Anna, row 2".
    void showMessage(const Message& rendered, const QString& name, const QString& whom);
    /// The words of the pager, and shorter ones for a narrow pane; without recipients there is nothing to
    /// turn.
    void setPlace(const QString& words, bool canTurn, const QString& shorter = {});
    /// Which of two ways is shown; chosen by the operator, or with the text the keyboard is in.
    void setLeg(MessageLeg leg);
    MessageLeg leg() const { return m_leg; }
    PhonePreview& phone() { return *m_phone; }

Q_SIGNALS:
    void nextWanted();
    void previousWanted();
    void randomWanted();
    void longestWanted();
    void firstEmptyWanted();
    void allWanted();
    void jumpWanted(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addPager(class QVBoxLayout& layout);
    void redraw();
    void showPlace();

    const Theme& m_theme;
    ElidedLabel* m_title;
    SegmentBar* m_legs;
    QToolButton* m_viberLeg;
    QToolButton* m_smsLeg;
    PhonePreview* m_phone;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_more;
    QLineEdit* m_place;
    QString m_placeWords;
    QString m_shorterWords;
    QString m_whom;
    Message m_message;
    MessageLeg m_leg = MessageLeg::Sms;
};

} // namespace heliograph
