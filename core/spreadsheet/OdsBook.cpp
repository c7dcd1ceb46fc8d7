// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/OdsBook.h"

#include "core/spreadsheet/OdsReader.h"
#include "core/spreadsheet/TextFileSource.h"
#include "core/spreadsheet/ZipContainer.h"

#include <QFile>

namespace heliograph {
namespace {

constexpr std::size_t kMostSheets = 20'000;

QString contentPart()
{
    return QStringLiteral("content.xml");
}

class OdsBook : public Workbook {
public:
    explicit OdsBook(std::shared_ptr<const OdsSource> source) : m_source(std::move(source)) {}

    QString format() const override { return QStringLiteral("ods"); }

    Result<void> findSheets() override
    {
        Result<std::shared_ptr<OdsStream>> stream = newStream();
        if (!stream)
            return forward(stream);
        SheetInfo sheet;
        for (;;) {
            const Result<bool> more = (*stream)->nextSheet(sheet);
            if (!more)
                return forward(more);
            if (!*more)
                break;
            m_sheets.push_back(sheet);
            if (m_sheets.size() > kMostSheets)
                return fail(ErrorCode::UnsafeFile, m_source->path, describe(SheetProblem::TooManyParts));
        }
        if (m_sheets.empty())
            return fail(ErrorCode::DamagedFile, m_source->path, describe(SheetProblem::NoSheets));
        return {};
    }

    std::vector<SheetInfo> sheets() const override { return m_sheets; }

    /// Sheets that are opened in their order share one pass over the file.
    Result<std::unique_ptr<RowSource>> openSheet(int index, bool includeHidden) override
    {
        const bool goOn = m_stream && m_stream.use_count() == 1 && m_stream->sheet() < index;
        if (!goOn) {
            Result<std::shared_ptr<OdsStream>> stream = newStream();
            if (!stream)
                return forward(stream);
            m_stream = std::move(*stream);
        }
        SheetInfo sheet;
        while (m_stream->sheet() < index) {
            if (const Result<bool> more = m_stream->nextSheet(sheet); !more)
                return forward(more);
        }
        const bool isLast = index + 1 == static_cast<int>(m_sheets.size());
        return std::make_unique<OdsReader>(m_stream, sheet.name, includeHidden, isLast);
    }

    /// Goes to the sheet at once; only when there is none of just that name all sheets are looked at.
    Result<std::unique_ptr<RowSource>> openNamed(const QString& path, const ReadOptions& options) override
    {
        Result<std::shared_ptr<OdsStream>> stream = newStream();
        if (!stream)
            return forward(stream);
        SheetInfo sheet;
        for (;;) {
            const Result<bool> more = (*stream)->nextSheet(sheet);
            if (!more)
                return forward(more);
            if (!*more)
                return Workbook::openNamed(path, options);
            if (options.sheet.isEmpty() ? !sheet.hidden : sheet.name == options.sheet)
                return std::make_unique<OdsReader>(std::move(*stream), sheet.name, options.includeHidden,
                                                   true);
        }
    }

private:
    Result<std::shared_ptr<OdsStream>> newStream() const
    {
        return OdsStream::open(m_source, OdsStream::Parser::QuickThenFull);
    }

    std::shared_ptr<const OdsSource> m_source;
    std::vector<SheetInfo> m_sheets;
    std::shared_ptr<OdsStream> m_stream; // the last one that openSheet() made
};

Result<void> readStyles(const Result<std::unique_ptr<ByteSource>>& part, OdsSource& source)
{
    if (!part)
        return forward(part);
    return source.styles.read(**part, source.path);
}

/// The manifest says of each part how it is encrypted (ODF 1.3 part 2, 4.8).
Result<bool> isEncrypted(const ZipContainer& package)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (package.has(QStringLiteral("encrypted-package")))
        return true;
    if (!package.has(manifest))
        return false;
    Result<std::unique_ptr<ByteSource>> part = package.openPart(manifest);
    if (!part)
        return forward(part);
    XmlPartReader reader(**part, package.path());
    while (reader.next()) {
        if (reader.isStart() && reader.name() == u"encryption-data")
            return true;
    }
    return false; // a manifest that can't be read keeps nobody from the contents
}

Result<std::shared_ptr<OdsSource>> openPackage(const QString& path)
{
    const Result<ZipContainer> package = ZipContainer::open(path);
    if (!package)
        return forward(package);
    const Result<bool> encrypted = isEncrypted(*package);
    if (!encrypted)
        return forward(encrypted);
    if (*encrypted)
        return fail(ErrorCode::UnsupportedFile, path, describe(SheetProblem::PasswordProtected));
    auto source = std::make_shared<OdsSource>();
    source->path = path;
    source->size = package->size(contentPart());
    source->open = [container = *package] { return container.openPart(contentPart()); };
    const QString styles = QStringLiteral("styles.xml");
    if (package->has(styles)) {
        if (const Result<void> read = readStyles(package->openPart(styles), *source); !read)
            return forward(read);
    }
    if (const Result<void> read = readStyles(source->open(), *source); !read)
        return forward(read);
    return source;
}

Result<std::shared_ptr<OdsSource>> openFlatFile(const QString& path)
{
    auto source = std::make_shared<OdsSource>();
    source->path = path;
    source->size = QFile(path).size();
    source->open = [path] { return openTextFile(path, DetectedEncoding{}); };
    if (const Result<void> read = readStyles(source->open(), *source); !read)
        return forward(read);
    return source;
}

} // namespace

Result<std::unique_ptr<Workbook>> openOdsBook(const QString& path, FileKind kind)
{
    Result<std::shared_ptr<OdsSource>> source =
        kind == FileKind::FlatOpenDocument ? openFlatFile(path) : openPackage(path);
    if (!source)
        return forward(source);
    (*source)->styles.finish();
    return std::make_unique<OdsBook>(std::move(*source));
}

} // namespace heliograph
