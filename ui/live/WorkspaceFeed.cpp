// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/WorkspaceFeed.h"

namespace heliograph {

WorkspaceFeed::WorkspaceFeed(const QString& folder, QObject* parent)
    : QObject(parent),
      m_newest(std::make_shared<std::atomic<quint64>>(0)),
      m_reader(new WorkspaceReader(folder)),
      m_keyReader(new KeyReader(folder, m_newest))
{
    qRegisterMetaType<WorkspaceView>();
    qRegisterMetaType<KeysAnswer>();
    qRegisterMetaType<PlaceAnswer>();
    qRegisterMetaType<RowsAnswer>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<StoryAnswer>();
    m_thread.setObjectName(QStringLiteral("reader"));
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    connect(m_reader, &WorkspaceReader::workspaceRead, this, [this](const WorkspaceView& view) {
        m_latest = view;
        Q_EMIT workspaceRead(view);
    });
    connect(m_reader, &WorkspaceReader::reopened, m_keyReader, &KeyReader::reopen);
    m_keyThread.setObjectName(QStringLiteral("keys"));
    m_keyReader->moveToThread(&m_keyThread);
    connect(&m_keyThread, &QThread::finished, m_keyReader, &QObject::deleteLater);
    connect(m_keyReader, &KeyReader::keysRead, this, &WorkspaceFeed::keysRead);
    connect(m_keyReader, &KeyReader::placeRead, this, &WorkspaceFeed::placeRead);
    connect(m_keyReader, &KeyReader::failed, m_reader, &WorkspaceReader::report);
    connect(m_reader, &WorkspaceReader::rowsRead, this, &WorkspaceFeed::rowsRead);
    connect(m_reader, &WorkspaceReader::storyRead, this, &WorkspaceFeed::storyRead);
    m_thread.start();
    m_keyThread.start();
}

WorkspaceFeed::~WorkspaceFeed()
{
    // A long read under way sees that it is out of date and ends.
    ++*m_newest;
    // One after the other: two readers that know each other must not be destroyed in two threads at once.
    for (QThread* thread : {&m_thread, &m_keyThread}) {
        thread->quit();
        thread->wait();
    }
}

void WorkspaceFeed::start()
{
    QMetaObject::invokeMethod(m_reader, [reader = m_reader] { reader->start(); });
}

void WorkspaceFeed::reopen()
{
    QMetaObject::invokeMethod(m_reader, [reader = m_reader] { reader->reopen(); });
}

// One after the other, so that an opening that the first has told the second of comes before its closing.
void WorkspaceFeed::close(std::function<void()> closed)
{
    QMetaObject::invokeMethod(m_reader, [this, closed = std::move(closed)] {
        m_reader->close();
        QMetaObject::invokeMethod(m_keyReader, [this, closed] {
            m_keyReader->close();
            QMetaObject::invokeMethod(this, closed, Qt::QueuedConnection);
        });
    });
}

quint64 WorkspaceFeed::askKeys(const GridQuery& query, const GridKeys& shown)
{
    const quint64 generation = ++*m_newest;
    QMetaObject::invokeMethod(m_keyReader, [reader = m_keyReader, query, generation, shown] {
        reader->readKeys(query, generation, shown);
    });
    return generation;
}

qint64 WorkspaceFeed::askPlace(const PlaceQuestion& question)
{
    const qint64 token = ++m_place;
    QMetaObject::invokeMethod(
        m_keyReader, [reader = m_keyReader, question, token] { reader->findPlace(question, token); });
    return token;
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
