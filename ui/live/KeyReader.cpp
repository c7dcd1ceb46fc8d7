// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/KeyReader.h"

#include "core/storage/Connection.h"
#include "core/storage/GridFinder.h"

namespace heliograph {

KeyReader::KeyReader(QString folder, std::shared_ptr<const std::atomic<quint64>> newest)
    : m_folder(std::move(folder)), m_newest(std::move(newest))
{}

KeyReader::~KeyReader() = default;

void KeyReader::reopen()
{
    m_connection.reset();
    m_closed = false;
    if (const auto waiting = std::exchange(m_waiting, {}))
        waiting();
}

void KeyReader::close()
{
    m_closed = true;
    m_connection.reset();
}

bool KeyReader::connectIfThere()
{
    if (m_connection)
        return true;
    Result<std::unique_ptr<Connection>> opened = openForReading(m_folder);
    if (opened)
        m_connection = std::move(*opened);
    else
        Q_EMIT failed(opened.error());
    return m_connection != nullptr;
}

void KeyReader::readKeys(const GridQuery& query, quint64 generation, const GridKeys& shown)
{
    if (m_closed) {
        m_waiting = [this, query, generation, shown] { readKeys(query, generation, shown); };
        return;
    }
    const auto isNewest = [this, generation] { return *m_newest == generation; };
    if (!isNewest() || !connectIfThere())
        return;
    const auto tellFirst = [this, generation](std::vector<qint64> first) {
        KeysAnswer part;
        part.generation = generation;
        part.isPart = true;
        part.keys = std::make_shared<const std::vector<qint64>>(std::move(first));
        Q_EMIT keysRead(part);
    };
    Result<std::vector<qint64>> keys =
        GridReader(*m_connection).keys(query, isNewest, shown ? GridReader::First() : tellFirst);
    if (!keys && keys.error().code != ErrorCode::Cancelled) {
        m_connection.reset();
        Q_EMIT failed(keys.error());
    }
    if (!keys)
        return;
    KeysAnswer answer;
    answer.generation = generation;
    const auto found = static_cast<qint64>(keys->size());
    if (shown) {
        keys = mergedKeys(*shown, *keys, query);
        answer.gone = static_cast<qint64>(keys->size()) - found;
        answer.isSame = *shown == *keys;
    }
    answer.keys = answer.isSame ? shown : std::make_shared<const std::vector<qint64>>(std::move(*keys));
    Q_EMIT keysRead(answer);
}

void KeyReader::findPlace(const PlaceQuestion& question, qint64 token)
{
    PlaceAnswer answer{token, -1};
    if (!m_closed && connectIfThere()) {
        GridFinder finder(*m_connection, question.query, question.keys);
        const Result<qint64> place = question.letters.isEmpty() ? finder.byRowNumber(question.row)
                                                                : finder.byLetters(question.letters);
        answer.place = place.value_or(-1);
    }
    Q_EMIT placeRead(answer);
}

} // namespace heliograph
