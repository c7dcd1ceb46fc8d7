// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTreeView;

namespace heliograph {

class DocumentModel;

/// One document, request or answer: its head line, and the document as a tree or as text.
class DocumentView : public QFrame {
    Q_OBJECT
public:
    DocumentView(const Theme& theme, const QString& title, QWidget* parent = nullptr);

    /// `note`: what there is to say beside the title. `damage`: what its damage means; empty = the usual
    /// words. `wasCut`: the log keeps only its beginning.
    void show(const QByteArray& document, const QString& note, const QString& damage, bool wasCut);
    /// Nothing is there, for this reason.
    void showNothing(const QString& reason);
    void setAsText(bool asText);

private:
    void unfoldAt(const QModelIndex& index);
    void expandFirst();
    void spanDamage();

    QLabel* m_note;
    QLabel* m_nothing;
    QStackedWidget* m_stack;
    QTreeView* m_tree;
    DocumentModel* m_model;
    QPlainTextEdit* m_text;
    bool m_asText = false;
};

} // namespace heliograph
