// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/EncryptedFile.h"

#include "core/spreadsheet/WriteFailure.h"

#include <QFile>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <sodium.h>
#include <vector>

namespace heliograph {
namespace {

using Byte = unsigned char;

constexpr char kMagic[] = "HELIOGRAPH-CRYPT";
constexpr std::size_t kMagicBytes = 16;
constexpr quint32 kVersion = 1;
constexpr std::size_t kPiece = 64 * 1024;
constexpr std::size_t kExtra = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kVersionAt = 16;
constexpr std::size_t kPassesAt = 20;
constexpr std::size_t kMemoryAt = 24;
constexpr std::size_t kSaltAt = 32;
constexpr std::size_t kStreamAt = 48;
constexpr std::size_t kSizeAt = 72;
constexpr std::size_t kProofAt = 80;
constexpr std::size_t kHeaderBytes = 112;

static_assert(kSaltAt + crypto_pwhash_SALTBYTES == kStreamAt);
static_assert(kStreamAt + crypto_secretstream_xchacha20poly1305_HEADERBYTES == kSizeAt);
static_assert(kProofAt + crypto_auth_BYTES == kHeaderBytes);

// A header made up by somebody else must not take all the memory, or hours.
constexpr quint32 kMostPasses = 16;
constexpr quint64 kMostMemory = 1024ULL * 1024 * 1024;

using Header = std::array<Byte, kHeaderBytes>;

/// Keys made of a passphrase; wiped when they go.
struct Keys {
    std::array<Byte, crypto_secretstream_xchacha20poly1305_KEYBYTES + crypto_auth_KEYBYTES> bytes{};

    Keys() = default;
    Keys(const Keys&) = delete;
    Keys& operator=(const Keys&) = delete;
    ~Keys() { sodium_memzero(bytes.data(), bytes.size()); }

    const Byte* stream() const { return bytes.data(); }
    const Byte* header() const { return bytes.data() + crypto_secretstream_xchacha20poly1305_KEYBYTES; }
};

/// The state of a stream, which holds its key; wiped when it goes.
struct Stream {
    crypto_secretstream_xchacha20poly1305_state state{};

    Stream() = default;
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    ~Stream() { sodium_memzero(&state, sizeof state); }
};

template <class Number>
Number numberAt(const Header& header, std::size_t at)
{
    return qFromLittleEndian<Number>(header.data() + at);
}

tl::unexpected<Error> unreadable(const QFile& file)
{
    return fail(ErrorCode::UnreadableFile, file.fileName(), file.errorString());
}

tl::unexpected<Error> unwritable(const QFileDevice& file)
{
    return writeFailure(file, file.fileName());
}

/// The same characters, however the keyboard composes them.
QByteArray composed(const Secret& passphrase)
{
    return QString::fromUtf8(passphrase.reveal()).normalized(QString::NormalizationForm_C).toUtf8();
}

Result<void> makeKeys(const Header& header, const Secret& passphrase, const QString& where, Keys& keys)
{
    if (sodium_init() < 0)
        return fail(ErrorCode::UnreadableFile, where, QStringLiteral("sodium_init"));
    const Secret secret(composed(passphrase));
    const QByteArray& bytes = secret.reveal();
    const int made =
        crypto_pwhash(keys.bytes.data(), keys.bytes.size(), bytes.constData(), quint64(bytes.size()),
                      header.data() + kSaltAt, numberAt<quint32>(header, kPassesAt),
                      std::size_t(numberAt<quint64>(header, kMemoryAt)), crypto_pwhash_ALG_ARGON2ID13);
    if (made != 0)
        return fail(ErrorCode::UnreadableFile, where, QStringLiteral("crypto_pwhash: out of memory"));
    return {};
}

Header newHeader(quint64 size, const KeyCost& cost)
{
    Header header{};
    std::copy_n(kMagic, kMagicBytes, header.begin());
    qToLittleEndian(kVersion, header.data() + kVersionAt);
    qToLittleEndian(cost.passes, header.data() + kPassesAt);
    qToLittleEndian(cost.memory, header.data() + kMemoryAt);
    randombytes_buf(header.data() + kSaltAt, crypto_pwhash_SALTBYTES);
    qToLittleEndian(size, header.data() + kSizeAt);
    return header;
}

bool write(QFileDevice& file, const Byte* bytes, std::size_t size)
{
    return file.write(reinterpret_cast<const char*>(bytes), qint64(size)) == qint64(size);
}

/// How many bytes of a file of this inner size are there in all.
quint64 wholeSize(quint64 inside)
{
    const quint64 pieces = std::max<quint64>(1, (inside + kPiece - 1) / kPiece);
    return kHeaderBytes + inside + pieces * kExtra;
}

/// Pieces from one file to the other.
class Worker {
public:
    Worker(QFile& from, QSaveFile& to, const Progress& progress)
        : m_from(from), m_to(to), m_progress(progress)
    {}

    Result<void> encrypt(Stream& stream, quint64 inside);
    Result<void> decrypt(Stream& stream, quint64 inside);

private:
    /// Reads so many bytes or fails.
    Result<void> take(std::size_t bytes);
    Result<void> give(std::size_t bytes);

    QFile& m_from;
    QSaveFile& m_to;
    const Progress& m_progress;
    std::vector<Byte> m_in = std::vector<Byte>(kPiece + kExtra);
    std::vector<Byte> m_out = std::vector<Byte>(kPiece + kExtra);
};

Result<void> Worker::take(std::size_t bytes)
{
    if (m_progress && !m_progress(m_from.pos(), m_from.size()))
        return fail(ErrorCode::Cancelled);
    std::size_t got = 0;
    while (got < bytes) {
        const qint64 more = m_from.read(reinterpret_cast<char*>(m_in.data() + got), qint64(bytes - got));
        if (more <= 0)
            return unreadable(m_from);
        got += std::size_t(more);
    }
    return {};
}

Result<void> Worker::give(std::size_t bytes)
{
    if (!write(m_to, m_out.data(), bytes))
        return unwritable(m_to);
    return {};
}

Result<void> Worker::encrypt(Stream& stream, quint64 inside)
{
    quint64 left = inside;
    do {
        const auto size = std::size_t(std::min<quint64>(left, kPiece));
        if (const Result<void> taken = take(size); !taken)
            return taken;
        left -= size;
        const Byte tag = left == 0 ? Byte(crypto_secretstream_xchacha20poly1305_TAG_FINAL) : Byte(0);
        crypto_secretstream_xchacha20poly1305_push(&stream.state, m_out.data(), nullptr, m_in.data(), size,
                                                   nullptr, 0, tag);
        if (const Result<void> given = give(size + kExtra); !given)
            return given;
    } while (left > 0);
    return {};
}

Result<void> Worker::decrypt(Stream& stream, quint64 inside)
{
    quint64 left = inside;
    do {
        const auto size = std::size_t(std::min<quint64>(left, kPiece));
        if (const Result<void> taken = take(size + kExtra); !taken)
            return taken;
        left -= size;
        Byte tag = 0;
        const int pulled = crypto_secretstream_xchacha20poly1305_pull(
            &stream.state, m_out.data(), nullptr, &tag, m_in.data(), size + kExtra, nullptr, 0);
        const bool isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (pulled != 0 || isLast != (left == 0))
            return fail(ErrorCode::BackupDamaged, m_from.fileName());
        if (const Result<void> given = give(size); !given)
            return given;
    } while (left > 0);
    return {};
}

/// Nobody else may read what is inside, not even while it is written.
Result<void> openPrivately(QSaveFile& to)
{
    if (!to.open(QIODevice::WriteOnly) ||
        !to.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritable(to);
    return {};
}

Result<void> finish(QSaveFile& to)
{
    if (!to.commit())
        return unwritable(to);
    return {};
}

/// The header, as far as it can be judged without the passphrase.
Result<Header> readHeader(QFile& from)
{
    Header header{};
    const qint64 got = from.read(reinterpret_cast<char*>(header.data()), qint64(kHeaderBytes));
    if (got < 0)
        return unreadable(from);
    if (got < qint64(kHeaderBytes))
        return fail(ErrorCode::BackupCut, from.fileName());
    if (!std::equal(kMagic, kMagic + kMagicBytes, header.begin()))
        return fail(ErrorCode::BackupDamaged, from.fileName());
    if (numberAt<quint32>(header, kVersionAt) > kVersion)
        return fail(ErrorCode::WorkspaceTooNew, from.fileName());
    const auto passes = numberAt<quint32>(header, kPassesAt);
    const auto memory = numberAt<quint64>(header, kMemoryAt);
    const bool isSane = numberAt<quint32>(header, kVersionAt) == kVersion &&
                        passes >= crypto_pwhash_OPSLIMIT_MIN && passes <= kMostPasses &&
                        memory >= crypto_pwhash_MEMLIMIT_MIN && memory <= kMostMemory;
    if (!isSane)
        return fail(ErrorCode::BackupDamaged, from.fileName());
    return header;
}

/// Whether the size that the header tells is the file's.
Result<void> checkSize(const Header& header, const QFile& from)
{
    const auto inside = numberAt<quint64>(header, kSizeAt);
    const auto size = quint64(from.size());
    if (inside > size || wholeSize(inside) > size)
        return fail(ErrorCode::BackupCut, from.fileName());
    if (wholeSize(inside) < size)
        return fail(ErrorCode::BackupDamaged, from.fileName());
    return {};
}

} // namespace

bool isEncryptedFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) &&
           file.read(qint64(kMagicBytes)) == QByteArrayView(kMagic, qsizetype(kMagicBytes));
}

Result<void> checkPassphrase(const Secret& passphrase)
{
    if (QString::fromUtf8(passphrase.reveal()).size() < kShortestPassphrase)
        return fail(ErrorCode::PassphraseTooShort, {}, QString::number(kShortestPassphrase));
    return {};
}

Result<void> encryptFile(const QString& from, const QString& to, const Secret& passphrase,
                         const Progress& progress, const KeyCost& cost)
{
    if (const Result<void> enough = checkPassphrase(passphrase); !enough)
        return enough;
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(source);
    QSaveFile target(to);
    if (const Result<void> opened = openPrivately(target); !opened)
        return opened;
    const auto inside = quint64(source.size());
    Header header = newHeader(inside, cost);
    Keys keys;
    if (const Result<void> made = makeKeys(header, passphrase, to, keys); !made)
        return made;
    Stream stream;
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, header.data() + kStreamAt, keys.stream());
    crypto_auth(header.data() + kProofAt, header.data(), kProofAt, keys.header());
    if (!write(target, header.data(), header.size()))
        return unwritable(target);
    if (const Result<void> done = Worker(source, target, progress).encrypt(stream, inside); !done)
        return done;
    return finish(target);
}

Result<void> decryptFile(const QString& from, const QString& to, const Secret& passphrase,
                         const Progress& progress)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(source);
    const Result<Header> header = readHeader(source);
    if (!header)
        return forward(header);
    Keys keys;
    if (const Result<void> made = makeKeys(*header, passphrase, from, keys); !made)
        return made;
    if (crypto_auth_verify(header->data() + kProofAt, header->data(), kProofAt, keys.header()) != 0)
        return fail(ErrorCode::WrongPassphrase, from);
    if (const Result<void> sized = checkSize(*header, source); !sized)
        return sized;
    Stream stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, header->data() + kStreamAt,
                                                        keys.stream()) != 0)
        return fail(ErrorCode::BackupDamaged, from);
    QSaveFile target(to);
    if (const Result<void> opened = openPrivately(target); !opened)
        return opened;
    const auto inside = numberAt<quint64>(*header, kSizeAt);
    if (const Result<void> done = Worker(source, target, progress).decrypt(stream, inside); !done)
        return done;
    return finish(target);
}

} // namespace heliograph
