// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/NumberPlan.h"

namespace heliograph {
namespace {

// Kazakhstan shares country code 7 with Russia and has the national numbers that begin with 6 and 7.
// The leads of both leave out what a number of eleven digits looks like after losing its last one.
constexpr std::string_view kRussianLeads = "9 3 4";
constexpr std::string_view kKazakhLeads = "70 71 72 747 75 76 771 775 776 777 778 78";

constexpr NumberPlan kPlans[] = {
    {"RU", "7", "8", 10, 10, "810", kRussianLeads, "9", "3322", true, "3 4 81 82 83 84 85 86 87", "800",
     "803 804 805 806 807 808 809"},
    {"KZ", "7", "8", 10, 10, "810", kKazakhLeads, "7", "3322", true, "71 72", "800", "809"},
    {"UA", "380", "0 80", 9, 9, "", "3 4 5 6 7 8 9", "39 50 63 66 67 68 73 75 77 9", "2322", true,
     "31 32 33 34 35 36 37 38 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 61 62 64 65 69", "800", "900"},
    {"BY", "375", "80 8 0", 9, 9, "810", "15 16 17 2 3 4", "24 25 29 33 44", "2322", true,
     "15 16 17 21 22 23", "800 801 820", "810 902"},
    {"UZ", "998", "8", 9, 9, "810", "", "20 33 50 55 77 87 88 9", "2322", true,
     "61 62 65 66 67 69 71 72 73 74 75 76 79", "", ""},
    {"KG", "996", "0", 9, 9, "", "2 3 5 6 7 8 9", "2 5 7 99", "333", true, "31 32 34 35 36 37 39", "800", ""},
    {"TJ", "992", "8", 9, 9, "810", "", "", "234", true, "3", "", ""},
    {"AM", "374", "0", 8, 8, "", "", "", "233", true},
    {"AZ", "994", "0", 9, 9, "", "", "10 40 50 51 55 60 70 77 99", "2322", true, "12 18 2 36", "88", "900"},
    {"GE", "995", "0", 9, 9, "", "", "5", "333", true, "3 4", "800", "900"},
    {"MD", "373", "0", 8, 8, "", "", "6 7", "233", true, "2 5", "80", "90"},
    {"TM", "993", "8", 8, 8, "810", "", "6 71", "233", false, "1 2 3 4 5", "", ""},
    {"MN", "976", "0", 8, 8, "", "", "", "44", false},
    {"EE", "372", "", 7, 8, "", "", "5 8", "44", false,
     "32 33 35 38 39 43 44 45 46 47 48 60 61 62 63 64 65 66 67 68 69 71 73 74 75 76 77 78 79 88", "800",
     "900"},
    {"LV", "371", "", 8, 8, "", "", "2", "233", false, "6", "80", "90"},
    {"LT", "370", "0 8", 8, 8, "", "", "6", "233", false, "3 4 5", "800", "90"},
    {"PL", "48", "", 9, 9, "", "", "", "333", false},
    {"CZ", "420", "", 9, 9, "", "", "6 7", "333", false, "2 3 4 5", "800", "90"},
    {"DE", "49", "0", 6, 11, "", "", "15 16 17", "344", false,
     "2 3 4 5 6 7 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98 99", "800", "900"},
    {"FR", "33", "0", 9, 9, "", "", "6 7", "12222", false, "1 2 3 4 5 9", "80", "81 82 89"},
    {"GB", "44", "0", 9, 10, "", "", "7", "46", false, "1 2", "800 808", "9"},
    {"IT", "39", "", 6, 11, "", "", "3", "334", false, "0", "800", "89"},
    {"ES", "34", "", 9, 9, "", "", "6 7", "333", false, "81 82 83 84 85 86 87 88 91 92 93 94 95 96 97 98",
     "800 900", "803 806 807"},
    {"BG", "359", "0", 7, 9, "", "", "", "333", false},
    {"RS", "381", "0", 7, 10, "", "", "6", "234", false, "1 2 3", "800", "90"},
    {"TR", "90", "0", 10, 10, "", "", "5", "3322", false, "2 3 4", "800", "900"},
    {"IL", "972", "0", 8, 9, "", "", "5", "234", false, "2 3 4 8 9", "", ""},
    {"AE", "971", "0", 8, 9, "", "", "5", "234", false, "2 3 4 6 7 9", "800", "900"},
    {"IN", "91", "0", 10, 10, "", "", "6 7 8 9", "55", false},
    {"CN", "86", "0", 9, 11, "", "", "1", "344", false, "10 2 3 4 5 6 7 8 9", "400 800", ""},
    {"US", "1", "1", 10, 10, "011", "", "", "334", false, "", "800 833 844 855 866 877 888", "900"},
};

// Every country code that ITU-T has assigned (E.164, list of assigned codes).
constexpr std::string_view kAssigned =
    "1 7 20 211 212 213 216 218 22 23 24 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 "
    "268 269 27 290 291 297 298 299 30 31 32 33 34 350 351 352 353 354 355 356 357 358 359 36 370 371 372 "
    "373 "
    "374 375 376 377 378 380 381 382 383 385 386 387 389 39 40 41 420 421 423 43 44 45 46 47 48 49 500 501 "
    "502 "
    "503 504 505 506 507 508 509 51 52 53 54 55 56 57 58 590 591 592 593 594 595 596 597 598 599 60 61 62 63 "
    "64 "
    "65 66 670 672 673 674 675 676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 800 808 81 82 "
    "84 "
    "850 852 853 855 856 86 870 878 880 881 882 883 886 888 90 91 92 93 94 95 960 961 962 963 964 965 966 "
    "967 "
    "968 970 971 972 973 974 975 976 977 979 98 992 993 994 995 996 998";

const NumberPlan& russia()
{
    return kPlans[0];
}

const NumberPlan& kazakhstan()
{
    return kPlans[1];
}

} // namespace

Region::Region() : m_plan(&russia()) {}

std::optional<Region> Region::fromCode(QStringView iso)
{
    for (const NumberPlan& plan : kPlans) {
        if (iso.compare(QLatin1StringView(plan.iso.data(), qsizetype(plan.iso.size())),
                        Qt::CaseInsensitive) == 0)
            return Region(&plan);
    }
    return std::nullopt;
}

std::vector<Region> Region::all()
{
    std::vector<Region> regions;
    for (const NumberPlan& plan : kPlans)
        regions.push_back(Region(&plan));
    return regions;
}

const NumberPlan* planOf(std::string_view digits)
{
    if (digits.starts_with('7'))
        return digits.size() > 1 && (digits[1] == '7' || digits[1] == '6') ? &kazakhstan() : &russia();
    // No country code is the beginning of another one, so the first match is the only one.
    for (const NumberPlan& plan : kPlans) {
        if (digits.starts_with(plan.code))
            return &plan;
    }
    return nullptr;
}

bool hasAssignedCode(std::string_view digits)
{
    return !matchingPrefix(digits, kAssigned).empty();
}

std::string_view matchingPrefix(std::string_view digits, std::string_view words)
{
    while (!words.empty()) {
        const std::size_t end = words.find(' ');
        const std::string_view word = words.substr(0, end);
        if (digits.starts_with(word))
            return word;
        words = end == std::string_view::npos ? std::string_view() : words.substr(end + 1);
    }
    return {};
}

} // namespace heliograph
