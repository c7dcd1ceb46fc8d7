// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/live/WorkspaceReader.h"
#include "ui/theme/StateLook.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Labels.h"

class QListView;
class QStackedLayout;
class QStandardItemModel;

namespace heliograph {

/// What happened to one recipient, and what its state means.
class DetailsPane : public QFrame {
    Q_OBJECT
public:
    DetailsPane(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// The row's name stands beside its number where the list has a column for it.
    void showStory(const StoryAnswer& story);
    /// Says how to come to a row's story.
    void showNothing();

private:
    /// What a shown story depends on.
    struct Seen {
        qint64 key = 0;
        RecipientState state = RecipientState::Ready;
        qint64 changedAt = 0;
        qint64 dueAt = 0;
        std::size_t events = 0;
        bool operator==(const Seen&) const = default;
    };

    QWidget* makeTimeline();
    QWidget* makeMeaning();
    void fillTimeline(const StoryAnswer& story);
    void addLine(const QString& sentence, qint64 at, StateLook look);

    const Theme& m_theme;
    const Clock& m_clock;
    QStackedLayout* m_stack;
    QLabel* m_title;
    QLabel* m_who;
    QListView* m_timeline;
    QStandardItemModel* m_lines;
    GlyphLabel* m_glyph;
    QLabel* m_state;
    QLabel* m_charged;
    QLabel* m_sentence;
    QLabel* m_reason;
    Seen m_seen;
};

} // namespace heliograph
