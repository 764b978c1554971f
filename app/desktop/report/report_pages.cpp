// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How ReportWorkspace shows a report, and leads from it to the words.
#include <QLabel>
#include <QTabWidget>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

#include "app/desktop/report/checklist_page.h"
#include "app/desktop/report/paper_view.h"
#include "app/desktop/report/recipe_form.h"
#include "app/desktop/report/report_workspace.h"
#include "app/desktop/session/session.h"
#include "app/report/quoting.h"
#include "codebook/project/project.h"

namespace app {

void ReportWorkspace::askSoon() {
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_soon.start();
}

void ReportWorkspace::look() {
    m_background->ask(asked());
    m_busySoon.start();
}

void ReportWorkspace::showBusy(bool isBusy) {
    m_busySoon.stop();
    m_busy->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
}

QString ReportWorkspace::note() const { return m_note->isHidden() ? QString() : m_note->text(); }

void ReportWorkspace::showPreview(const std::shared_ptr<const ReportPreviewed>& preview) {
    showBusy(false);
    QStringList notes;
    if (preview->page) {
        m_preview = preview;
        m_behindPanel->hide();
        m_page->showPage(preview->page);
        m_checklist->setItems(preview->checklist);
        const int open = m_checklist->openCount();
        m_tabs->setTabText(m_tabs->indexOf(m_checklist),
                           open > 0 ? tr("Checklist (%n open)", nullptr, open) : tr("Checklist"));
        notes = preview->notes;
        notes.removeDuplicates();
        if (preview->isCut) notes << tr("The preview is shortened; the hand-in holds all of it.");
    } else {
        // The page before stays, and it says why there is no other.
        notes << preview->failure;
    }
    if (m_session.isBlind())
        notes << tr("Others' codings are hidden now, and are neither here nor in the hand-in.");
    m_note->setText(notes.join(u'\n'));
    m_note->setForegroundRole(preview->page ? QPalette::PlaceholderText : QPalette::BrightText);
    m_note->setVisible(!notes.isEmpty());
}

void ReportWorkspace::showLink(const QUrl& link) {
    if (link.scheme() == QLatin1String("quotation")) return showQuotation(link.path());
    if (link.scheme() == QLatin1String("behind")) return showBehind(link.path());
}

void ReportWorkspace::showQuotation(const QString& id) {
    m_session.attempt([&] {
        const auto guids = m_session.project().guids(codebook::Entity::Coding);
        const codebook::CodingId found = codingOfQuotation(guids, id);
        const codebook::Coding* coding = m_session.study().codings.find(found);
        if (!coding) return m_session.say(tr("The quotation's coding is gone."));
        m_session.selectCoding(coding->id);
        m_session.showPassage(coding->document, coding->span);
        Q_EMIT textWanted();
    });
}

/// @param cell "TABLE/ROW/COLUMN", see codebook::PaperLinks
void ReportWorkspace::showBehind(const QString& cell) {
    const QStringList numbers = cell.split(u'/');
    if (!m_preview || numbers.size() != 3) return;
    const auto at = [&](qsizetype i) { return static_cast<std::size_t>(numbers[i].toUInt()); };
    if (at(0) >= m_preview->tables.size()) return;
    const codebook::ManuscriptTable& table = m_preview->tables[at(0)];
    if (at(1) >= table.behind.size() || at(2) >= table.behind[at(1)].size()) return;
    const auto& quotations = table.behind[at(1)][at(2)];
    m_behindTitle->setText(tr("%1 · %2 × %3")
                               .arg(table.table.title, table.table.rows[at(1)].front().text,
                                    table.table.columns[at(2)].header));
    m_behindPanel->show();
    m_behind->showHtml(codebook::paperQuotations(quotations, codebook::PaperLinks::Words));
    m_behind->setFocus(Qt::OtherFocusReason);
}

void ReportWorkspace::cancel() {
    m_soon.stop();
    m_background->cancel();
    showBusy(false);
    m_session.say(tr("The preview was given up; any change begins it again."));
}

}  // namespace app
