// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/document_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/desktop/documents/document_delegate.h"
#include "app/desktop/documents/document_detail.h"
#include "app/desktop/documents/document_tree_model.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

using codebook::DocumentId;

DocumentPanel::DocumentPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new DocumentTreeModel(session, this)),
      m_filter(new QLineEdit),
      m_groupButton(new QToolButton),
      m_groupMenu(new QMenu(this)),
      m_tree(new QTreeView),
      m_pages(new QStackedWidget),
      m_emptyWords(new QLabel),
      m_emptyAction(new QPushButton),
      m_detail(new DocumentDetail(session)) {
    setAccessibleName(tr("Documents"));
    setUpTree();
    layOut();
    connect(m_filter, &QLineEdit::textChanged, this, &DocumentPanel::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, &DocumentPanel::openFirst);
    connect(m_groupMenu, &QMenu::aboutToShow, this, &DocumentPanel::fillGroupMenu);
    connect(m_detail, &DocumentDetail::speakersWanted, this, &DocumentPanel::speakersWanted);
    connect(&session, &Session::documentShown, this, &DocumentPanel::follow);
    showDetail(false);
    settle();
    follow(session.document());
}

DocumentPanel::~DocumentPanel() {
    // Now, while all of this still stands: leaving a field stores it, and that is told to
    // everybody.
    if (QWidget* focus = focusWidget()) focus->clearFocus();
    m_detail->hide();
}

void DocumentPanel::layOut() {
    m_filter->setPlaceholderText(tr("Filter documents"));
    m_filter->setAccessibleName(tr("Filter documents"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_groupButton->setIcon(icon(QStringLiteral("view-list-tree")));
    m_groupButton->setAutoRaise(true);
    m_groupButton->setPopupMode(QToolButton::InstantPopup);
    m_groupButton->setMenu(m_groupMenu);
    m_groupButton->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_groupButton->setToolTip(tr("How documents are grouped, and what is shown of them"));
    m_groupButton->setAccessibleName(tr("Grouping and columns"));
    m_groupButton->setFocusPolicy(Qt::TabFocus);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(space::inner, space::inner, space::inner, space::unit);
    top->setSpacing(space::unit);
    top->addWidget(m_filter);
    top->addWidget(m_groupButton);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(emptyPage());
    auto* line = new QFrame;
    line->setFixedHeight(space::hair);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    connect(this, &DocumentPanel::detailShown, line, &QWidget::setVisible);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
    layout->addWidget(line);
    layout->addWidget(m_detail);
}

QWidget* DocumentPanel::emptyPage() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::between, space::page, space::between, space::between);
    layout->setSpacing(space::inner);
    m_emptyWords->setWordWrap(true);
    m_emptyWords->setTextFormat(Qt::PlainText);
    m_emptyWords->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_emptyWords);
    layout->addWidget(m_emptyAction, 0, Qt::AlignLeading);
    layout->addStretch();
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_filter->text().isEmpty()) return Q_EMIT importWanted();
        m_filter->clear();
    });
    return page;
}

/// Shows the tree, or why there is nothing in it.
void DocumentPanel::settle() {
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isFiltered = !m_filter->text().isEmpty();
    m_emptyWords->setText(isFiltered ? tr("No document matches “%1”.").arg(m_filter->text())
                                     : tr("There are no documents yet."));
    m_emptyAction->setText(isFiltered ? tr("Clear the filter") : tr("Import documents…"));
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
}

void DocumentPanel::applyFilter(const QString& words) {
    m_model->setFilter(words.simplified());
    if (!words.isEmpty()) m_tree->expandAll();
    settle();
}

void DocumentPanel::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

std::vector<DocumentId> DocumentPanel::chosenDocuments() const {
    std::vector<DocumentId> chosen;
    const auto add = [&](DocumentId document) {
        const bool isNew = std::find(chosen.begin(), chosen.end(), document) == chosen.end();
        if (document && isNew) chosen.push_back(document);
    };
    QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : rows) add(m_model->document(row));
    if (chosen.empty()) add(m_model->document(m_tree->currentIndex()));
    return chosen;
}

void DocumentPanel::open(const QModelIndex& index) {
    if (const DocumentId document = m_model->document(index)) m_session.showDocument(document);
}

/// Clicks that only choose further rows open nothing.
void DocumentPanel::openClicked(const QModelIndex& index) {
    if (QApplication::keyboardModifiers() == Qt::NoModifier) open(index);
}

void DocumentPanel::openFirst() {
    const auto documents = m_model->documentsInOrder();
    if (documents.empty()) return;
    m_session.showDocument(documents.front());
    Q_EMIT readingWanted();
}

void DocumentPanel::openToRead(const QModelIndex& index) {
    open(index);
    if (m_model->document(index)) Q_EMIT readingWanted();
}

void DocumentPanel::showFrom(int step) {
    const auto documents = m_model->documentsInOrder();
    if (documents.empty()) return;
    const auto at = std::find(documents.begin(), documents.end(), m_session.document());
    const auto last = static_cast<std::ptrdiff_t>(documents.size()) - 1;
    auto to = std::ptrdiff_t{0};
    if (at != documents.end()) to = (at - documents.begin()) + step;
    if (to < 0 || to > last)
        return m_session.say(step > 0 ? tr("This is the last document.")
                                      : tr("This is the first document."));
    m_session.showDocument(documents[static_cast<std::size_t>(to)]);
}

/// Puts the cursor on the document that is shown, unless it stands there, in whichever group.
void DocumentPanel::follow(DocumentId document) {
    if (!document || m_model->document(m_tree->currentIndex()) == document) return;
    const QModelIndex index = m_model->indexOf(document);
    if (!index.isValid()) return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void DocumentPanel::rename() {
    const QModelIndex current = m_tree->currentIndex();
    if (!m_model->document(current)) return;
    m_tree->setFocus();
    m_tree->edit(current.siblingAtColumn(DocumentTreeModel::NameColumn));
}

void DocumentPanel::remove() {
    const auto documents = chosenDocuments();
    if (documents.empty()) return;
    const auto count = static_cast<int>(documents.size());
    const QString name = m_session.study().documents.at(documents.front()).name;
    const bool isDone = m_session.perform(
        count == 1 ? tr("Remove “%1”").arg(name) : tr("Remove %n documents", nullptr, count),
        [&](codebook::Step& step) {
            for (const DocumentId document : documents) step.removeDocument(document);
            step.removeOrphans(m_session.project());
        });
    if (!isDone) return;
    m_session.say(count == 1
                      ? tr("“%1” was removed with its codings. Undo brings it back.").arg(name)
                      : tr("%n documents were removed with their codings. Undo brings them back.",
                           nullptr, count));
}

void DocumentPanel::showDetail(bool isShown) {
    m_detail->setVisible(isShown);
    Q_EMIT detailShown(isShown);
}

void DocumentPanel::writeMemo() {
    showDetail(true);
    m_detail->beginMemo();
}

void DocumentPanel::askForSpeakers() {
    const auto documents = chosenDocuments();
    Q_EMIT speakersWanted(documents.empty() ? m_session.document() : documents.front());
}

bool DocumentPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_tree && key == Qt::Key_Delete) {
        remove();
        return true;
    }
    const bool isLeft = key == Qt::Key_Escape && !m_filter->text().isEmpty();
    if (watched != m_filter || (key != Qt::Key_Down && !isLeft))
        return QWidget::eventFilter(watched, event);
    if (key == Qt::Key_Down) m_tree->setFocus(Qt::TabFocusReason);
    if (isLeft) m_filter->clear();
    return true;
}

}  // namespace app
