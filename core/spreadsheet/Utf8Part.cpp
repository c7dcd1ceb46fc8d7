// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/Utf8Part.h"

#include <algorithm>
#include <cstring>

namespace heliograph {
namespace {

constexpr qint64 kHead = 1024;
constexpr qint64 kBlock = 64 * 1024;

/// The decoder that a document's first bytes ask for; none for UTF-8.
QStringDecoder decoderFor(const QByteArray& head)
{
    const auto seen = QStringConverter::encodingForData(head, u'<');
    if (seen && *seen != QStringConverter::Utf8)
        return QStringDecoder(*seen);
    const QByteArray declaration = head.left(std::max<qsizetype>(head.indexOf("?>"), 0));
    const qsizetype at = declaration.indexOf("encoding=");
    if (seen || at < 0)
        return {};
    const QByteArray value = declaration.mid(at + 9);
    const QByteArray name = value.mid(1, value.indexOf(value.front(), 1) - 1);
    if (name.isEmpty() || name.compare("utf-8", Qt::CaseInsensitive) == 0)
        return {};
    return QStringDecoder(name.constData());
}

QString withOtherDeclaration(QString text)
{
    if (text.startsWith(u"<?xml "))
        text.remove(0, text.indexOf(u"?>") + 2);
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>") + text;
}

} // namespace

Result<void> Utf8Part::begin()
{
    m_begun = true;
    QByteArray head(kHead, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < kHead) {
        const Result<qint64> got = m_source->read(head.data() + filled, kHead - filled);
        if (!got)
            return forward(got);
        if (*got == 0)
            break;
        filled += *got;
    }
    head.truncate(filled);
    m_decoder = decoderFor(head);
    if (m_decoder.isValid()) {
        const QString text = m_decoder.decode(head);
        const QString declared = withOtherDeclaration(text);
        m_pending = m_encoder.encode(declared);
    } else {
        m_pending = head;
    }
    return {};
}

Result<void> Utf8Part::decodeMore()
{
    QByteArray block(kBlock, Qt::Uninitialized);
    m_pending.clear();
    m_taken = 0;
    while (m_pending.isEmpty()) {
        const Result<qint64> got = m_source->read(block.data(), kBlock);
        if (!got)
            return forward(got);
        if (*got == 0)
            return {};
        const QString text = m_decoder.decode(QByteArrayView(block.constData(), *got));
        m_pending = m_encoder.encode(text);
    }
    return {};
}

Result<qint64> Utf8Part::read(char* data, qint64 max)
{
    if (!m_begun) {
        if (const Result<void> begun = begin(); !begun)
            return forward(begun);
    }
    if (m_taken == m_pending.size()) {
        if (!m_decoder.isValid())
            return m_source->read(data, max);
        if (const Result<void> more = decodeMore(); !more)
            return forward(more);
    }
    return handOver(data, max);
}

Result<qint64> Utf8Part::handOver(char* data, qint64 max)
{
    const qint64 count = std::min<qint64>(max, m_pending.size() - m_taken);
    std::memcpy(data, m_pending.constData() + m_taken, std::size_t(count));
    m_taken += count;
    return count;
}

} // namespace heliograph
