// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>
#include <QVariant>

class QHeaderView;
class QSplitter;
class QWidget;

namespace heliograph {

/// Sizes, columns and other habits of the windows, in window.ini of the configuration's folder. Losing it
/// costs nobody anything. Keys are words with slashes: "campaigns/columns".
class Remembered {
public:
    explicit Remembered(const QString& folder);

    QVariant value(const QString& key, const QVariant& otherwise = {}) const;
    void setValue(const QString& key, const QVariant& value);

    /// The window's place and size, now and when it changes.
    void keepGeometry(QWidget& window, const QString& key);
    /// A header's widths, order and hidden columns, now and when they change. After the model is set.
    void keepColumns(QHeaderView& header, const QString& key);
    void keepSplitter(QSplitter& splitter, const QString& key);

    /// Files opened lately, newest first, those that still exist.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);

private:
    QSettings m_file;
};

} // namespace heliograph
