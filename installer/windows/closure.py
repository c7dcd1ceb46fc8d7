#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Completes a folder of Windows programs: the libraries they load, Qt's plugins and Qt's own translations.

usage: closure.py STAGE PREFIX_ROOT TRANSLATIONS

STAGE/bin holds the programs. Libraries go beside them, plugins to STAGE/plugins and Qt's translations to
STAGE/translations, which bin/qt.conf tells Qt. What is found neither in PREFIX_ROOT nor with the compiler must be
Windows' own; a library that is not known as such ends the run with 1.
"""
import os
import re
import shutil
import subprocess
import sys

TARGET = "x86_64-w64-mingw32"
PLUGINS = ("tls/qschannelbackend",)
WINDOW_PLUGINS = ("platforms/qwindows", "styles/qwindowsvistastyle", "imageformats/qico", "imageformats/qjpeg")
LANGUAGES = ("ru",)
OF_WINDOWS = re.compile(
    r"^(advapi32|authz|bcrypt|comctl32|comdlg32|crypt32|d2d1|d3d11|d3d12|d3d9|dnsapi|dwmapi|dwrite|dxgi|gdi32|imm32|"
    r"iphlpapi|kernel32|mpr|msvcrt|ncrypt|netapi32|ntdll|ole32|oleaut32|rpcrt4|secur32|setupapi|shcore|shell32|shlwapi|"
    r"user32|userenv|uxtheme|version|winmm|winspool|winhttp|wldap32|ws2_32|wtsapi32|api-ms-win-.*)\.(dll|drv)$", re.I)


def imports(path):
    text = subprocess.run([TARGET + "-objdump", "-p", path], check=True, capture_output=True, text=True).stdout
    return re.findall(r"DLL Name: (\S+)", text)


def compiler_folder(library):
    """Where the compiler keeps its run-time libraries."""
    found = subprocess.run([TARGET + "-g++-posix", "-print-file-name=" + library], check=True, capture_output=True,
                           text=True).stdout.strip()
    return os.path.dirname(found) if os.path.isabs(found) else ""


def search_path(root):
    folders = [root + "/bin", root + "/lib", f"/usr/{TARGET}/lib", f"/usr/{TARGET}/bin"]
    return folders + [folder for folder in map(compiler_folder, ("libstdc++-6.dll", "libwinpthread-1.dll")) if folder]


def copy_plugins(stage, root):
    # The command line and the practice gateway alone need none of the others.
    has_windows = os.path.exists(stage + "/bin/heliograph.exe")
    for plugin in PLUGINS + (WINDOW_PLUGINS if has_windows else ()):
        target = f"{stage}/plugins/{plugin}.dll"
        os.makedirs(os.path.dirname(target), exist_ok=True)
        shutil.copy(f"{root}/plugins/{plugin}.dll", target)
        yield target


def copy_libraries(stage, folders, files):
    unknown, seen, waiting = set(), set(), list(files)
    while waiting:
        for name in imports(waiting.pop()):
            if name.lower() in seen or OF_WINDOWS.match(name):
                continue
            seen.add(name.lower())
            source = next((f"{folder}/{name}" for folder in folders if os.path.exists(f"{folder}/{name}")), None)
            if source is None:
                unknown.add(name)
                continue
            target = f"{stage}/bin/{name}"
            shutil.copy(source, target)
            subprocess.run([TARGET + "-strip", target], check=True)
            waiting.append(target)
    return unknown


def main():
    stage, root, translations = sys.argv[1:]
    programs = [f"{stage}/bin/{name}" for name in sorted(os.listdir(stage + "/bin")) if name.endswith(".exe")]
    plugins = list(copy_plugins(stage, root))
    unknown = copy_libraries(stage, search_path(root), programs + plugins)
    os.makedirs(stage + "/translations", exist_ok=True)
    for language in LANGUAGES:
        shutil.copy(f"{translations}/qtbase_{language}.qm", stage + "/translations/")
    # Without it Qt takes the libraries' folder for its root, and finds no plugins.
    with open(stage + "/bin/qt.conf", "w", encoding="ascii") as file:
        file.write("[Paths]\nPrefix = ..\n")
    for name in sorted(unknown):
        print(f"closure.py: {name} is neither built nor a library of Windows", file=sys.stderr)
    sys.exit(1 if unknown else 0)


main()
