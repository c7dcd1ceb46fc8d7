# SPDX-License-Identifier: GPL-3.0-or-later
# awk -v version=1.2.3 -v revision=1 -v maintainer="Name <address>" -v now="RFC 2822 time" -f changelog.awk CHANGELOG.md
# The changelog in Debian's form. "## Unreleased" is the version that is being built; others are "## 1.2.2 - 2026-01-31".

function flush_item(    words, count, i, line) {
  if (item == "")
    return
  count = split(item, words, " ")
  line = "  *"
  for (i = 1; i <= count; i++) {
    if (length(line) + 1 + length(words[i]) > 78) {
      print line
      line = "   "
    }
    line = line " " words[i]
  }
  print line
  item = ""
}

function end_entry() {
  flush_item()
  if (entry != "")
    printf "\n -- %s  %s\n\n", maintainer, time
}

# "2026-01-31" as RFC 2822 has it, at midnight; the day of the week after Sakamoto.
function mail_time(date,    part, y, m, d, offset, month, week) {
  split(date, part, "-")
  y = part[1]; m = part[2] + 0; d = part[3] + 0
  split("0 3 2 5 0 3 5 1 4 6 2 4", offset, " ")
  split("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", month, " ")
  split("Sun Mon Tue Wed Thu Fri Sat", week, " ")
  if (m < 3)
    y--
  return sprintf("%s, %02d %s %d 00:00:00 +0000",
    week[(y + int(y / 4) - int(y / 100) + int(y / 400) + offset[m] + d) % 7 + 1], d, month[m], part[1])
}

/^## / {
  end_entry()
  entry = $2 == "Unreleased" ? version : $2
  time = $2 == "Unreleased" ? now : mail_time($NF)
  printf "heliograph (%s-%s) unstable; urgency=medium\n\n", entry, revision
  next
}
entry == "" { next }
/^### / {
  flush_item()
  sub(/^### /, "")
  printf "%s  [ %s ]\n", (titled == entry ? "\n" : ""), $0
  titled = entry
  next
}
/^- / {
  flush_item()
  item = substr($0, 3)
  next
}
/^ +[^ ]/ { item = item " " $0 }
END { end_entry() }
