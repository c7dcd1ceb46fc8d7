// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageHead.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace heliograph {

/// What stands right of the navigation: a head, perhaps a bar of steps, and the body. The shell calls the
/// verbs below for the keys that mean the same on every page.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(const Theme& theme, QWidget* parent = nullptr);

    PageHead& head() { return *m_head; }
    /// Between head and body.
    void setUnderHead(QWidget* bar);

    /// The page has come to the front.
    virtual void activate() {}
    /// It is about to go: what was typed must be kept now.
    virtual void leave() {}
    virtual void focusFirst() {}
    /// Escape: closes or clears one thing; false when there was none.
    virtual bool escape() { return false; }
    /// Ctrl+F.
    virtual void find() {}
    /// F5.
    virtual void refresh() {}
    /// Ctrl+Enter; presses the primary button where a page doesn't want something else.
    virtual void carryOut();
    virtual void undo() {}
    virtual void redo() {}

Q_SIGNALS:
    /// For the window's title bar.
    void titleChanged(const QString& title);

protected:
    QVBoxLayout* body() { return m_body; }
    void setTitle(const QString& title);
    void resizeEvent(QResizeEvent* event) override;

private:
    PageHead* m_head;
    QVBoxLayout* m_layout;
    QVBoxLayout* m_body;
    QPointer<QWidget> m_underHead;
};

} // namespace heliograph
