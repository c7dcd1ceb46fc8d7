// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/ZipContainer.h"

#include "core/spreadsheet/SheetProblem.h"
#include "core/spreadsheet/ZipFileSource.h"

namespace heliograph {
namespace {

zip_int64_t fileCommand(void* user, void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto* source = static_cast<ZipFileSource*>(user);
    switch (command) {
    case ZIP_SOURCE_FREE:
        delete source;
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                              ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
    default:
        return readCommand(*source, data, length, command);
    }
}

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct ClosePart {
    void operator()(zip_file_t* part) const { zip_fclose(part); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

Result<Archive> openArchive(const QString& path)
{
    auto source = std::make_unique<ZipFileSource>(path);
    if (!source->file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::UnreadableFile, path, source->file.errorString());
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* zipSource = zip_source_function_create(fileCommand, source.get(), &error);
    if (zipSource == nullptr)
        return fail(ErrorCode::UnreadableFile, path, QString(),
                    QString::fromUtf8(zip_error_strerror(&error)));
    (void)source.release(); // libzip frees it by ZIP_SOURCE_FREE
    Archive archive(zip_open_from_source(zipSource, ZIP_RDONLY, &error));
    if (!archive) {
        zip_source_free(zipSource);
        const QString technical = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return fail(ErrorCode::DamagedFile, path, describe(SheetProblem::CutOff), technical);
    }
    zip_error_fini(&error);
    return archive;
}

/// One part being unpacked, with an eye on its size.
class ZipPart : public ByteSource {
public:
    ZipPart(QString path, Archive archive, zip_file_t* part, const ZipLimits& limits, qint64 packed)
        : m_path(std::move(path)),
          m_archive(std::move(archive)),
          m_part(part),
          m_limits(limits),
          m_packed(packed)
    {}

    Result<qint64> read(char* data, qint64 max) override
    {
        const qint64 got = zip_fread(m_part.get(), data, static_cast<zip_uint64_t>(max));
        if (got < 0)
            return fail(ErrorCode::DamagedFile, m_path, describe(SheetProblem::CannotUnpack),
                        QString::fromUtf8(zip_file_strerror(m_part.get())));
        m_inflated += got;
        const bool swollen = m_inflated > m_limits.ratioFrom && m_inflated / m_limits.ratio > m_packed;
        if (swollen || m_inflated > m_limits.inflatedBytes)
            return fail(ErrorCode::UnsafeFile, m_path, describe(SheetProblem::Bomb));
        return got;
    }

private:
    QString m_path;
    Archive m_archive; // closed after the part
    std::unique_ptr<zip_file_t, ClosePart> m_part;
    ZipLimits m_limits;
    qint64 m_packed;
    qint64 m_inflated = 0;
};

QString keyOf(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

} // namespace

Result<ZipContainer> ZipContainer::open(const QString& path, const ZipLimits& limits)
{
    ZipContainer container(path, limits);
    if (Result<void> listed = container.list(); !listed)
        return forward(listed);
    return container;
}

Result<void> ZipContainer::list()
{
    Result<Archive> archive = openArchive(m_path);
    if (!archive)
        return forward(archive);
    const zip_int64_t count = zip_get_num_entries(archive->get(), 0);
    if (count > m_limits.parts)
        return fail(ErrorCode::UnsafeFile, m_path, describe(SheetProblem::TooManyParts));
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive->get(), static_cast<zip_uint64_t>(i), 0, &stat) != 0)
            continue;
        const QString key = keyOf(QString::fromUtf8(stat.name));
        if (!m_entries.contains(key))
            m_entries.insert(
                key, {stat.index, static_cast<qint64>(stat.comp_size), static_cast<qint64>(stat.size)});
    }
    return {};
}

bool ZipContainer::has(const QString& part) const
{
    return m_entries.contains(keyOf(part));
}

std::optional<quint64> ZipContainer::indexOf(const QString& part) const
{
    const auto entry = m_entries.constFind(keyOf(part));
    return entry == m_entries.constEnd() ? std::nullopt : std::optional(entry->index);
}

bool ZipContainer::hasFolder(const QString& folder) const
{
    const QString prefix = keyOf(folder) + u'/';
    return std::any_of(m_entries.keyBegin(), m_entries.keyEnd(),
                       [&prefix](const QString& name) { return name.startsWith(prefix); });
}

qint64 ZipContainer::size(const QString& part) const
{
    return m_entries.value(keyOf(part)).inflated;
}

Result<std::unique_ptr<ByteSource>> ZipContainer::openPart(const QString& part) const
{
    const auto entry = m_entries.constFind(keyOf(part));
    if (entry == m_entries.constEnd())
        return fail(ErrorCode::DamagedFile, m_path, describe(SheetProblem::PartMissing), part);
    Result<Archive> archive = openArchive(m_path);
    if (!archive)
        return forward(archive);
    zip_file_t* opened = zip_fopen_index(archive->get(), entry->index, 0);
    if (opened == nullptr) {
        const int code = zip_error_code_zip(zip_get_error(archive->get()));
        if (code == ZIP_ER_NOPASSWD || code == ZIP_ER_ENCRNOTSUPP)
            return fail(ErrorCode::UnsupportedFile, m_path, describe(SheetProblem::PasswordProtected));
        return fail(ErrorCode::DamagedFile, m_path, describe(SheetProblem::CannotUnpack),
                    QString::fromUtf8(zip_strerror(archive->get())));
    }
    return std::make_unique<ZipPart>(m_path, std::move(*archive), opened, m_limits, entry->packed);
}

Result<QByteArray> ZipContainer::readPart(const QString& part, qint64 maxBytes) const
{
    Result<std::unique_ptr<ByteSource>> source = openPart(part);
    if (!source)
        return forward(source);
    constexpr qint64 kBlock = 64 * 1024;
    QByteArray all;
    for (;;) {
        const qint64 before = all.size();
        all.resize(before + kBlock);
        const Result<qint64> got = (*source)->read(all.data() + before, kBlock);
        if (!got)
            return forward(got);
        all.truncate(before + *got);
        if (*got == 0)
            return all;
        if (all.size() > maxBytes)
            return fail(ErrorCode::UnsafeFile, m_path, describe(SheetProblem::Bomb), part);
    }
}

} // namespace heliograph
