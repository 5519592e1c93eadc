# SPDX-License-Identifier: MIT
# The Debian package, which app/package makes of the release build. Its version and date are those of the newest release
# in the metainfo, which says what is new.
file(STRINGS ${id}.metainfo.xml releases REGEX "<release version=")
list(GET releases 0 release)
if(NOT release MATCHES "version=\"([^\"]+)\".* date=\"([^\"]+)\"" OR NOT CMAKE_MATCH_1 STREQUAL PROJECT_VERSION)
    message(FATAL_ERROR "The newest release in ${id}.metainfo.xml is not ${PROJECT_VERSION}")
endif()
set(release_date ${CMAKE_MATCH_2})
set(maintainer "The Vivier authors <vivier@users.noreply.github.com>")

set(documents ${CMAKE_INSTALL_DATADIR}/doc/vivier)
set(changelog ${CMAKE_CURRENT_BINARY_DIR}/changelog)
find_program(VIVIER_DATE date REQUIRED)
execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C ${VIVIER_DATE} --utc --rfc-email --date=${release_date}
    OUTPUT_VARIABLE release_date OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
configure_file(packaging/changelog.in ${changelog} @ONLY)
add_custom_command(OUTPUT ${changelog}.gz
    COMMAND ${VIVIER_GZIP} -9nkf ${changelog} DEPENDS ${changelog} VERBATIM COMMENT "Changelog")
list(APPEND made ${changelog}.gz)
install(FILES ${changelog}.gz packaging/copyright DESTINATION ${documents})
install(FILES packaging/lintian-overrides RENAME vivier DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME vivier)
set(CPACK_PACKAGE_CONTACT ${maintainer})
# So that what is installed is told where it will be, and not where it is packed: the bus's file names the program.
set(CPACK_SET_DESTDIR ON)
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/packaging/strip.cmake)
set(CPACK_OUTPUT_FILE_PREFIX ${CMAKE_BINARY_DIR}/package)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE https://github.com/vivier/vivier)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "editor for the candidates of an applicant tracking system")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "\
Open a candidate, edit any field that the applicant tracking system (ATS)
lets a client change, drop a link to a resume on the window, move the
candidate to another stage, archive it, and send. Without a network it works
the same: every edit is a draft on disk, and leaves when the network is back.

Vivier speaks with Welcome Kit and InstaView. Personal data is sealed on disk.
vivier-cli does the same on the command line, and vivier-sandbox is an ATS to
try things on.")
# The libraries that are linked are found by dpkg-shlibdeps; these are loaded when the program runs.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libqt6sql6-sqlite, qt6-qpa-plugins")
string(CONCAT CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "hunspell-en-us, hunspell-fr, libsecret-1-0, gnome-keyring | keepassxc | kwalletmanager, poppler-utils, "
    "qt6-translations-l10n, qt6-wayland")
# The dictionaries of the window's other languages; of libproxy what reads the desktop's settings, and PAC files.
string(CONCAT CPACK_DEBIAN_PACKAGE_SUGGESTS
    "antiword, fonts-noto-cjk, hunspell-cs, hunspell-de-de, hunspell-es, hunspell-sk, "
    "libproxy1-plugin-gsettings | libproxy1-plugin-kconfig, libproxy1-plugin-webkit")
include(CPack)
