// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxJournal.h"

namespace heliograph {
namespace {

constexpr char kHeader[] = "heliograph-sandbox\t1\n";

} // namespace

Result<qint64> SandboxJournal::open(const QString& path, const Replay& replay)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fail(ErrorCode::UnwritableFile, path, m_file.errorString());
    qint64 records = 0;
    qint64 whole = 0;
    const QByteArray content = m_file.readAll();
    if (!content.isEmpty() && !content.startsWith(kHeader) && !QByteArrayView(kHeader).startsWith(content)) {
        m_file.close();
        return fail(ErrorCode::DamagedFile, path, QStringLiteral("heliograph-sandbox"));
    }
    for (qsizetype end = content.indexOf('\n'); end >= 0; end = content.indexOf('\n', whole)) {
        if (whole > 0) {
            replay(content.mid(whole, end - whole).split('\t'));
            ++records;
        }
        whole = end + 1;
    }
    if (!m_file.resize(whole) || !m_file.seek(whole))
        return fail(ErrorCode::UnwritableFile, path, m_file.errorString());
    if (whole == 0)
        m_pending = kHeader;
    return records;
}

void SandboxJournal::append(const QByteArrayList& fields)
{
    if (isOpen())
        m_pending += fields.join('\t') + '\n';
}

bool SandboxJournal::flush()
{
    const QByteArray pending = std::exchange(m_pending, {});
    return pending.isEmpty() || m_file.write(pending) == pending.size();
}

} // namespace heliograph
