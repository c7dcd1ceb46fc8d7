// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "core/engine/ListSource.h"

#include <QJsonObject>

namespace heliograph {

/// How a draft's list was read, so that it can be shown, read again another way, and judged row by row. Kept
/// in CampaignPlan::list; pasted text is kept by DraftStore.
struct DraftOrigin {
    ListRequest request;
    QString name;         ///< of the file, the book, or what stands for one
    int phoneColumn = -1; ///< among Campaign::headers
    int timeColumn = -1;  ///< of each row's own time, by CampaignPlan::timeColumn; -1 = none
    qint64 brokeOffAfter =
        0;             ///< row number behind which the file was damaged and nothing read; 0 = it was whole
    qint64 tookMs = 0; ///< what reading it took; 0 = not known

    bool isEmpty() const { return phoneColumn < 0; }
};

QJsonObject toJson(const DraftOrigin& origin);

/// The origin of a draft; of one that a program without origins made, as much as its plan tells.
DraftOrigin originOf(const Campaign& draft);

/// How a list is read, but for its columns: sheet, header, encoding and the like, country, and what becomes
/// of duplicates, of several numbers in a cell, of numbers that get no SMS. Not its rows: those differ each
/// time.
QByteArray readingToJson(const ListRequest& request);
/// Lays such a reading over a request.
void applyReading(const QByteArray& json, ListRequest& request);

QByteArray choicesToJson(const std::vector<ColumnChoice>& choices);
std::vector<ColumnChoice> choicesFromJson(const QByteArray& json);

/// Names lists with the same headers; empty where there is no header to tell by.
QString shapeOf(const OpenedList& list);

} // namespace heliograph
