// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/collation.h"

namespace codebook {
namespace {

QStringList sorted(QStringList names, const char* language) {
    const Collator collator{QString(QLatin1String(language))};
    std::sort(names.begin(), names.end(),
              [&](const QString& a, const QString& b) { return collator(a, b); });
    return names;
}

QStringList list(std::initializer_list<const char16_t*> names) {
    QStringList made;
    for (const char16_t* const name : names) made.append(QStringView(name).toString());
    return made;
}

TEST(Collator, putsSwedishLettersAfterZ) {
    EXPECT_EQ(sorted(list({u"Örjan", u"Åsa", u"Zeb", u"Ängla", u"Anna"}), "sv"),
              list({u"Anna", u"Zeb", u"Åsa", u"Ängla", u"Örjan"}));
}

TEST(Collator, putsThemBesideTheirBaseInEnglish) {
    EXPECT_EQ(sorted(list({u"Zeb", u"Åsa", u"Anna", u"Örjan"}), "en"),
              list({u"Anna", u"Åsa", u"Örjan", u"Zeb"}));
}

TEST(Collator, putsDanishAaLast) {
    EXPECT_EQ(sorted(list({u"Aase", u"Zoe", u"Ærø", u"Ødis"}), "da"),
              list({u"Zoe", u"Ærø", u"Ødis", u"Aase"}));
}

TEST(Collator, readsDigitsAsNumbers) {
    EXPECT_EQ(sorted(list({u"P10", u"P2", u"P1"}), "sv"), list({u"P1", u"P2", u"P10"}));
}

TEST(Collator, seesNoDifferenceInComposition) {
    const Collator collator(QStringLiteral("sv"));
    EXPECT_EQ(collator.compare(u"Åsa", u"A\u030Asa"), 0);
    EXPECT_EQ(collator.compare(u"a\u0323\u0308", u"a\u0308\u0323"), 0);
    EXPECT_LT(collator.compare(u"zz", u"a\u030A"), 0);
    EXPECT_GT(collator.compare(u"å", u"z"), 0);
}

TEST(Collator, sortsByTheRootRulesInAnUnknownLanguage) {
    EXPECT_EQ(sorted(list({u"b", u"ä", u"a"}), "xx"), list({u"a", u"ä", u"b"}));
    EXPECT_EQ(sorted(list({u"b", u"ä", u"a"}), ""), list({u"a", u"ä", u"b"}));
    EXPECT_EQ(sorted(list({u"b", u"ä", u"a"}), "no such language!"), list({u"a", u"ä", u"b"}));
}

TEST(Collator, comparesEmptyTexts) {
    const Collator collator;
    EXPECT_EQ(collator.compare(u"", QStringView()), 0);
    EXPECT_LT(collator.compare(u"", u"a"), 0);
}

}  // namespace
}  // namespace codebook
