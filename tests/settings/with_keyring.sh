#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with_keyring.sh SESSION PROGRAM: runs PROGRAM in a private home and a session of its own with
#   unlocked  a Secret Service that is open          no-bus      no D-Bus session at all
#   locked    one that holds a secret and is locked  no-service  a D-Bus session without a Secret Service
# Needs dbus-run-session and gnome-keyring-daemon.
set -eu
session=$1
program=$2

private=$(mktemp -d)
trap 'rm -rf "$private"' EXIT
mkdir -m 700 "$private/run" "$private/home"
export HOME="$private/home" XDG_RUNTIME_DIR="$private/run"
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL
export PROGRAM="$program"

# Runs PROGRAM beside a keyring daemon that reads its password from the given file, if there is one.
with_daemon='
  if [ -n "$PASSWORD" ]; then
    gnome-keyring-daemon --foreground --components=secrets --unlock < "$PASSWORD" > /dev/null &
  else
    gnome-keyring-daemon --foreground --components=secrets > /dev/null &
  fi
  daemon=$!
  for attempt in $(seq 100); do
    gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
      --method org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets | grep -q true && break
    sleep 0.05
  done
  "$PROGRAM"; result=$?
  kill "$daemon"; wait "$daemon" || true
  exit $result'

case $session in
  unlocked | locked)
    printf 'ring\n' > "$private/password"
    HELIOGRAPH_TEST_KEYCHAIN=unlocked PASSWORD="$private/password" dbus-run-session -- sh -c "$with_daemon"
    [ "$session" = unlocked ] || HELIOGRAPH_TEST_KEYCHAIN=locked PASSWORD='' dbus-run-session -- sh -c "$with_daemon"
    ;;
  no-bus)
    HELIOGRAPH_TEST_KEYCHAIN=absent "$program"
    ;;
  no-service)
    cat > "$private/bus.conf" <<'CONF'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default"><allow send_destination="*"/><allow eavesdrop="false"/><allow own="*"/></policy>
</busconfig>
CONF
    HELIOGRAPH_TEST_KEYCHAIN=absent dbus-run-session --config-file="$private/bus.conf" -- "$program"
    ;;
esac
