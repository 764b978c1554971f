# SPDX-FileCopyrightText: 2026 The Samsyn founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed and where, and the Debian package made of it: `cpack --config
# build/release/CPackConfig.cmake` after a release build.
include(GNUInstallDirs)

install(TARGETS samsyn samsyn-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS samsyn-doctext samsyn-pdftext samsyn-render
  RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/samsyn)
install(DIRECTORY samples/ DESTINATION ${CMAKE_INSTALL_DATADIR}/samsyn/samples)
install(DIRECTORY docs/manual/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/manual)

set(of_desktop ${CMAKE_SOURCE_DIR}/packaging/desktop/org.samsyn.Samsyn)
install(FILES ${of_desktop}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${of_desktop}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${of_desktop}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
  RENAME samsyn.xml)
install(FILES ${of_desktop}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

# Policy wants manual pages and the changelog packed as tightly as gzip can, without a time stamp.
function(install_packed file folder name)
  set(packed ${CMAKE_BINARY_DIR}/packaging/${name}.gz)
  add_custom_command(OUTPUT ${packed}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/packaging
    COMMAND sh -c "gzip -9nc '${file}' > '${packed}'"
    DEPENDS ${file} VERBATIM)
  set_property(GLOBAL APPEND PROPERTY SAMSYN_PACKED ${packed})
  install(FILES ${packed} DESTINATION ${folder})
endfunction()
set(of_debian ${CMAKE_SOURCE_DIR}/packaging/debian)
install_packed(${of_debian}/samsyn.1 ${CMAKE_INSTALL_MANDIR}/man1 samsyn.1)
install_packed(${of_debian}/samsyn-cli.1 ${CMAKE_INSTALL_MANDIR}/man1 samsyn-cli.1)
install_packed(${of_debian}/changelog ${CMAKE_INSTALL_DOCDIR} changelog)
install(FILES ${of_debian}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
get_property(packed_files GLOBAL PROPERTY SAMSYN_PACKED)
add_custom_target(samsyn_packed ALL DEPENDS ${packed_files})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME samsyn)
set(CPACK_PACKAGE_VENDOR "The Samsyn founders")
set(CPACK_PACKAGE_CONTACT "The Samsyn founders <founders@samsyn.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "read, code and tabulate interview transcripts")
set(CPACK_PACKAGE_DESCRIPTION
"Samsyn is for researchers who work with interviews. It reads transcripts in
 many formats, codes them with a codebook, cross-tabulates codes against
 codes, attributes and speakers, and leads every number back to the words
 that it counts.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR})
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ
  GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and faces are not linked, so nobody finds them but who names them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "libqt6sql6-sqlite, libqt6svg6, breeze-icon-theme, fonts-inter, fonts-sil-charis")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-qpa-plugins, qt6-wayland")
include(CPack)
