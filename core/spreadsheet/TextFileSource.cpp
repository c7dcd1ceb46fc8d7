// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/TextFileSource.h"

#include <QFile>
#include <QStringDecoder>

#include <cstring>

namespace heliograph {
namespace {

constexpr qint64 kBlockBytes = 128 * 1024;

class PlainSource : public ByteSource {
public:
    explicit PlainSource(const QString& path) : m_file(path) {}

    QFile& file() { return m_file; }

    Result<qint64> read(char* data, qint64 max) override
    {
        const qint64 got = m_file.read(data, max);
        if (got < 0)
            return fail(ErrorCode::UnreadableFile, m_file.fileName(), m_file.errorString());
        return got;
    }

private:
    QFile m_file;
};

class WideSource : public ByteSource {
public:
    WideSource(std::unique_ptr<ByteSource> bytes, QStringConverter::Encoding encoding)
        : m_bytes(std::move(bytes)), m_decoder(encoding)
    {}

    Result<qint64> read(char* data, qint64 max) override
    {
        while (m_used == m_ready.size()) {
            QByteArray block(kBlockBytes, Qt::Uninitialized);
            const Result<qint64> got = m_bytes->read(block.data(), block.size());
            if (!got || *got == 0)
                return got;
            const QString text = m_decoder.decode(QByteArrayView(block.constData(), *got));
            m_ready = text.toUtf8();
            m_used = 0;
        }
        const qint64 count = std::min<qint64>(max, m_ready.size() - m_used);
        std::memcpy(data, m_ready.constData() + m_used, static_cast<std::size_t>(count));
        m_used += count;
        return count;
    }

private:
    std::unique_ptr<ByteSource> m_bytes;
    QStringDecoder m_decoder;
    QByteArray m_ready;
    qint64 m_used = 0;
};

} // namespace

Result<std::unique_ptr<ByteSource>> openTextFile(const QString& path, const DetectedEncoding& encoding)
{
    auto plain = std::make_unique<PlainSource>(path);
    if (!plain->file().open(QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !plain->file().seek(encoding.markBytes))
        return fail(ErrorCode::UnreadableFile, path, plain->file().errorString());
    switch (encoding.encoding) {
    case TextEncoding::Utf16Le:
        return std::make_unique<WideSource>(std::move(plain), QStringConverter::Utf16LE);
    case TextEncoding::Utf16Be:
        return std::make_unique<WideSource>(std::move(plain), QStringConverter::Utf16BE);
    case TextEncoding::Utf32Le:
        return std::make_unique<WideSource>(std::move(plain), QStringConverter::Utf32LE);
    case TextEncoding::Utf32Be:
        return std::make_unique<WideSource>(std::move(plain), QStringConverter::Utf32BE);
    default:
        return plain;
    }
}

Result<DetectedEncoding> chosenEncoding(const QString& path, const QString& name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnreadableFile, path, file.errorString());
    if (name.isEmpty()) {
        Result<DetectedEncoding> detected = detectEncoding(file);
        if (!detected)
            detected.error().where = path;
        return detected;
    }
    const auto encoding = encodingFromName(name);
    if (!encoding)
        return fail(ErrorCode::BadOption, QStringLiteral("--encoding"), name);
    const auto mark = markOf(file.peek(4));
    if (mark && (mark->encoding == *encoding || (isWide(mark->encoding) && isWide(*encoding))))
        return *mark;
    return DetectedEncoding{*encoding, 1.0, 0};
}

} // namespace heliograph
