// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QTranslator>

class QImage;
class QWidget;

namespace heliograph {

/// How much of a picture has another colour than its ground, 0..1.
double inkOf(const QImage& picture);

/// Words of visible labels and buttons that don't fit into their room, but for those that show the rest
/// otherwise.
QStringList cutOffTexts(const QWidget& window);

/// Pairs of visible labels and buttons that lie on each other.
QStringList overlappingTexts(const QWidget& window);

/// Visible widgets that take the focus and have no accessible name, by class and object name.
QStringList namelessWidgets(const QWidget& window);

/// Asked last of all translators: remembers what none of the others knew.
class MissingTexts final : public QTranslator {
    Q_OBJECT
public:
    QString translate(const char* context, const char* text, const char* disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }
    void clear() { m_found.clear(); }
    /// "Context: text", of our own contexts.
    QStringList found() const { return {m_found.begin(), m_found.end()}; }

private:
    mutable QSet<QString> m_found;
};

} // namespace heliograph
