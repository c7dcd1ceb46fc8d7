# SPDX-License-Identifier: GPL-3.0-or-later
"""A session of its own for one program: message bus, accessibility bus, screen and folders, all gone afterwards."""
import os
import shutil
import subprocess
import tempfile

# What a real session would bring along, and what must not be reached from here.
FOREIGN = ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "XAUTHORITY",
           "HELIOGRAPH_PROFILE", "HELIOGRAPH_PASSWORD", "HELIOGRAPH_TOKEN", "QT_ACCESSIBILITY",
           "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "QT_SCALE_FACTOR", "NO_AT_BRIDGE")
PATIENCE = 10


class Session:
    """Takes the place of this process's session, so that clients made afterwards live in it."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="heliograph-a11y.")
        self._processes = []
        for name in FOREIGN:
            os.environ.pop(name, None)
        for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
            os.environ[f"XDG_{kind}_HOME"] = self.path(kind.lower())
        os.environ["XDG_RUNTIME_DIR"] = self.path("run")
        os.mkdir(self.path("run"), 0o700)
        os.environ["GSETTINGS_BACKEND"] = "memory"
        os.environ.update(TZ="UTC", LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb")
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._first_line(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"])
        os.environ["DISPLAY"] = ":" + self._first_line(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"])

    def path(self, name):
        return os.path.join(self.folder, name)

    def start(self, command):
        """A program of the session; its words go where ours go."""
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
        self._processes.append(process)
        return process

    def _first_line(self, command):
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL)
        self._processes.append(process)
        line = process.stdout.readline().decode().strip()
        if not line:
            raise RuntimeError(f"{command[0]} did not start")
        return line

    def close(self):
        """The newest first: programs end before their screen and bus do."""
        for process in reversed(self._processes):
            if process.stdout:
                process.stdout.close()
            process.terminate()
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
