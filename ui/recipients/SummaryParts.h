// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/DraftStore.h"
#include "ui/theme/Glyph.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace heliograph {

/// How the rows of a draft are parted, as a bar.
class SummaryBar : public QWidget {
    Q_OBJECT
public:
    explicit SummaryBar(const Theme& theme, QWidget* parent = nullptr);
    void setSummary(const DraftSummary& summary);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    DraftSummary m_summary;
};

/// A kind of rows with its number; a click lists them.
class SummaryLine : public QAbstractButton {
    Q_OBJECT
public:
    SummaryLine(Glyph glyph, Meaning meaning, const QString& text, const Theme& theme,
                QWidget* parent = nullptr);
    void setCount(qint64 count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Glyph m_glyph;
    Meaning m_meaning;
    const Theme& m_theme;
    qint64 m_count = 0;
};

} // namespace heliograph
