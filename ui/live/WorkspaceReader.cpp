// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/WorkspaceReader.h"

#include "core/storage/CampaignStore.h"
#include "core/storage/Connection.h"
#include "core/storage/Workspace.h"

#include <QFileInfo>
#include <QTimer>

namespace heliograph {
namespace {

constexpr int kLookEveryMs = 500;

QDateTime birthOf(const QString& folder)
{
    return QFileInfo(databaseFile(folder)).birthTime();
}

} // namespace

WorkspaceReader::WorkspaceReader(QString folder) : m_folder(std::move(folder)) {}

WorkspaceReader::~WorkspaceReader() = default;

void WorkspaceReader::start()
{
    if (!m_timer) {
        m_timer = new QTimer(this);
        connect(m_timer, &QTimer::timeout, this, &WorkspaceReader::look);
        m_timer->start(kLookEveryMs);
    }
    reopen();
}

void WorkspaceReader::reopen()
{
    m_connection.reset();
    m_closed = false;
    readWorkspace();
}

void WorkspaceReader::close()
{
    m_closed = true;
    m_connection.reset();
}

void WorkspaceReader::look()
{
    if (m_closed)
        return;
    const Result<bool> changed = hasChanged();
    if (!changed)
        report(changed.error());
    else if (*changed)
        readWorkspace();
}

Result<bool> WorkspaceReader::hasChanged()
{
    if (m_connection && birthOf(m_folder) != m_born)
        m_connection.reset();
    if (!m_connection) {
        const Result<void> connected = connectIfThere();
        if (!connected)
            return forward(connected);
        return m_connection != nullptr;
    }
    const Result<qint64> version = m_connection->dataVersion();
    if (!version)
        return forward(version);
    return *version != m_version;
}

Result<void> WorkspaceReader::connectIfThere()
{
    Result<std::unique_ptr<Connection>> opened = openForReading(m_folder);
    if (!opened)
        return forward(opened);
    m_connection = std::move(*opened);
    m_born = birthOf(m_folder);
    Q_EMIT reopened();
    return {};
}

void WorkspaceReader::readWorkspace()
{
    if (!m_connection) {
        if (const Result<void> connected = connectIfThere(); !connected)
            return report(connected.error());
    }
    WorkspaceView view;
    view.exists = m_connection != nullptr;
    if (m_connection) {
        // Asked first, so that what changes during the reading is seen at the next look.
        const Result<qint64> version = m_connection->dataVersion();
        Result<std::vector<Campaign>> campaigns = CampaignStore(*m_connection).campaigns();
        if (!version || !campaigns)
            return report(version ? campaigns.error() : version.error());
        m_version = *version;
        view.campaigns.assign(std::make_move_iterator(campaigns->rbegin()),
                              std::make_move_iterator(campaigns->rend()));
    }
    Q_EMIT workspaceRead(view);
}

void WorkspaceReader::report(const Error& error)
{
    m_connection.reset();
    WorkspaceView view;
    view.exists = true;
    view.error = error;
    Q_EMIT workspaceRead(view);
}

void WorkspaceReader::readRows(const std::vector<qint64>& keys, quint64 generation, qint64 token)
{
    // Every question gets an answer, so that the asker doesn't wait for one on the way.
    if (!m_connection)
        return Q_EMIT rowsRead({generation, token, {}});
    Result<std::vector<GridRow>> rows = GridReader(*m_connection).rows(keys);
    if (rows)
        Q_EMIT rowsRead({generation, token, std::move(*rows)});
    else
        report(rows.error());
}

void WorkspaceReader::readStory(qint64 key)
{
    if (!m_connection)
        return;
    Result<RecipientStory> story = StoryReader(*m_connection).read(key);
    if (story)
        Q_EMIT storyRead({key, std::move(*story)});
    else
        report(story.error());
}

} // namespace heliograph
