// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without a fuzzer: over every file of the folders given, and over so many damaged copies
// of them, always the same. So the promises hold in every build, and what a fuzzer once found stays mended.
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

namespace {

void run(const QByteArray& input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char*>(input.constData()),
                           static_cast<size_t>(input.size()));
}

/// One to four small damages: a byte changed, a stretch left out, a stretch twice.
QByteArray damaged(QByteArray input, QRandomGenerator& random)
{
    constexpr int kMostDamages = 4;
    constexpr int kLongestStretch = 24;
    for (int left = random.bounded(1, kMostDamages + 1); left > 0 && !input.isEmpty(); --left) {
        const auto at = qsizetype(random.bounded(quint32(input.size())));
        const qsizetype length = random.bounded(1, kLongestStretch);
        const int kind = random.bounded(3);
        if (kind == 0)
            input[at] = static_cast<char>(random.bounded(256));
        else if (kind == 1)
            input.remove(at, length);
        else
            input.insert(qsizetype(random.bounded(quint32(input.size()))), input.mid(at, length));
    }
    return input;
}

} // namespace

int main(int count, char** arguments)
{
    constexpr int kDamagedCopies = 400;
    QRandomGenerator random(20261122);
    int files = 0;
    for (int i = 1; i < count; ++i) {
        const QDir folder(QString::fromLocal8Bit(arguments[i]));
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return 2;
            const QByteArray input = file.readAll();
            ++files;
            run(input);
            for (int copy = 0; copy < kDamagedCopies; ++copy)
                run(damaged(input, random));
        }
    }
    std::printf("%d files, %d inputs\n", files, files * (kDamagedCopies + 1));
    return files > 0 ? 0 : 2;
}
