// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/WorkspaceFeed.h"

namespace heliograph {

WorkspaceFeed::WorkspaceFeed(const QString& folder, QObject* parent)
    : QObject(parent),
      m_newest(std::make_shared<std::atomic<quint64>>(0)),
      m_reader(new WorkspaceReader(folder, m_newest))
{
    qRegisterMetaType<WorkspaceView>();
    qRegisterMetaType<KeysAnswer>();
    qRegisterMetaType<RowsAnswer>();
    qRegisterMetaType<StoryAnswer>();
    m_thread.setObjectName(QStringLiteral("reader"));
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    connect(m_reader, &WorkspaceReader::workspaceRead, this, &WorkspaceFeed::workspaceRead);
    connect(m_reader, &WorkspaceReader::keysRead, this, &WorkspaceFeed::keysRead);
    connect(m_reader, &WorkspaceReader::rowsRead, this, &WorkspaceFeed::rowsRead);
    connect(m_reader, &WorkspaceReader::storyRead, this, &WorkspaceFeed::storyRead);
    m_thread.start();
}

WorkspaceFeed::~WorkspaceFeed()
{
    // A long read under way sees that it is out of date and ends.
    ++*m_newest;
    m_thread.quit();
    m_thread.wait();
}

void WorkspaceFeed::start()
{
    QMetaObject::invokeMethod(m_reader, [reader = m_reader] { reader->start(); });
}

void WorkspaceFeed::reopen()
{
    QMetaObject::invokeMethod(m_reader, [reader = m_reader] { reader->reopen(); });
}

quint64 WorkspaceFeed::askKeys(const GridQuery& query)
{
    const quint64 generation = ++*m_newest;
    QMetaObject::invokeMethod(
        m_reader, [reader = m_reader, query, generation] { reader->readKeys(query, generation); });
    return generation;
}

void WorkspaceFeed::askRows(const std::vector<qint64>& keys, quint64 generation, qint64 token)
{
    QMetaObject::invokeMethod(m_reader, [reader = m_reader, keys, generation, token] {
        reader->readRows(keys, generation, token);
    });
}

void WorkspaceFeed::askStory(qint64 key)
{
    QMetaObject::invokeMethod(m_reader, [reader = m_reader, key] { reader->readStory(key); });
}

} // namespace heliograph
