// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/case_table.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>
#include <QVBoxLayout>

#include "app/desktop/documents/attribute_table_view.h"
#include "app/desktop/documents/case_import_page.h"
#include "app/desktop/documents/cell_block.h"
#include "app/desktop/documents/speaker_table.h"
#include "app/desktop/documents/table_strip.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"

namespace app {

CaseTable::CaseTable(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_tabs(new QTabBar),
      m_pages(new QStackedWidget),
      m_cases(new AttributeTableView(session, TableOwner::Cases)),
      m_documents(new AttributeTableView(session, TableOwner::Documents)),
      m_speakers(new SpeakerTable(session)),
      m_import(new CaseImportPage(session)),
      m_strip(new TableStrip),
      m_filter(new QLineEdit),
      m_emptyWords(new QLabel),
      m_addCase(new QPushButton(tr("Add a c&ase"))),
      m_addAttribute(new QPushButton(tr("Add an a&ttribute"))),
      m_importButton(new QPushButton(tr("&Import…"))) {
    setAcceptDrops(true);
    setAccessibleName(tr("Cases and attributes"));
    layOut();
    for (AttributeTableView* view : {m_cases, m_documents}) {
        connect(view, &AttributeTableView::pastePlanned, this, &CaseTable::offerPaste);
        connect(view, &AttributeTableView::menuWanted, this, &CaseTable::showMenu);
        connect(&view->table(), &AttributeTableModel::workStarted, this, &CaseTable::workStarted);
    }
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { showPage(static_cast<Page>(tab)); });
    connect(m_filter, &QLineEdit::textChanged, this, &CaseTable::applyFilter);
    connect(m_addCase, &QPushButton::clicked, this, &CaseTable::addCase);
    connect(m_addAttribute, &QPushButton::clicked, this, &CaseTable::addAttribute);
    connect(m_importButton, &QPushButton::clicked, this, &CaseTable::chooseImport);
    connect(m_import, &CaseImportPage::finished, this, [this] { showPage(CasesPage); });
    connect(m_strip, &TableStrip::closed, this, [this] {
        if (current()) current()->setFocus();
    });
    connect(&session, &Session::changed, this, &CaseTable::settle);
    showPage(CasesPage);
}

CaseTable::~CaseTable() {
    // Now, while all of this still stands: leaving a cell stores it, and that is told to everybody.
    if (QWidget* focus = focusWidget()) focus->clearFocus();
}

void CaseTable::layOut() {
    m_empty = emptyPage();
    m_pages->addWidget(m_cases);
    m_pages->addWidget(m_documents);
    m_pages->addWidget(m_speakers);
    m_pages->addWidget(m_import);
    m_pages->addWidget(m_empty);
    auto* line = new QFrame;
    line->setFixedHeight(space::hair);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(toolLine());
    layout->addWidget(line);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_strip);
}

QWidget* CaseTable::toolLine() {
    m_tabs->addTab(tr("Cases"));
    m_tabs->addTab(tr("Documents"));
    m_tabs->addTab(tr("Speakers"));
    m_tabs->setDrawBase(false);
    m_tabs->setStyleSheet(QStringLiteral(
        "QTabBar::tab { border: none; border-bottom: 2px solid transparent; padding: 4px 8px;"
        " margin-right: 8px; color: palette(dark); }"
        "QTabBar::tab:selected { color: palette(text); border-bottom-color: palette(highlight); }"
        "QTabBar::tab:selected:focus { background: palette(alternate-base); }"));
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("What the table shows"));
    m_filter->setPlaceholderText(tr("Filter rows"));
    m_filter->setAccessibleName(tr("Filter rows"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(220);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(space::between, space::inner, space::between, space::inner);
    layout->setSpacing(space::inner);
    layout->addWidget(m_tabs);
    layout->addStretch();
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_addCase);
    layout->addWidget(m_addAttribute);
    layout->addWidget(m_importButton);
    return line;
}

QWidget* CaseTable::emptyPage() {
    auto* page = new QWidget;
    m_emptyWords->setWordWrap(true);
    m_emptyWords->setForegroundRole(QPalette::PlaceholderText);
    m_emptyWords->setMaximumWidth(480);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::between, space::page, space::between, space::between);
    layout->addWidget(m_emptyWords);
    layout->addStretch();
    return page;
}

AttributeTableView* CaseTable::current() const {
    const Page shown = page();
    return shown == CasesPage || shown == DocumentsPage ? view(shown) : nullptr;
}

AttributeTableView* CaseTable::view(Page page) const {
    return page == DocumentsPage ? m_documents : m_cases;
}

CaseTable::Page CaseTable::page() const {
    if (m_pages->currentWidget() == m_import) return ImportPage;
    return static_cast<Page>(m_tabs->currentIndex());
}

void CaseTable::showPage(Page page) {
    m_strip->close();
    if (page == ImportPage)
        m_pages->setCurrentWidget(m_import);
    else
        m_pages->setCurrentIndex(page);
    if (page != ImportPage) m_tabs->setCurrentIndex(page);
    settle();
}

/// A sentence where the page that is shown holds nothing.
QString CaseTable::whyEmpty() const {
    const auto& study = m_session.study();
    if (page() == CasesPage && study.cases.isEmpty())
        return tr(
            "There are no cases yet. Each named speaker becomes one on import; you can also "
            "add them here, or take them from a spreadsheet.");
    if (page() == DocumentsPage && study.documents.isEmpty())
        return tr("There are no documents yet.");
    if (page() == SpeakersPage && study.speakers.isEmpty())
        return tr("Nobody speaks yet: no document names its speakers.");
    return {};
}

/// What can be done on the page that is shown.
void CaseTable::settle() {
    const bool isWritable = !m_session.project().isReadOnly();
    const Page shown = page();
    const QString emptiness = whyEmpty();
    const bool isEmpty = !emptiness.isEmpty();
    m_emptyWords->setText(emptiness);
    if (isEmpty)
        m_pages->setCurrentWidget(m_empty);
    else if (shown != ImportPage)
        m_pages->setCurrentIndex(shown);
    m_tabs->setEnabled(shown != ImportPage);
    m_filter->setVisible(!isEmpty && (shown == CasesPage || shown == DocumentsPage));
    m_addCase->setVisible(isWritable && shown == CasesPage);
    m_addAttribute->setVisible(isWritable && (shown == CasesPage || shown == DocumentsPage));
    m_importButton->setVisible(isWritable && (shown == CasesPage || shown == DocumentsPage));
}

void CaseTable::showSpeakers(codebook::DocumentId document) {
    showPage(SpeakersPage);
    m_speakers->showDocument(document);
}

void CaseTable::applyFilter(const QString& words) {
    for (AttributeTableView* view : {m_cases, m_documents}) {
        view->table().setFilter(words.simplified());
        view->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    }
}

QString CaseTable::pasteSentence(const PastePlan& plan) const {
    if (!plan.refusal.isEmpty()) return plan.refusal;
    QStringList said{
        tr("%n of %1 × %2 cells will change.", nullptr, static_cast<int>(plan.edits.size()))
            .arg(plan.rows)
            .arg(plan.columns)};
    if (plan.newCases > 0) said << tr("%n cases will be added.", nullptr, plan.newCases);
    if (plan.columnsLeftOut > 0)
        said << tr("%n columns have no attribute here and are left out.", nullptr,
                   plan.columnsLeftOut);
    if (plan.rowsLeftOut > 0)
        said << tr("%n rows go beyond the last one and are left out.", nullptr, plan.rowsLeftOut);
    return said.join(u' ');
}

void CaseTable::offerPaste(const PastePlan& plan) {
    AttributeTableView* view = current();
    if (!view) return;
    const auto carryOut = [view, edits = plan.edits] {
        view->table().carryOut(tr("Paste cells"), edits);
    };
    if (plan.refusal.isEmpty() && plan.edits.size() == 1 && plan.newCases == 0 &&
        plan.columnsLeftOut == 0 && plan.rowsLeftOut == 0)
        return carryOut();
    const bool isPossible = plan.refusal.isEmpty() && !plan.edits.empty();
    m_strip->askToConfirm(pasteSentence(plan), isPossible ? tr("&Paste") : QString(), carryOut);
}

void CaseTable::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || m_session.project().isReadOnly()) return;
    const QString suffix = QFileInfo(urls.front().toLocalFile()).suffix().toLower();
    if (indexer::caseSheetSuffixes().contains(suffix)) event->acceptProposedAction();
}

void CaseTable::dropEvent(QDropEvent* event) {
    importFile(event->mimeData()->urls().front().toLocalFile());
}

void CaseTable::importFile(const QString& path) {
    if (m_import->read(path)) showPage(ImportPage);
}

}  // namespace app
