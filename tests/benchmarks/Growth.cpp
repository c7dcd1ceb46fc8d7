// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/Growth.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace heliograph::bench {
namespace {

constexpr double kMicro = 1e6;
constexpr std::array kColours = {"#2563a8", "#8a5a00", "#1f7a4d", "#a03070"};

constexpr int kWidth = 640;
constexpr int kHeight = 380;
constexpr int kLeft = 70;
constexpr int kRight = 90;
constexpr int kTop = 20;
constexpr int kBottom = 50;
constexpr int kLineHeight = 14;

// Decades from `low` to `high`, drawn between two edges.
struct Axis {
    double low;
    double high;
    double from;
    double to;

    double at(double value) const { return from + (std::log10(value) - low) / (high - low) * (to - from); }
};

QString decade(int exponent)
{
    return exponent < 0 ? QString::number(std::pow(10, exponent), 'f', -exponent)
                        : QString::number(std::pow(10, exponent), 'f', 0);
}

void drawGrid(QTextStream& out, const Axis& x, const Axis& y)
{
    const auto line = [&out](double x1, double y1, double x2, double y2) {
        out << "<line x1='" << x1 << "' y1='" << y1 << "' x2='" << x2 << "' y2='" << y2
            << "' stroke='#ccc'/>\n";
    };
    for (int i = int(x.low); i <= int(x.high); ++i) {
        const double at = x.at(std::pow(10, i));
        line(at, y.from, at, y.to);
        out << "<text x='" << at << "' y='" << y.from + 18 << "' text-anchor='middle'>" << decade(i)
            << "</text>\n";
    }
    for (int i = int(y.low); i <= int(y.high); ++i) {
        const double at = y.at(std::pow(10, i));
        line(x.from, at, x.to, at);
        out << "<text x='" << x.from - 8 << "' y='" << at + 4 << "' text-anchor='end'>" << decade(i)
            << "</text>\n";
    }
    out << "<text x='" << (x.from + x.to) / 2 << "' y='" << kHeight - 10
        << "' text-anchor='middle'>recipients</text>\n<text x='14' y='" << (y.from + y.to) / 2
        << "' text-anchor='middle' transform='rotate(-90 14 " << (y.from + y.to) / 2 << ")'>seconds</text>\n";
}

// From the lowest up, each clear of the one below.
void nameLines(QTextStream& out, const RoadTimes& last, const Axis& y)
{
    std::array<std::size_t, RoadTimes::kStages.size()> order{};
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&last](std::size_t a, std::size_t b) { return last.seconds.at(a) < last.seconds.at(b); });
    double below = kHeight;
    for (const std::size_t stage : order) {
        below = std::min(y.at(last.seconds.at(stage)) + 4, below - kLineHeight);
        out << "<text x='" << kWidth - kRight + 6 << "' y='" << below << "' fill='" << kColours.at(stage)
            << "'>" << RoadTimes::kStages.at(stage) << "</text>\n";
    }
}

} // namespace

double RoadTimes::whole() const
{
    return std::accumulate(seconds.begin(), seconds.end(), 0.0);
}

void printGrowth(const std::vector<RoadTimes>& times)
{
    std::printf("\nmicroseconds a recipient\n%12s", "recipients");
    for (const char* stage : RoadTimes::kStages)
        std::printf(" %9s", stage);
    std::printf(" %9s\n", "whole");
    for (const RoadTimes& one : times) {
        std::printf("%12lld", static_cast<long long>(one.rows));
        for (const double seconds : one.seconds)
            std::printf(" %9.2f", seconds * kMicro / double(one.rows));
        std::printf(" %9.2f\n", one.whole() * kMicro / double(one.rows));
    }
    if (times.size() < 2)
        return;
    const RoadTimes& last = times.back();
    const RoadTimes& before = times[times.size() - 2];
    const double scale = double(before.rows) / double(last.rows);
    std::printf("%12s", "growth");
    for (std::size_t i = 0; i < RoadTimes::kStages.size(); ++i)
        std::printf(" %8.2fx", last.seconds.at(i) / before.seconds.at(i) * scale);
    std::printf(" %8.2fx  (1 = linear)\n", last.whole() / before.whole() * scale);
}

bool plotGrowth(const std::vector<RoadTimes>& times, const QString& path)
{
    double least = 1;
    double most = 1;
    for (const RoadTimes& one : times) {
        for (const double seconds : one.seconds) {
            least = std::min(least, seconds);
            most = std::max(most, seconds);
        }
    }
    const Axis x{std::floor(std::log10(times.front().rows)), std::ceil(std::log10(times.back().rows)), kLeft,
                 kWidth - kRight};
    const Axis y{std::floor(std::log10(least)), std::ceil(std::log10(most)), kHeight - kBottom, kTop};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    out << "<svg xmlns='http://www.w3.org/2000/svg' width='" << kWidth << "' height='" << kHeight
        << "' font-family='sans-serif' font-size='12'>\n<rect width='100%' height='100%' fill='white'/>\n";
    drawGrid(out, x, y);
    for (std::size_t stage = 0; stage < RoadTimes::kStages.size(); ++stage) {
        out << "<polyline fill='none' stroke-width='2' stroke='" << kColours.at(stage) << "' points='";
        for (const RoadTimes& one : times)
            out << x.at(double(one.rows)) << ',' << y.at(one.seconds.at(stage)) << ' ';
        out << "'/>\n";
    }
    nameLines(out, times.back(), y);
    out << "</svg>\n";
    return true;
}

} // namespace heliograph::bench
