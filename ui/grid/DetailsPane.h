// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/grid/StoryLines.h"
#include "ui/live/WorkspaceReader.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Labels.h"

class QPushButton;
class QStackedLayout;

namespace heliograph {

class ButtonLine;
class TimelineView;

/// What somebody may do about a row, from its details.
enum class RowAction : quint8 {
    AskNow,
    Retry,
    OtherChannel,
    EditNumber,
    Arrived,
    SendAgain,
    AskAgain,
    MarkDead,
    StopList,
    ShowAlike
};

/// Whether it is the number that keeps a row from being sent, so that another one helps.
bool hasWrongNumber(const GridRow& row);

/// What happened to one recipient, what its state means, who must act, and the buttons for it.
class DetailsPane : public QFrame {
    Q_OBJECT
public:
    DetailsPane(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// `who`: what the list calls the recipient; may be empty.
    void showStory(const RecipientStory& story, const QString& who);
    /// Says how to come to a row's story.
    void showNothing();
    /// Why nobody can be asked now; empty = it can be asked. `asksAgain`: the gateway recognises a repeat.
    void setAbilities(const QString& whyNoAsking, bool asksAgain);
    /// What trying another way is called ("Send by Viber…"); empty = there is none. `reason`: why it can't be
    /// used.
    void setOtherChannel(const QString& text, const QString& reason);
    /// The document that last carried the row; 0 = none.
    qint64 document() const { return m_document; }
    qint64 shownKey() const { return m_seen.key; }

Q_SIGNALS:
    void actionWanted(heliograph::RowAction action);
    void documentsWanted(qint64 attempt);

private:
    /// What a shown story depends on.
    struct Seen {
        qint64 key = 0;
        RecipientState state = RecipientState::Ready;
        qint64 changedAt = 0;
        qint64 dueAt = 0;
        std::size_t events = 0;
        qint64 attempt = 0;
        bool operator==(const Seen&) const = default;
    };

    QWidget* makeTimeline();
    QWidget* makeMeaning();
    void makeButtons();
    QPushButton* addButton(const QString& text, RowAction action, const char* name);
    void offer(RowAction action, bool offered);
    void showMeaning(const GridRow& row);
    void showButtons(const GridRow& row, qint64 alike);

    const Theme& m_theme;
    const Clock& m_clock;
    QStackedLayout* m_stack;
    QLabel* m_title;
    QLabel* m_who;
    QPushButton* m_documents;
    TimelineView* m_timeline;
    StoryLines* m_lines;
    GlyphLabel* m_glyph;
    QLabel* m_state;
    QLabel* m_charged;
    QLabel* m_sentence;
    QLabel* m_reason;
    ButtonLine* m_line;
    QHash<RowAction, QPushButton*> m_buttons;
    QString m_whyNoAsking;
    bool m_asksAgain = true;
    QString m_otherChannel;
    QString m_whyNoOther;
    Seen m_seen;
    GridRow m_row;
    qint64 m_alike = 0;
    qint64 m_document = 0;
};

} // namespace heliograph
