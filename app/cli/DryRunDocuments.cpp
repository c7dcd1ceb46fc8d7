// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DryRunDocuments.h"

#include "app/cli/CliText.h"
#include "core/gateway/RequestWriter.h"
#include "core/storage/RowCodec.h"

#include <QDir>
#include <QSaveFile>

namespace heliograph {
namespace {

BatchRow batchRowOf(const RecipientRow& row, const SealedRow& sealed)
{
    BatchRow batch;
    batch.key = row.key;
    batch.phone = row.phone;
    batch.cells = packCells(row.cells);
    batch.sender = row.sender;
    batch.sendAt = row.sendAt;
    batch.textHash = sealed.textHash;
    return batch;
}

} // namespace

Result<void> DryRunDocuments::prepare() const
{
    const QDir folder(m_folder);
    if (!folder.exists() && !QDir().mkpath(m_folder))
        return fail(ErrorCode::UnwritableFile, m_folder, Cli::tr("the folder can't be made"));
    if (!folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return fail(
            ErrorCode::BadInput, m_folder,
            Cli::tr("The folder %1 is not empty. Name an empty one for the documents.").arg(m_folder));
    return {};
}

Result<void> DryRunDocuments::writeOne(const QByteArray& document)
{
    constexpr int kDigits = 5;
    const QString name = QStringLiteral("document-%1.xml").arg(++m_written, kDigits, 10, QChar(u'0'));
    QSaveFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(document) != document.size() || !file.commit())
        return fail(ErrorCode::UnwritableFile, file.fileName(), file.errorString());
    return {};
}

Result<int> DryRunDocuments::write(Engine& engine, const Campaign& draft, const Account& account,
                                   const std::vector<SealedRow>& rows)
{
    const Result<GatewayProfile> profile = GatewayProfile::fromJson(draft.plan.profile);
    if (!profile)
        return forward(profile);
    Result<DocumentBuilder> builder = DocumentBuilder::create(draft.plan, draft.headers);
    if (!builder)
        return forward(builder);
    RequestWriter writer(*profile, account.auth, {account.login, {}}, true);
    Batch batch;
    Result<void> written;
    const auto flush = [&] {
        if (!batch.rows.empty())
            written = writeOne(writer.send(builder->build(batch)));
        batch.rows.clear();
        return written.has_value();
    };
    auto sealed = rows.begin();
    const auto read =
        engine.recipients().forEach(draft.id, {RecipientState::Ready}, [&](const RecipientRow& row) {
            while (sealed != rows.end() && sealed->key < row.key)
                ++sealed;
            if (sealed == rows.end() || sealed->key != row.key || sealed->state != RecipientState::Ready)
                return true;
            batch.rows.push_back(batchRowOf(row, *sealed));
            batch.rows.back().number = static_cast<int>(batch.rows.size());
            // This is also what keeps the rendered message for build().
            if (!builder->isAsSealed(batch.rows.back()))
                batch.rows.pop_back();
            return static_cast<int>(batch.rows.size()) < std::max(1, account.recipientsPerDocument) ||
                   flush();
        });
    if (!read)
        return forward(read);
    if (!written || !flush())
        return forward(written);
    return m_written;
}

} // namespace heliograph
