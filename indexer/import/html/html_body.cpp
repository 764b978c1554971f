// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/html/html_body.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

#include "indexer/import/source/words.h"

namespace indexer {

namespace {

QSet<QString> nameSet(const char* names) {
    const QStringList list = QString::fromLatin1(names).split(QLatin1Char(' '));
    return {list.begin(), list.end()};
}

bool isBlock(const QString& name) {
    static const QSet<QString> blocks = nameSet(
        "address article aside blockquote body button caption center dd details dialog dir div dl "
        "dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend "
        "li listing main menu nav ol optgroup option p plaintext pre search section summary tbody "
        "textarea tfoot thead ul xmp");
    return blocks.contains(name);
}

/// HTML's white space; a no-break space is none.
bool isCollapsible(QChar c) {
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

/// "&#150;" and bytes of pages that call Windows-1252 ISO-8859-1 (HTML Standard, 13.2.5.80).
QChar withoutC1(QChar c) {
    static constexpr char16_t Windows1252[] =
        u"\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D"
        u"\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A"
        u"\u0153\u009D\u017E\u0178";
    return c >= u'\u0080' && c <= u'\u009F' ? QChar(Windows1252[c.unicode() - 0x80]) : c;
}

QString compact(const QString& style) {
    QString kept = style.toLower();
    kept.removeIf([](QChar c) { return c.isSpace(); });
    return kept;
}

}  // namespace

HtmlBody::Role HtmlBody::roleOf(const QString& name, const QString& style) {
    if (style.contains(QLatin1String("mso-element:footnote-list")) ||
        style.contains(QLatin1String("mso-element:endnote-list")))
        return Role::Note;
    if (name == QLatin1String("table")) return Role::Table;
    if (name == QLatin1String("tr")) return Role::Row;
    if (name == QLatin1String("td") || name == QLatin1String("th")) return Role::Cell;
    return isBlock(name) || style.contains(QLatin1String("display:block")) ? Role::Block
                                                                           : Role::Inline;
}

bool HtmlBody::hides(const QString& name, const HtmlAttributes& attributes, const QString& style) {
    static const QSet<QString> unseen = nameSet(
        "applet audio canvas datalist embed iframe map noembed noframes noscript object rp script "
        "style svg template title video xml");
    if (name == QLatin1String("del")) ++m_deletions;
    if (unseen.contains(name) || name == QLatin1String("del")) return true;
    if (attributes.contains(QStringLiteral("hidden"))) return true;
    if (name == QLatin1String("option")) return !attributes.contains(QStringLiteral("selected"));
    if (name == QLatin1String("dialog")) return !attributes.contains(QStringLiteral("open"));
    if (attributes.value(QStringLiteral("class")) == QLatin1String("msocomanchor")) return true;
    if (style.contains(QLatin1String("mso-element:comment-list"))) {
        m_hasComments = true;
        return true;
    }
    // Word: hidden text, a list's numbers, a page's head and foot, a tab drawn with spaces.
    static constexpr std::array marks{
        "display:none",    "visibility:hidden",  "visibility:collapse", "mso-hide:all",
        "mso-list:ignore", "mso-element:header", "mso-element:footer",  "mso-tab-count:"};
    return std::any_of(marks.begin(), marks.end(),
                       [&](const char* mark) { return style.contains(QLatin1String(mark)); });
}

bool HtmlBody::keepsSpace(const QString& name, const QString& style, bool inherited) {
    if (style.contains(QLatin1String("white-space:pre"))) return true;
    if (style.contains(QLatin1String("white-space:no"))) return false;  // normal, nowrap
    return inherited || name == QLatin1String("pre") || name == QLatin1String("textarea") ||
           name == QLatin1String("listing") || name == QLatin1String("xmp");
}

void HtmlBody::start(const QString& name, const HtmlAttributes& attributes) {
    const QString style = compact(attributes.value(QStringLiteral("style")));
    Element element;
    element.name = name;
    if (name == QLatin1String("html") && m_language.isEmpty())
        m_language =
            attributes.value(QStringLiteral("lang"), attributes.value(QStringLiteral("xml:lang")));
    if (!isHidden()) {
        element.isHiding = hides(name, attributes, style);
        if (element.isHiding) {
            ++m_hiding;
            m_isInTitle = name == QLatin1String("title") && m_title.isEmpty();
            tabs(style);
        } else {
            element.role = roleOf(name, style);
            element.keepsSpace =
                keepsSpace(name, style, !m_open.empty() && m_open.back().keepsSpace);
            begin(element);
            showVoid(name, attributes);
        }
    }
    m_open.push_back(element);
    if (element.role > Role::Block) m_structure.push_back(m_open.size() - 1);
}

void HtmlBody::end(const QString& name) {
    const auto found = std::find_if(m_open.rbegin(), m_open.rend(),
                                    [&](const Element& open) { return open.name == name; });
    if (found == m_open.rend()) return;
    const auto keep = static_cast<std::size_t>(m_open.rend() - found) - 1;
    while (m_open.size() > keep) {
        finish(m_open.back());
        m_open.pop_back();
    }
}

HtmlBody::Element* HtmlBody::innermostRow() {
    if (m_structure.empty()) return nullptr;
    Element& innermost = m_open[m_structure.back()];
    return innermost.role == Role::Row ? &innermost : nullptr;
}

void HtmlBody::begin(Element& element) {
    if (element.role == Role::Inline) return;
    breakLine();
    m_dropsLineEnd = element.keepsSpace;
    Element* row = innermostRow();
    // A cell outside a row and a row in a row are paragraphs like others.
    if ((element.role == Role::Cell) != (row != nullptr) &&
        (element.role == Role::Cell || element.role == Role::Row))
        element.role = Role::Block;
    if (element.role == Role::Cell) closeLooseCell(*row);
    if (element.role == Role::Table && row != nullptr) openLooseCell();
    element.charactersBefore = m_flow.charactersAppended();
    if (element.role == Role::Row) m_flow.beginRow();
    if (element.role == Role::Cell) m_flow.beginCell();
    if (element.role == Role::Note) m_flow.beginNote();
}

void HtmlBody::finish(const Element& element) {
    if (element.isHiding) {
        --m_hiding;
        m_isInTitle = false;
    }
    if (element.role == Role::Inline) return;
    breakLine();
    if (element.role == Role::Row) {
        closeLooseCell(m_open.back());
        m_flow.endRow(m_flow.charactersAppended() > element.charactersBefore);
    }
    if (element.role == Role::Cell) m_flow.endCell();
    if (element.role == Role::Note) m_flow.endNote();
    if (element.role > Role::Block) m_structure.pop_back();
}

/// Words in a row but in no cell, as broken tables have them: browsers show them, so they stay.
void HtmlBody::openLooseCell() {
    Element* row = innermostRow();
    if (row == nullptr || row->hasLooseCell) return;
    m_flow.beginCell();
    row->hasLooseCell = true;
}

void HtmlBody::closeLooseCell(Element& row) {
    if (!row.hasLooseCell) return;
    m_flow.endCell();
    row.hasLooseCell = false;
}

void HtmlBody::showVoid(const QString& name, const HtmlAttributes& attributes) {
    if (name == QLatin1String("img")) ++m_pictures;
    if (name == QLatin1String("br")) {
        m_hasSpaceBefore = false;
        m_line += QLatin1Char('\n');
    }
    if (name != QLatin1String("input")) return;
    static const QSet<QString> chrome =
        nameSet("hidden password submit button reset image file checkbox radio color range");
    if (chrome.contains(attributes.value(QStringLiteral("type")).toLower())) return;
    append(attributes.value(QStringLiteral("value")), false);
}

void HtmlBody::tabs(const QString& style) {
    static const QRegularExpression form(QStringLiteral("mso-tab-count:(\\d{1,2})"));
    const auto match = form.match(style);
    if (!match.hasMatch()) return;
    m_hasSpaceBefore = false;
    m_line += QString(match.captured(1).toInt(), QLatin1Char('\t'));
}

void HtmlBody::text(const QString& characters) {
    if (m_isInTitle && m_hiding == 1) m_title += characters;
    if (!isHidden()) append(characters, !m_open.empty() && m_open.back().keepsSpace);
}

void HtmlBody::append(const QString& characters, bool keepsSpace) {
    m_keepsLine = m_keepsLine || keepsSpace;
    for (const QChar c : characters) {
        const bool isDropped = m_dropsLineEnd && c == u'\n';
        m_dropsLineEnd = false;
        if (isDropped) continue;
        if (isCollapsible(c) && !keepsSpace) {
            m_hasSpaceBefore = !m_line.isEmpty() && !m_line.endsWith(QLatin1Char('\n'));
            continue;
        }
        if (m_hasSpaceBefore) m_line += QLatin1Char(' ');
        m_hasSpaceBefore = false;
        m_line += withoutC1(c);
    }
}

void HtmlBody::breakLine() {
    QStringView line = m_line;
    while (line.endsWith(u'\n') || line.endsWith(u' ')) line.chop(1);
    while (line.startsWith(u'\n') || (line.startsWith(u' ') && !m_keepsLine)) line = line.sliced(1);
    if (!line.trimmed().isEmpty()) {
        openLooseCell();
        m_flow.beginParagraph();
        m_flow.append(line);
        m_flow.endParagraph();
    }
    m_line.clear();
    m_hasSpaceBefore = false;
    m_dropsLineEnd = false;
    m_keepsLine = false;
}

QString HtmlBody::finished() {
    while (!m_open.empty()) {
        finish(m_open.back());
        m_open.pop_back();
    }
    breakLine();
    return m_flow.text();
}

QStringList HtmlBody::notes() const {
    QStringList notes;
    if (m_pictures > 0)
        notes.append(counted(m_pictures, Words::tr("%1 picture was left out."),
                             Words::tr("%1 pictures were left out.")));
    if (m_deletions > 0)
        notes.append(counted(m_deletions, Words::tr("%1 deletion was left out."),
                             Words::tr("%1 deletions were left out.")));
    if (m_hasComments) notes.append(Words::tr("Comments beside the text were left out."));
    return notes;
}

}  // namespace indexer
