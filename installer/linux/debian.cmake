# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: `cpack -G DEB` in the build folder of the preset `package`.
set(revision 1)
set(maintainer "Heliograph maintainers <maintainers@heliograph.invalid>")

string(TIMESTAMP changelog_time "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(changelog "${out}/changelog.Debian.gz")
add_custom_command(OUTPUT "${changelog}" VERBATIM
  DEPENDS "${CMAKE_SOURCE_DIR}/CHANGELOG.md" "${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog.awk"
  COMMAND awk -v "version=${PROJECT_VERSION}" -v "revision=${revision}" -v "maintainer=${maintainer}"
    -v "now=${changelog_time}" -f "${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog.awk" "${CMAKE_SOURCE_DIR}/CHANGELOG.md"
    > "${out}/changelog.Debian"
  COMMAND "${GZIP}" -9nc "${out}/changelog.Debian" > "${changelog}")
add_custom_command(OUTPUT "${out}/changelog.gz" DEPENDS "${CMAKE_SOURCE_DIR}/CHANGELOG.md" VERBATIM
  COMMAND "${GZIP}" -9nc "${CMAKE_SOURCE_DIR}/CHANGELOG.md" > "${out}/changelog.gz")
list(APPEND system_files "${changelog}" "${out}/changelog.gz")
install(FILES "${changelog}" "${out}/changelog.gz" debian/copyright DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES debian/lintian-overrides RENAME heliograph DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME heliograph)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "${maintainer}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${revision})
set(CPACK_DEBIAN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "SMS and Viber campaigns from spreadsheets")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Sends messages (SMS, flash SMS, WAP push, business cards, Viber, and Viber with
SMS as the fallback) to many people, or to one, through an SMS gateway that
speaks XML over HTTP. Every row of a spreadsheet gets its own text, and ends
with a status and, where something went wrong, a reason. Nobody is sent a
message twice and nobody is forgotten, whatever happens to the program, the
computer, the network or the gateway in between.
.
The package has the desktop program, the command line on the same ledger, and a
practice gateway that delivers and fails like a real one.")
# Beside the libraries the programs are linked with:
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
string(JOIN ", " CPACK_DEBIAN_PACKAGE_DEPENDS
  "ca-certificates"        # whom the gateway's certificate is checked against
  "libsecret-1-0"          # opened by QtKeychain at run time
  "qt6-translations-l10n") # the Russian of Qt's own dialogs
string(JOIN ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "fonts-dejavu-core | fonts-noto-core"     # Latin and Cyrillic
  "gnome-keyring | libkf5wallet-bin"        # where passwords are kept
  "qt6-wayland"                             # a window of its own on Wayland, without Xwayland
  "xdg-utils")                              # opens a saved report
include(CPack)
