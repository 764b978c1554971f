// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/rtf/rtf_words.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace indexer {

namespace {

using Characters = std::unordered_map<std::string_view, char16_t>;
using Words = std::unordered_map<std::string_view, RtfWord>;

const Characters& characters() {
    static const Characters all = {
        {"tab", u'\t'},         {"line", u'\n'},          {"lbr", u'\n'},
        {"page", u'\n'},        {"column", u'\n'},        {"emdash", u'\u2014'},
        {"endash", u'\u2013'},  {"emspace", u'\u2003'},   {"enspace", u'\u2002'},
        {"qmspace", u'\u2005'}, {"bullet", u'\u2022'},    {"lquote", u'\u2018'},
        {"rquote", u'\u2019'},  {"ldblquote", u'\u201C'}, {"rdblquote", u'\u201D'},
        {"~", u'\u00A0'},       {"-", u'\u00AD'},         {"_", u'\u2011'},
        {"ltrmark", u'\u200E'}, {"rtlmark", u'\u200F'},   {"zwj", u'\u200D'},
        {"zwnj", u'\u200C'},    {"zwbo", u'\u200B'},      {"zwnbo", u'\u2060'},
    };
    return all;
}

const Words& formatting() {
    static const Words all = {
        {"ansi", RtfWord::Ansi},
        {"mac", RtfWord::Macintosh},
        {"pc", RtfWord::Pc},
        {"pca", RtfWord::PcLatin1},
        {"ansicpg", RtfWord::AnsiCodePage},
        {"deff", RtfWord::DefaultFont},
        {"f", RtfWord::Font},
        {"fcharset", RtfWord::FontCharset},
        {"cpg", RtfWord::FontCodePage},
        {"fonttbl", RtfWord::FontTable},
        {"u", RtfWord::Unicode},
        {"uc", RtfWord::UnicodeSkip},
        {"upr", RtfWord::UnicodePair},
        {"ud", RtfWord::UnicodePairText},
        {"plain", RtfWord::Plain},
        {"v", RtfWord::Hidden},
        {"deleted", RtfWord::Deleted},
        {"mvf", RtfWord::Deleted},
        {"revised", RtfWord::Inserted},
        {"mvt", RtfWord::Inserted},
        {"par", RtfWord::Paragraph},
        {"sect", RtfWord::Section},
        {"pard", RtfWord::ParagraphDefaults},
        {"intbl", RtfWord::InTable},
        {"itap", RtfWord::TableLevel},
        {"trowd", RtfWord::RowDefaults},
        {"cell", RtfWord::Cell},
        {"row", RtfWord::Row},
        {"nestcell", RtfWord::NestedCell},
        {"nestrow", RtfWord::NestedRow},
    };
    return all;
}

const Words& destinations() {
    static const Words all = {
        {"*", RtfWord::Star},
        {"shpinst", RtfWord::Inside},
        {"shppict", RtfWord::Inside},
        {"do", RtfWord::Inside},
        {"result", RtfWord::Inside},
        {"moMath", RtfWord::Inside},
        {"moMathPara", RtfWord::Inside},
        {"nesttableprops", RtfWord::NestedTableProperties},
        {"header", RtfWord::Margin},
        {"headerl", RtfWord::Margin},
        {"headerr", RtfWord::Margin},
        {"headerf", RtfWord::Margin},
        {"footer", RtfWord::Margin},
        {"footerl", RtfWord::Margin},
        {"footerr", RtfWord::Margin},
        {"footerf", RtfWord::Margin},
        {"listtext", RtfWord::ListText},
        {"pntext", RtfWord::ListText},
        {"pict", RtfWord::Picture},
        {"NeXTGraphic", RtfWord::Attachment},
        {"object", RtfWord::Object},
        {"footnote", RtfWord::Note},
        {"annotation", RtfWord::Comment},
        {"atrfstart", RtfWord::CommentBegin},
        {"atrfend", RtfWord::CommentEnd},
        {"atnauthor", RtfWord::CommentAuthor},
        {"atnref", RtfWord::CommentReference},
        {"field", RtfWord::Field},
        {"fldinst", RtfWord::FieldInstruction},
        {"fldrslt", RtfWord::FieldResult},
        {"shp", RtfWord::Shape},
        {"shpgrp", RtfWord::Shape},
        {"shprslt", RtfWord::ShapeResult},
        {"sp", RtfWord::ShapeProperty},
        {"shptxt", RtfWord::TextBox},
        {"dptxbxtext", RtfWord::TextBox},
    };
    return all;
}

/// Destinations that are not starred in every file.
bool isSkipped(std::string_view word) {
    static const std::unordered_set<std::string_view> all = {
        "aftncn",
        "aftnsep",
        "aftnsepc",
        "background",
        "colortbl",
        "filetbl",
        "ftncn",
        "ftnsep",
        "ftnsepc",
        "info",
        "listoverridetable",
        "listtable",
        "mathPict",
        "nonesttables",
        "nonshppict",
        "objdata",
        "pgdsctbl",
        "revtbl",
        "rsidtbl",
        "rxe",
        "stylesheet",
        "tc",
        "tcn",
        "template",
        "txe",
        "xe",
    };
    // A formula's properties name signs and kinds: \mfPr, \mdPr, \mctrlPr, …
    return all.contains(word) || (word.size() > 3 && word.front() == 'm' && word.ends_with("Pr"));
}

}  // namespace

RtfWord rtfWord(QByteArrayView word) {
    const std::string_view key(word.data(), static_cast<std::size_t>(word.size()));
    if (const auto found = formatting().find(key); found != formatting().end())
        return found->second;
    if (const auto found = destinations().find(key); found != destinations().end())
        return found->second;
    if (characters().contains(key)) return RtfWord::Character;
    return isSkipped(key) ? RtfWord::Skipped : RtfWord::Other;
}

char16_t rtfCharacter(QByteArrayView word) {
    return characters().at({word.data(), static_cast<std::size_t>(word.size())});
}

}  // namespace indexer
