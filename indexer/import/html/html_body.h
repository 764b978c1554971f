// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text that a browser would show of a page: which elements are paragraphs, which are hidden,
// and how white space collapses.
//
// Left out: head, scripts, styles, <template>, <noscript> (it asks people to turn scripts on),
// frames and other embedded things, what is hidden by attribute or style, deleted text (as in Word
// documents), pictures and what stands in their place. Of forms stay what somebody filled in or
// chose.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "indexer/import/flow/text_flow.h"
#include "indexer/import/html/html_stream.h"

namespace indexer {

class HtmlBody : public HtmlEvents {
   public:
    void start(const QString& name, const HtmlAttributes& attributes) override;
    void end(const QString& name) override;
    void text(const QString& characters) override;

    /// Call once, at the page's end.
    QString finished();
    /// Where footnotes begin, as TextFlow says.
    std::optional<qsizetype> speechEnd() const { return m_flow.speechEnd(); }
    /// Of the head, on one line.
    QString title() const { return m_title.simplified(); }
    /// "sv", as the page's root says it; may be empty.
    const QString& language() const { return m_language; }
    /// What was left out, a sentence each.
    QStringList notes() const;

   private:
    enum class Role : std::uint8_t { Inline, Block, Table, Row, Cell, Note };
    struct Element {
        QString name;
        Role role = Role::Inline;
        bool isHiding = false;  ///< and is the outermost that does
        bool keepsSpace = false;
        bool hasLooseCell = false;  ///< of a row: text stands in it outside any cell
        qsizetype charactersBefore = 0;
    };

    static Role roleOf(const QString& name, const QString& style);
    bool hides(const QString& name, const HtmlAttributes& attributes, const QString& style);
    static bool keepsSpace(const QString& name, const QString& style, bool inherited);
    void begin(Element& element);
    void finish(const Element& element);
    void showVoid(const QString& name, const HtmlAttributes& attributes);
    void tabs(const QString& style);

    bool isHidden() const { return m_hiding > 0; }
    Element* innermostRow();
    void openLooseCell();
    void closeLooseCell(Element& row);
    void append(const QString& characters, bool keepsSpace);
    void breakLine();

    TextFlow m_flow;
    std::vector<Element> m_open;
    std::vector<std::size_t> m_structure;  ///< tables, rows, cells and notes among them
    int m_hiding = 0;
    QString m_line;
    bool m_hasSpaceBefore = false;  ///< seen, but written only before a word
    bool m_dropsLineEnd = false;    ///< right behind <pre>
    bool m_keepsLine = false;       ///< the line holds white space that is meant
    bool m_isInTitle = false;
    QString m_title;
    QString m_language;
    int m_pictures = 0;
    int m_deletions = 0;
    bool m_hasComments = false;
};

}  // namespace indexer
