# SPDX-FileCopyrightText: 2026 The Samsyn founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every library from outside, found once. Which room may link which is said in that room's own
# CMakeLists.txt; why each was chosen is said in the README.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql Gui Widgets Svg Charts DBus Multimedia LinguistTools)
find_package(ICU 72 REQUIRED COMPONENTS uc i18n)
find_package(PkgConfig REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(Threads REQUIRED)
pkg_check_modules(xapian REQUIRED IMPORTED_TARGET xapian-core)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(libxml2 REQUIRED IMPORTED_TARGET libxml-2.0)
pkg_check_modules(poppler REQUIRED IMPORTED_TARGET poppler-cpp)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
# GLPK comes without a description of itself.
find_library(SAMSYN_GLPK glpk REQUIRED)
add_library(glpk::glpk INTERFACE IMPORTED)
target_link_libraries(glpk::glpk INTERFACE ${SAMSYN_GLPK})
