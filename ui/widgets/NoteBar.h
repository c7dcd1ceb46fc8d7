// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/theme/Theme.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace heliograph {

class GlyphLabel;

/// A banner in the page: what happened, what it means, what to do. Stays until its cause is gone.
class NoteBar : public QFrame {
    Q_OBJECT
public:
    explicit NoteBar(const Theme& theme, QWidget* parent = nullptr);

    /// Meaning::Waiting and Neutral are plain information. `headline` is bold, `text` may be empty.
    void showNote(Meaning meaning, const QString& headline, const QString& text = {});
    /// Other words below the same headline; the links stay.
    void setText(const QString& text);
    /// The sentence of an error, its technical text as tool tip, and a link where the help says what to do.
    void showError(const Error& error);
    /// A link at the right; call after showNote(), which removes older ones.
    void addAction(const QString& text, const std::function<void()>& action);
    /// The link "What to do", to a page of the help; nothing for an empty topic.
    void addHelp(const QString& topic);
    void clear();
    QString headline() const;

private:
    void clearActions();

    const Theme& m_theme;
    GlyphLabel* m_glyph;
    QLabel* m_headline;
    QLabel* m_text;
    QHBoxLayout* m_actions;
};

} // namespace heliograph
