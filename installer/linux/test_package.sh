#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries the Debian package in a bare Debian of its own: installs it, starts the desktop program, sends a list through the
# practice gateway, upgrades it, removes it. Needs root and the network. One line for each step; 0 when all of them held.
#
#   installer/linux/test_package.sh [FILE.deb]      without a file: what installer/linux/package.sh makes
#
# Pictures of the window are left in build/package-test. The bare system and downloaded packages are kept there for the
# next run; delete the folder for new ones.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

if [ "$(id -u)" -ne 0 ]; then
  echo "A system of its own can only be made by root." >&2
  exit 1
fi
# Mounts and processes are in namespaces of their own and end with this program, however it ends.
if [ "${HELIOGRAPH_PACKAGE_TEST:-}" != inside ]; then
  if [ "$#" -eq 0 ]; then
    installer/linux/package.sh
    set -- build/package/heliograph_*.deb
  else
    installer/dependencies.sh test package
  fi
  exec env HELIOGRAPH_PACKAGE_TEST=inside \
    unshare --mount --propagation private --pid --fork --kill-child --mount-proc "$0" "$@"
fi

package=$1
place=$PWD/build/package-test
root=$place/root
log=$place/log
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
version=$(dpkg-deb -f "$package" Version)
before=${version%-*}~before-${version##*-}
mkdir -p "$root" "$place/archives/partial"
: >"$log"

step() { printf '%4d s  %s\n' "$SECONDS" "$*"; }
broken() { printf 'FAILED  %s (see %s)\n' "$*" "$log" >&2; exit 1; }
quiet() { "$@" >>"$log" 2>&1 || broken "$*"; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
operator() {
  chroot --userspec=operator:users "$root" env -i PATH=/usr/bin:/bin HOME=/home/operator LC_ALL=C.UTF-8 \
    XDG_RUNTIME_DIR=/home/operator/run HELIOGRAPH_PASSWORD_MAIN=practice DISPLAY="${display:-}" "$@"
}
# A value of a JSON object: json FILE key key …
json() { python3 -c 'import functools,json,sys; print(functools.reduce(lambda at, key: at[key], sys.argv[2:], json.load(open(sys.argv[1]))))' "$@"; }
# Waits until a command holds: up to SECONDS COMMAND…
up_to() {
  local rounds=$(($1 * 10))
  shift
  until "$@" >/dev/null 2>&1; do
    rounds=$((rounds - 1))
    [ "$rounds" -gt 0 ] || return 1
    sleep 0.1
  done
}
# All files of the system but those that are written by everything.
system_files() {
  (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./home -o -path ./var/log \
    -o -path ./var/cache -o -path './var/lib/dpkg/*-old' -o -path ./var/lib/apt \) -prune -o -printf '%y %p\n' | sort)
}
operators_files() { (cd "$root/home/operator" && find . -type f ! -name '*-shm' -exec sha256sum {} + | sort -k 2); }

make_bare_system() {
  mount -t tmpfs -o mode=755 heliograph "$root"
  if [ ! -f "$place/base.tar" ]; then
    local mirror
    mirror=$(apt-get indextargets --format '$(SITE) $(RELEASE)' 'Created-By: Packages' | sed -n "s/ $suite\$//p" | sed -n 1p)
    [ -n "$mirror" ] || broken "this computer's own package sources name no mirror of $suite (apt-get update?)"
    quiet debootstrap --variant=minbase "$suite" "$root" "$mirror"
    apt-get indextargets --format 'deb $(SITE) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
      grep " ${suite}[- ]" | sort -u >"$root/etc/apt/sources.list"
    echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/unsafe-io"
    tar -C "$root" -cf "$place/base.tar.part" .
    mv "$place/base.tar.part" "$place/base.tar"
  else
    tar -C "$root" -xf "$place/base.tar"
  fi
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  mount --bind "$place/archives" "$root/var/cache/apt/archives"
  quiet inside apt-get update
}

# The same package as if it had been made before, with a file that the new one doesn't have.
make_older_package() {
  local tree=$root/tmp/older
  dpkg-deb -R "$package" "$tree"
  sed -i "s/^Version: .*/Version: $before/" "$tree/DEBIAN/control"
  echo "only before" >"$tree/usr/share/doc/heliograph/before"
  quiet dpkg-deb --root-owner-group -b "$tree" "$root/tmp/older.deb"
  rm -r "$tree"
  cp "$package" "$root/tmp/newer.deb"
}

make_operator() {
  quiet inside useradd --create-home --gid users operator
  install -d -o "$(inside id -u operator)" -m 700 "$root/home/operator/run"
  local lists=$root/home/operator row
  echo 'Name,Phone,City' >"$lists/people.csv"
  for row in $(seq 25); do
    printf 'Name%d,790000001%02d,Town\n' "$row" "$row" >>"$lists/people.csv"
  done
  tr ',' '\t' <"$lists/people.csv" >"$lists/tabs.tsv"
  printf 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\nTEL:+79000000101\r\nEND:VCARD\r\n' >"$lists/cards.vcf"
  cp resources/samples/spring-sale.xlsx "$lists/book.xlsx"
  cp resources/samples/spring-sale.xlsx "$lists/macros.xlsm"
  cp tests/data/sheets/three-rows.ods "$lists/three.ods"
  inside chown -R operator:users /home/operator
}

start_screen() {
  local number=$place/display
  rm -f "$number"
  Xvfb -displayfd 5 -screen 0 1280x900x24 -ac -noreset 5>"$number" >>"$log" 2>&1 &
  up_to 20 grep -q . "$number" || broken "no X server"
  display=:$(cat "$number")
}

window_is_there() { DISPLAY=$display xwininfo -root -tree | grep -q '"heliograph" "[Hh]eliograph")'; }

# Starts the desktop program with these arguments as the menu does, and waits until the window is painted.
start_desktop() {
  local workspace_log=$root/home/operator/.local/share/heliograph/heliograph.log
  rm -f "$workspace_log"
  operator heliograph --lang ru "$@" >>"$log" 2>&1 &
  desktop=$!
  up_to 60 grep -q 'The window is on the screen' "$workspace_log" || broken "the window was not painted"
  up_to 10 window_is_there || broken "the X server knows no window of heliograph"
  up_to 30 grep -q 'The workspace is open' "$workspace_log" || broken "the workspace was not opened"
}

end_desktop() {
  local window
  window=$(DISPLAY=$display xdotool search --onlyvisible --class heliograph | tail -1)
  DISPLAY=$display xdotool windowfocus --sync "$window" key --clearmodifiers ctrl+q
  up_to 20 eval "! kill -0 $desktop" || broken "the desktop program didn't end on Ctrl+Q"
  wait "$desktop" || broken "the desktop program ended with $?"
}

# Whether a draft of this name has this many rows.
draft_has() { operator heliograph-cli --json campaign list | grep '"state":"draft"' | grep "\"name\":\"$1\"" | grep -q "\"recipients\":$2,"; }

try_desktop() {
  local entry=$root/usr/share/applications/heliograph.desktop list name rows
  grep -qx 'Exec=heliograph %f' "$entry" || broken "the menu entry starts something else"
  start_desktop /home/operator/people.csv
  # The others are handed over to the program that runs.
  for list in people.csv=25 tabs.tsv=25 cards.vcf=1 book.xlsx=1199 macros.xlsm=1199 three.ods=3; do
    rows=${list#*=}
    list=${list%=*}
    [ "$list" = people.csv ] || quiet operator heliograph "/home/operator/$list"
    name=${list%.*}
    up_to 30 draft_has "$name" "$rows" || broken "$list didn't become a campaign of $rows rows"
  done
  DISPLAY=$display import -window root "$place/window.png"
  end_desktop
}

start_gateway() {
  rm -f "$place/gateway.out"
  operator heliograph-sandbox --port 0 --login practice --password practice --deliver-after 200 \
    --state /home/operator/gateway.state --log /home/operator/accepted.log >"$place/gateway.out" 2>>"$log" &
  gateway=$!
  up_to 10 grep -q '^listening' "$place/gateway.out" || broken "the practice gateway doesn't listen"
}

send_a_list() {
  local url
  url=$(sed -n 's/^listening //p' "$place/gateway.out")
  quiet operator heliograph-cli account add main --url "$url" --login practice --sender Shop
  operator heliograph-cli --json send --account main --from /home/operator/people.csv --text 'Hello {Name}' \
    --wait=60 >"$place/send.json" 2>>"$log" || broken "heliograph-cli send ended with $?"
  campaign=$(json "$place/send.json" campaign)
  [ "$(json "$place/send.json" counts delivered)" -eq 25 ] || broken "not all of 25 rows were delivered"
  [ "$(json "$place/send.json" recipients)" -eq 25 ] || broken "there are other recipients than the 25 rows"
  local taken phones
  taken=$(wc -l <"$root/home/operator/accepted.log")
  phones=$(grep -o '"phone":"[0-9]*"' "$root/home/operator/accepted.log" | sort -u | wc -l)
  [ "$taken $phones" = "25 25" ] || broken "the gateway has taken $taken messages to $phones phones"
}

what_is_known() {
  operator heliograph-cli --json campaign show "$campaign" | sed 's/"seconds":[^,]*,//'
  operator heliograph-cli --json status "$campaign"
  operator heliograph-cli --json campaign list
}

upgrade() {
  what_is_known >"$place/known-before" 2>>"$log" || broken "the campaign can't be read before the upgrade"
  quiet inside apt-get install -y --no-install-recommends /tmp/newer.deb
  [ "$(inside dpkg-query -W -f '${Version}' heliograph)" = "$version" ] || broken "the new version is not installed"
  [ ! -e "$root/usr/share/doc/heliograph/before" ] || broken "a file of the old version is left"
  what_is_known >"$place/known-after" 2>>"$log" || broken "the campaign can't be read after the upgrade"
  [ "$(grep -c '"state":"delivered"' "$place/known-after")" -eq 25 ] || broken "rows are missing after the upgrade"
  cmp -s "$place/known-before" "$place/known-after" || broken "the campaign is another one after the upgrade"
  start_desktop --campaign "$campaign"
  sleep 2
  DISPLAY=$display import -window root "$place/upgraded.png"
  end_desktop
}

remove() {
  operators_files >"$place/operator-before"
  inside dpkg -L heliograph >"$place/owned"
  quiet inside dpkg -r heliograph
  local path
  while read -r path; do
    case "$path" in *heliograph*) [ ! -e "$root$path" ] || broken "$path is left after removing" ;; esac
  done <"$place/owned"
  quiet inside dpkg -P heliograph
  system_files >"$place/files-after"
  diff "$place/files-before" "$place/files-after" >>"$log" || broken "the system has other files than before installing"
  operators_files >"$place/operator-after"
  cmp -s "$place/operator-before" "$place/operator-after" || broken "the operator's files were touched"
}

make_bare_system
step "a bare $suite, $(inside dpkg-query -W | wc -l) packages"
make_older_package
make_operator
start_screen
quiet inside apt-get satisfy -y --no-install-recommends "$(dpkg-deb -f "$package" Depends)"
system_files >"$place/files-before"
step "what the package depends on: $(inside dpkg-query -W | wc -l) packages"
quiet inside apt-get install -y --no-install-recommends /tmp/older.deb
step "installed $before"
try_desktop
step "the window opens CSV, TSV, vCard, XLSX, XLSM and ODS from the menu entry's command"
start_gateway
send_a_list
step "25 rows sent by the command line: 25 taken by the gateway, each once, 25 delivered"
upgrade
step "upgraded to $version: the same campaign and rows, also in the window"
kill "$gateway"
remove
step "removed and purged: the system has the files it had, the operator has all of theirs"
