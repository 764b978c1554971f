// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/coding/coding_workspace.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include "app/desktop/codes/code_editor.h"
#include "app/desktop/codes/code_panel.h"
#include "app/desktop/coding/code_choices.h"
#include "app/desktop/coding/coding_desk.h"
#include "app/desktop/coding/detail_area.h"
#include "app/desktop/coding/memo_panel.h"
#include "app/desktop/coding/transcript_pane.h"
#include "app/desktop/documents/document_panel.h"
#include "app/desktop/media/media_bar.h"
#include "app/desktop/passages/coding_detail.h"
#include "app/desktop/passages/passage_panel.h"
#include "app/desktop/passages/search_panel.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"
#include "app/desktop/transcript/transcript_view.h"

namespace app {

using codebook::CodeId;

namespace {

constexpr int SideWidth = 260;
constexpr int MiddleWidth = 680;
constexpr int AsideWidth = 320;

QSplitter* hairlined(Qt::Orientation orientation, const QString& name) {
    auto* split = new QSplitter(orientation);
    split->setObjectName(name);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    return split;
}

}  // namespace

CodingWorkspace::CodingWorkspace(Session& session,
                                 std::function<std::shared_ptr<indexer::Index>()> index,
                                 UserCommands& commands, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_index(std::move(index)),
      m_desk(new CodingDesk(session, this)),
      m_transcript(new TranscriptPane(session, *m_desk)),
      m_split(hairlined(Qt::Horizontal, QStringLiteral("coding"))) {
    m_split->addWidget(buildSide(commands));
    m_split->addWidget(buildMiddle(commands));
    m_split->addWidget(buildAside(commands));
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({SideWidth, MiddleWidth, AsideWidth});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_split);
    wireSide();
    wireAside();
    declareCommands(commands);
}

QWidget* CodingWorkspace::buildSide(UserCommands& commands) {
    m_documents = new DocumentPanel(m_session);
    m_documents->declareCommands(commands);
    m_codes = new CodePanel(m_session);
    m_codes->declareCommands(commands);
    auto* side = hairlined(Qt::Vertical, QStringLiteral("coding.side"));
    side->addWidget(m_documents);
    side->addWidget(m_codes);
    side->setSizes({2, 3});
    side->setStretchFactor(0, 2);
    side->setStretchFactor(1, 3);
    return side;
}

QWidget* CodingWorkspace::buildMiddle(UserCommands& commands) {
    m_transcript->declareCommands(commands);
    connect(m_transcript, &TranscriptPane::readingChanged, this, &CodingWorkspace::readingChanged);
    m_media = new MediaBar(m_session);
    m_media->declareCommands(commands);
    TranscriptView& view = m_transcript->view();
    connect(&view, &TranscriptView::timeClicked, m_media, &MediaBar::playFrom);
    connect(&view, &TranscriptView::turnChanged, m_media, &MediaBar::standAt);
    connect(m_media, &MediaBar::turnReached, m_transcript, &TranscriptPane::showTurn);
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_transcript, 1);
    column->addWidget(m_media);
    return middle;
}

QWidget* CodingWorkspace::buildAside(UserCommands& commands) {
    m_passages = new PassagePanel(m_session);
    m_passages->declareCommands(commands);
    m_search = new SearchPanel(m_session, m_index);
    m_search->declareCommands(commands);
    m_codeEditor = new CodeEditor(m_session);
    m_memos = new MemoPanel(m_session);
    m_memos->declareCommands(commands);
    m_detail = new CodingDetail(m_session);
    m_detail->declareCommands(commands);

    m_asideTabs = new QTabWidget;
    m_asideTabs->setDocumentMode(true);
    m_asideTabs->tabBar()->setDrawBase(false);
    m_asideTabs->setAccessibleName(tr("Beside the text"));
    m_asideTabs->addTab(m_passages, tr("Passages"));
    m_asideTabs->addTab(m_search, tr("Search"));
    m_asideTabs->addTab(m_codeEditor, tr("Code"));
    m_asideTabs->addTab(m_memos, tr("Memos"));
    auto* aside = hairlined(Qt::Vertical, QStringLiteral("coding.aside"));
    aside->addWidget(m_asideTabs);
    aside->addWidget(new DetailArea(m_detail, aside));
    aside->setStretchFactor(0, 1);
    return aside;
}

void CodingWorkspace::wireSide() {
    connect(m_documents, &DocumentPanel::importWanted, this, &CodingWorkspace::importWanted);
    connect(m_documents, &DocumentPanel::speakersWanted, this, &CodingWorkspace::speakersWanted);
    connect(m_codes, &CodePanel::importRequested, this, &CodingWorkspace::codebookWanted);
    connect(m_documents, &DocumentPanel::readingWanted, this, &CodingWorkspace::focusText);
    const auto apply = [this](const std::vector<CodeId>& codes) {
        if (m_desk->code(codes)) focusText();
    };
    connect(m_codes, &CodePanel::codeActivated, this, [apply](CodeId code) { apply({code}); });
    connect(m_codes, &CodePanel::codesActivated, this, apply);
    connect(m_codes, &CodePanel::passagesAsked, this, [this] { showInAside(m_passages); });
    connect(m_codes, &CodePanel::passageDropped, m_desk,
            [this](codebook::DocumentId document, codebook::Span span, CodeId code) {
                m_desk->codePlace(document, span, {code});
            });
    connect(m_codes, &CodePanel::currentCodeChanged, m_codeEditor, &CodeEditor::setCode);
    connect(m_codeEditor, &CodeEditor::codeAsked, m_codes, &CodePanel::showCode);
    connect(m_codes, &CodePanel::editRequested, this, [this](CodeId code) {
        m_codeEditor->setCode(code);
        showInAside(m_codeEditor);
        m_codeEditor->focusDefinition();
    });
}

void CodingWorkspace::wireAside() {
    connect(m_detail, &CodingDetail::left, this, &CodingWorkspace::focusText);
    connect(m_transcript, &TranscriptPane::memoWanted, m_memos, &MemoPanel::write);
    connect(m_memos, &MemoPanel::wanted, this, [this] { showInAside(m_memos); });
    connect(&m_session, &Session::codesChosen, this, [this] {
        if (!m_session.chosenCodes().empty()) showInAside(m_passages);
    });
    connect(m_passages, &PassagePanel::codingWanted, this, &CodingWorkspace::codePlaces);
    connect(m_passages, &PassagePanel::recodingWanted, this, &CodingWorkspace::recode);
}

void CodingWorkspace::codePlaces(const std::vector<codebook::Place>& places) {
    askForCode(tr("Code these passages with"),
               [this, places](CodeId code) { m_desk->codePlaces(places, code); });
}

void CodingWorkspace::recode(const std::vector<codebook::CodingId>& codings) {
    askForCode(tr("The code they shall have instead"),
               [this, codings](CodeId code) { m_desk->recode(codings, code); });
}

void CodingWorkspace::declareCommands(UserCommands& commands) {
    const auto focus = [&](const char* id, const QString& text, Qt::Key key, QWidget* tab,
                           const std::function<void()>& go) {
        commands.add(
            {QLatin1String(id), text, CommandGroup::View, QKeySequence(Qt::CTRL | Qt::ALT | key)},
            this, [this, tab, go](bool) {
                if (tab) showInAside(tab);
                go();
            });
    };
    focus("focus.transcript", tr("Go to the transcript"), Qt::Key_T, nullptr,
          [this] { focusText(); });
    focus("focus.passages", tr("Go to the passages"), Qt::Key_P, m_passages,
          [this] { m_passages->focusList(); });
    focus("focus.code", tr("Go to the code's definition"), Qt::Key_D, m_codeEditor,
          [this] { m_codeEditor->focusDefinition(); });
    focus("focus.memos", tr("Go to the memos"), Qt::Key_M, m_memos,
          [this] { m_memos->focusMemos(); });
    commands.add({QStringLiteral("focus.codes"), tr("Go to the codebook"), CommandGroup::View,
                  QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)},
                 m_codes, [this](bool) { m_codes->focusFilter(); });
    connect(commands.action(QStringLiteral("search.focus")), &QAction::triggered, this,
            [this] { showInAside(m_search); });
}

void CodingWorkspace::read(codebook::DocumentId document) {
    m_session.showDocument(document);
    focusText();
}

void CodingWorkspace::showPassages(CodeId code) {
    m_session.chooseCodes({code});
    showInAside(m_passages);
    m_passages->focusList();
}

void CodingWorkspace::focusText() {
    m_transcript->view().setFocus(Qt::ShortcutFocusReason);
    m_transcript->view().standSomewhere();
}

/// Esc that no panel has a use for leads back into the text.
void CodingWorkspace::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_transcript->view().hasFocus()) return focusText();
    QWidget::keyPressEvent(event);
}

void CodingWorkspace::search(const QString& query) {
    showInAside(m_search);
    if (!query.isEmpty()) m_search->searchFor(query);
    m_search->focusBox();
}

int CodingWorkspace::aside() const { return m_asideTabs->currentIndex(); }

void CodingWorkspace::showAside(int panel) { m_asideTabs->setCurrentIndex(panel); }

void CodingWorkspace::searchAgain() { m_search->searchAgain(); }

void CodingWorkspace::showInAside(QWidget* panel) { m_asideTabs->setCurrentWidget(panel); }

void CodingWorkspace::askForCode(const QString& question,
                                 const std::function<void(CodeId)>& choose) {
    if (!m_choices) m_choices = new ChoiceList(window());
    const QWidget* at = QApplication::focusWidget();
    if (!at) at = m_asideTabs;
    const QRect place(at->mapTo(window(), QPoint(0, 0)), QSize(at->width(), 0));
    m_choices->open(place, question, {}, [this, choose](const QString&) {
        return codeChoices(m_session, *m_desk, choose);
    });
}

}  // namespace app
