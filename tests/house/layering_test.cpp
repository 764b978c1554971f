// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/layering.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tests {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const RoomTable& smallHouse() {
    static const RoomTable table =
        RoomTable::fromText(QStringLiteral("library QtCore targets Qt6::Core\n"
                                           "library QtSql targets Qt6::Sql\n"
                                           "library icu headers unicode/ targets ICU::uc\n"
                                           "everywhere QtCore\n"
                                           "shown QtCore\n"
                                           "room codebook\n"
                                           "room codebook/text\n"
                                           "  uses codebook\n"
                                           "  libraries icu\n"
                                           "  internal locale.h: two sources share it\n"
                                           "room codebook/store\n"
                                           "  uses codebook\n"
                                           "  libraries QtSql\n"
                                           "room app\n"
                                           "  uses codebook codebook/text\n"));
    return table;
}

/// What the small house says of one file, beside its neighbours.
std::vector<std::string> verdictsOn(const char* path, const char* text) {
    const SourceTree tree{
        {QStringLiteral("codebook/error.h"), {}},
        {QStringLiteral("codebook/text/span.h"), {}},
        {QStringLiteral("codebook/text/locale.h"), QStringLiteral("#include <unicode/locid.h>\n")},
        {QStringLiteral("codebook/store/store.h"), {}},
        {QStringLiteral("app/main.h"), {}},
        {QString::fromUtf8(path), QString::fromUtf8(text)}};
    const QtModules modules{{QStringLiteral("QString"), QStringLiteral("QtCore")},
                            {QStringLiteral("QSqlQuery"), QStringLiteral("QtSql")},
                            {QStringLiteral("QWidget"), QStringLiteral("QtWidgets")}};
    std::vector<std::string> verdicts;
    for (const QString& verdict :
         forbiddenIncludes(tree, smallHouse(), modules) + forbiddenLinks(tree, smallHouse()))
        verdicts.push_back(verdict.toStdString());
    return verdicts;
}

TEST(Layering, allowsWhatTheTableAllows) {
    EXPECT_THAT(
        verdictsOn("codebook/text/term.cpp",
                   "#include \"codebook/text/locale.h\"\n"
                   "#include <unicode/uchar.h>\n#include <QString>\n#include <string_view>\n"
                   "#include \"codebook/error.h\"\n#include \"term.moc\"\n"),
        IsEmpty());
    EXPECT_THAT(
        verdictsOn("app/CMakeLists.txt",
                   "set(text \"Not::this, \\\"nor\\\" codebook_store\")\n"
                   "samsyn_room(app SOURCES a.cpp USES codebook_text) # not codebook_store\n"),
        IsEmpty());
}

TEST(Layering, findsARoomThatLooksUpOrSideways) {
    EXPECT_THAT(verdictsOn("codebook/text/a.h", "\n#include \"app/main.h\"\n"),
                ElementsAre("codebook/text/a.h:2: codebook/text may not use app (“app/main.h”)."));
    EXPECT_THAT(verdictsOn("codebook/text/a.cpp", "  #  include \"codebook/store/store.h\"\n"),
                ElementsAre("codebook/text/a.cpp:1: codebook/text may not use codebook/store "
                            "(“codebook/store/store.h”)."));
}

TEST(Layering, findsAnIncludeThatIsNotFromTheRoot) {
    EXPECT_THAT(verdictsOn("codebook/text/a.cpp", "#include \"span.h\"\n"),
                ElementsAre("codebook/text/a.cpp:1: “span.h” is not the path of a header from the "
                            "root."));
}

TEST(Layering, findsALibraryOutsideItsRoom) {
    EXPECT_THAT(verdictsOn("app/a.cpp", "#include <unicode/uchar.h>\n"),
                ElementsAre("app/a.cpp:1: app may not use icu (<unicode/uchar.h>)."));
    EXPECT_THAT(
        verdictsOn("codebook/text/a.cpp", "#include <QSqlQuery>\n"),
        ElementsAre("codebook/text/a.cpp:1: codebook/text may not use QtSql (<QSqlQuery>)."));
    EXPECT_THAT(verdictsOn("codebook/text/a.cpp", "#include <QtSql/QSqlQuery>\n"),
                ElementsAre("codebook/text/a.cpp:1: codebook/text may not use QtSql "
                            "(<QtSql/QSqlQuery>)."));
    EXPECT_THAT(verdictsOn("app/a.cpp", "#include <QWidget>\n"),
                ElementsAre("app/a.cpp:1: app may not use QtWidgets (<QWidget>)."));
}

TEST(Layering, findsALibraryThatTheTableDoesNotKnow) {
    EXPECT_THAT(verdictsOn("app/a.cpp", "#include <openssl/evp.h>\n"),
                ElementsAre("app/a.cpp:1: No library has the header <openssl/evp.h>."));
}

TEST(Layering, findsALibraryInAHeader) {
    EXPECT_THAT(verdictsOn("codebook/text/a.h", "#include <unicode/uchar.h>\n"),
                ElementsAre("codebook/text/a.h:1: A header may not show icu (<unicode/uchar.h>)."));
}

TEST(Layering, findsAnotherRoomsInternalHeader) {
    EXPECT_THAT(verdictsOn("app/a.cpp", "#include \"codebook/text/locale.h\"\n"),
                ElementsAre("app/a.cpp:1: “codebook/text/locale.h” is for codebook/text alone."));
}

TEST(Layering, findsAFileInNoRoom) {
    EXPECT_THAT(verdictsOn("codebook/attic/a.cpp", ""),
                ElementsAre("codebook/attic/a.cpp:1: This lies in no room of the table."));
}

TEST(Layering, findsALinkAgainstTheTable) {
    EXPECT_THAT(
        verdictsOn("codebook/text/CMakeLists.txt",
                   "samsyn_room(codebook_text SOURCES a.cpp\n  USES codebook_store\n"
                   "  LIBRARIES ICU::uc Qt6::Sql Qt6::Gui)\n"),
        ElementsAre("codebook/text/CMakeLists.txt: codebook/text may not use codebook/store.",
                    "codebook/text/CMakeLists.txt: codebook/text may not use QtSql "
                    "(Qt6::Sql).",
                    "codebook/text/CMakeLists.txt: No library of the table is Qt6::Gui."));
}

}  // namespace
}  // namespace tests
