# SPDX-FileCopyrightText: 2026 The Samsyn founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A room is one folder, one static library, and a list of what it may use. Nothing else is visible
# to it: a room that includes a neighbour it does not name fails to link, and the house test fails.

add_library(samsyn_house_rules INTERFACE)
target_include_directories(samsyn_house_rules INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(samsyn_house_rules INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH)
target_compile_options(samsyn_house_rules INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual
  # What GCC needs for precompiled headers that ccache can share; Clang builds the fuzzers without.
  $<$<CXX_COMPILER_ID:GNU>:-Winvalid-pch> $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
  $<$<BOOL:${SAMSYN_WARNINGS_AS_ERRORS}>:-Werror>
  # GCC 12 takes the strings of a braced list of variants for uninitialised once it inlines their copies.
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-maybe-uninitialized>)
target_link_libraries(samsyn_house_rules INTERFACE Qt6::Core)

# One precompiled header serves every room: only what nearly every file includes anyway.
add_library(samsyn_precompiled STATIC ${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp)
target_link_libraries(samsyn_precompiled PRIVATE samsyn_house_rules)
target_precompile_headers(samsyn_precompiled PRIVATE
  <QByteArray> <QHash> <QList> <QString> <QStringList> <QStringView> <QUuid>
  <algorithm> <cstdint> <functional> <map> <memory> <optional> <string> <utility> <variant> <vector>)

# samsyn_room(codebook_text SOURCES a.cpp USES codebook_model LIBRARIES ICU::uc)
#   USES       rooms whose headers this room's headers or sources include
#   LIBRARIES  foreign libraries, visible in this room's sources only
function(samsyn_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;USES;LIBRARIES" ${ARGN})
  add_library(${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(${name} PUBLIC samsyn_house_rules ${ROOM_USES} PRIVATE ${ROOM_LIBRARIES})
  target_precompile_headers(${name} REUSE_FROM samsyn_precompiled)
endfunction()

# Rooms of the window share a precompiled header of their own, with what nearly every widget needs.
add_library(samsyn_window_precompiled STATIC ${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp)
target_link_libraries(samsyn_window_precompiled PRIVATE samsyn_house_rules Qt6::Widgets)
target_precompile_headers(samsyn_window_precompiled PRIVATE
  <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QByteArray> <QEvent> <QHash> <QIcon>
  <QKeyEvent> <QLabel> <QLineEdit> <QList> <QMenu> <QPainter> <QPalette> <QString> <QStringList>
  <QStringView> <QTimer> <QToolButton> <QTreeView> <QUuid> <QWidget>
  <algorithm> <cstdint> <functional> <map> <memory> <optional> <string> <utility> <variant> <vector>)

# samsyn_window_room(desktop_look …) is a room whose classes may have signals, and which sees Widgets.
function(samsyn_window_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;USES;LIBRARIES" ${ARGN})
  add_library(${name} STATIC ${ROOM_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PUBLIC samsyn_house_rules Qt6::Widgets ${ROOM_USES}
    PRIVATE ${ROOM_LIBRARIES})
  target_precompile_headers(${name} REUSE_FROM samsyn_window_precompiled)
endfunction()
