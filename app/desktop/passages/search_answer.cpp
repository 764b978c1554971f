// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What SearchPanel shows of an answer.
#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include "app/desktop/passages/hit_model.h"
#include "app/desktop/passages/line_mark.h"
#include "app/desktop/passages/search_panel.h"
#include "app/desktop/session/session.h"

namespace app {

namespace {

QString formsText(const std::vector<indexer::WordForms>& forms) {
    constexpr qsizetype mostShown = 12;
    QStringList others;
    for (const indexer::WordForms& word : forms)
        for (const QString& form : word.forms)
            if (form.compare(word.word, Qt::CaseInsensitive) != 0) others << form;
    others.removeDuplicates();
    const bool isCut = others.size() > mostShown;
    return others.mid(0, mostShown).join(QStringLiteral(", ")) +
           (isCut ? QStringLiteral(" …") : QString());
}

}  // namespace

void SearchPanel::take(const SearchOutcome& outcome) {
    if (outcome.isIndexMissing) {
        complain({});
        m_model->show({});
        m_session.showHits({});
        m_totals->setVisible(false);
        m_forms->setVisible(false);
        m_list->setVisible(false);
        m_hint->setVisible(true);
        m_hint->setText(tr("The words are being indexed; they can be searched in a moment."));
        return;
    }
    // What was found before stays while a query is being written.
    if (!outcome.failure.isEmpty()) return complain(outcome.failure, outcome.failurePlace);
    complain({});
    tell(outcome.result);
}

void SearchPanel::complain(const QString& sentence, int place) {
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
    markCharacter(*m_box, place);
}

void SearchPanel::tell(const indexer::SearchResult& result) {
    const indexer::Occurrence* current = m_model->occurrence(m_list->currentIndex());
    const codebook::Place kept =
        current ? codebook::Place{current->document, current->span} : codebook::Place{};
    m_model->show(result.occurrences);
    if (kept.document && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->indexOf(kept));
    std::vector<std::pair<codebook::DocumentId, codebook::Span>> marked;
    marked.reserve(result.occurrences.size());
    for (const indexer::Occurrence& hit : result.occurrences)
        marked.emplace_back(hit.document, hit.span);
    m_session.showHits(std::move(marked));
    const auto total = static_cast<int>(result.totalOccurrences);
    const auto listed = static_cast<int>(result.occurrences.size());
    QString totals = tr("%1 in %2")
                         .arg(tr("%n hit(s)", nullptr, total),
                              tr("%n document(s)", nullptr, result.totalDocuments));
    if (listed < total) totals += tr(", the first %n listed", nullptr, listed);
    m_totals->setText(totals);
    m_totals->setVisible(true);
    QStringList lines = result.notes;
    if (const QString forms = formsText(result.forms); !forms.isEmpty())
        lines.prepend(tr("Also as %1").arg(forms));
    m_forms->setText(lines.join(u'\n'));
    m_forms->setVisible(!lines.isEmpty());
    m_list->setVisible(total > 0);
    m_hint->setVisible(total == 0);
    if (total == 0)
        m_hint->setText(
            tr("Nothing is found. A * after the beginning of a word finds all that "
               "begin so: polis*"));
    showCoding();
}

void SearchPanel::tellNothing() {
    complain({});
    m_model->show({});
    m_session.showHits({});
    m_totals->setVisible(false);
    m_forms->setVisible(false);
    m_list->setVisible(false);
    m_hint->setVisible(true);
    m_hint->setText(
        tr("Words are found in all their forms. Write “a phrase” in quotation marks, trust NEAR/5 "
           "police for words close together, AND, OR and NOT in capitals; speaker:, document:, "
           "attribute: and code: say where to look."));
    showCoding();
}

}  // namespace app
