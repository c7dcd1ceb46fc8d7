// SPDX-License-Identifier: GPL-3.0-or-later
// Reads spreadsheets beside what no reader can beat, in pairs in one run: for XLSX and ODS unpacking the same
// parts with libzip, for CSV reading the bytes and finding their line ends. Files come from make_sheets.py.
// usage: bench_sheets [--pairs N] FILE...
#include "core/spreadsheet/RowSource.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <memory>
#include <zip.h>

using namespace heliograph;

namespace {

struct Run {
    double seconds = 0;
    double cpu = 0;
    qint64 rows = 0;
};

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

template <class Work>
Run timed(Work work)
{
    const double cpu = cpuSeconds();
    QElapsedTimer timer;
    timer.start();
    Run run;
    run.rows = work();
    run.seconds = double(timer.nsecsElapsed()) / 1e9;
    run.cpu = cpuSeconds() - cpu;
    return run;
}

qint64 readRows(const QString& path)
{
    auto source = openRows(path, {});
    if (!source) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(describe(source.error())));
        std::exit(2);
    }
    qint64 rows = 0;
    for (;;) {
        const auto row = (*source)->next();
        if (!row) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(describe(row.error())));
            std::exit(2);
        }
        if (!*row)
            return rows;
        ++rows;
    }
}

qint64 inflateParts(const QString& path)
{
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    std::vector<char> block(64 * 1024);
    qint64 bytes = 0;
    for (const char* part : {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "content.xml"}) {
        zip_file_t* opened = zip_fopen(archive, part, 0);
        if (opened == nullptr)
            continue;
        for (zip_int64_t got = 1; got > 0; bytes += got)
            got = zip_fread(opened, block.data(), block.size());
        zip_fclose(opened);
    }
    zip_discard(archive);
    return bytes;
}

qint64 splitLines(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;
    std::vector<char> block(256 * 1024);
    qint64 lines = 0;
    for (qint64 got = 0; (got = file.read(block.data(), qint64(block.size()))) > 0;)
        lines += std::count(block.data(), block.data() + got, '\n');
    return lines;
}

/// VmHWM, the most memory the process had so far.
double peakMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void measure(const QString& path, int pairs)
{
    const bool isText = path.endsWith(u".csv");
    std::vector<double> limits, subjects, ratios, cpuRatios;
    qint64 rows = 0;
    readRows(path); // warms the file cache
    for (int i = 0; i < pairs; ++i) {
        const Run limit = timed([&] { return isText ? splitLines(path) : inflateParts(path); });
        const Run subject = timed([&] { return readRows(path); });
        rows = subject.rows;
        limits.push_back(limit.seconds);
        subjects.push_back(subject.seconds);
        ratios.push_back(subject.seconds / limit.seconds);
        cpuRatios.push_back(subject.cpu / limit.cpu);
    }
    std::printf("%-28s %9lld %9.3f %9.3f %12.0f %7.2f %7.2f %9.0f\n", qUtf8Printable(path.section(u'/', -1)),
                static_cast<long long>(rows), median(limits), median(subjects),
                double(rows) / median(subjects), median(ratios), median(cpuRatios), peakMiB());
}

} // namespace

int main(int argc, char* argv[])
{
    int pairs = 5;
    std::vector<QString> files;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--pairs") == 0 && i + 1 < argc)
            pairs = std::max(1, QByteArray(argv[++i]).toInt());
        else
            files.push_back(QString::fromLocal8Bit(argv[i]));
    }
    if (files.empty()) {
        std::fprintf(stderr, "usage: bench_sheets [--pairs N] FILE...\n");
        return 1;
    }
    std::printf("%-28s %9s %9s %9s %12s %7s %7s %9s\n", "file", "rows", "limit s", "read s", "rows/s",
                "wall x", "cpu x", "peak MiB");
    for (const QString& file : files)
        measure(file, pairs);
    return 0;
}
