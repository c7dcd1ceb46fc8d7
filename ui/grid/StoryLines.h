// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/storage/StoryReader.h"
#include "ui/theme/StateLook.h"

#include <QStandardItemModel>

namespace heliograph {

/// The story of a row as lines of time, icon and sentence, for TimelineDelegate.
class StoryLines : public QStandardItemModel {
    Q_OBJECT
public:
    explicit StoryLines(const Clock& clock, QObject* parent = nullptr)
        : QStandardItemModel(parent), m_clock(clock)
    {}

    void show(const RecipientStory& story);

private:
    void addLine(const QString& sentence, qint64 at, StateLook look);
    void addDocument(const RecipientStory& story, qint64 attempt);
    void addNext(const GridRow& row);

    const Clock& m_clock;
};

} // namespace heliograph
