// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/report/checklist_page.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeWidget>

#include <algorithm>

#include "app/desktop/look/look.h"

namespace app {

namespace {

// Columns:
constexpr int Number = 0;
constexpr int Topic = 1;
constexpr int State = 2;
constexpr int AnswerHeight = 180;

}  // namespace

ChecklistPage::ChecklistPage(QWidget* parent)
    : QWidget(parent),
      m_list(new QTreeWidget),
      m_topic(new QLabel),
      m_told(new QLabel),
      m_answer(new QPlainTextEdit) {
    layOut();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ChecklistPage::showItem);
    connect(m_answer, &QPlainTextEdit::textChanged, this, &ChecklistPage::read);
    // Enter goes to the answer.
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_answer->setFocus(); });
    showItem();
}

void ChecklistPage::layOut() {
    m_list->setHeaderLabels({tr("No."), tr("Item"), tr("Answered by")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Items of the checklist"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Number, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Topic, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(State, QHeaderView::ResizeToContents);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_topic->setFont(strong);
    for (QLabel* label : {m_topic, m_told}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_told->setForegroundRole(QPalette::PlaceholderText);
    m_answer->setObjectName(QStringLiteral("field"));
    m_answer->setTabChangesFocus(true);
    m_answer->setAccessibleName(tr("The authors' answer"));
    m_answer->setPlaceholderText(tr("What you report on it, or where in the article it stands"));
    auto* detail = new QWidget;
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(space::between, space::inner, space::between, space::between);
    column->setSpacing(space::inner);
    column->addWidget(m_topic);
    column->addWidget(m_told);
    column->addWidget(m_answer, 1);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(m_list);
    split->addWidget(detail);
    split->setStretchFactor(0, 1);
    split->setSizes({2 * AnswerHeight, AnswerHeight});
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(split);
}

void ChecklistPage::setItems(const std::vector<ChecklistItem>& items) {
    m_items = items;
    // The list stays as it is where it can: somebody may be reading it.
    if (m_list->topLevelItemCount() != static_cast<int>(items.size())) {
        m_list->clear();
        for (const ChecklistItem& item : items)
            new QTreeWidgetItem(m_list, {QString::number(item.number)});
        if (!items.empty()) m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    describeAll();
    showItem();
}

void ChecklistPage::setAnswers(const QMap<int, QString>& answers) {
    if (answers == m_answers) return;
    m_answers = answers;
    describeAll();
    showItem();
}

int ChecklistPage::openCount() const {
    return static_cast<int>(
        std::count_if(m_items.begin(), m_items.end(), [this](const ChecklistItem& item) {
            return item.answer.isEmpty() && m_answers.value(item.number).trimmed().isEmpty();
        }));
}

void ChecklistPage::describeAll() {
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        describe(*m_list->topLevelItem(row));
}

void ChecklistPage::describe(QTreeWidgetItem& row) const {
    const auto at = static_cast<std::size_t>(m_list->indexOfTopLevelItem(&row));
    const ChecklistItem& item = m_items[at];
    QStringList by;
    if (!m_answers.value(item.number).trimmed().isEmpty()) by << tr("you");
    if (!item.answer.isEmpty()) by << tr("project");
    row.setText(Topic, item.topic);
    row.setText(State, by.isEmpty() ? tr("nobody yet") : by.join(QStringLiteral(", ")));
    row.setForeground(State,
                      palette().brush(by.isEmpty() ? QPalette::LinkVisited : QPalette::Text));
}

void ChecklistPage::showItem() {
    const QTreeWidgetItem* row = m_list->currentItem();
    m_answer->setEnabled(row != nullptr);
    if (!row) return m_topic->setText(tr("The checklist is filled in with the preview."));
    const auto at = static_cast<std::size_t>(m_list->currentIndex().row());
    const ChecklistItem& item = m_items[at];
    m_topic->setText(QStringLiteral("%1. %2").arg(item.number).arg(item.topic));
    m_told->setText(item.answer.isEmpty() ? tr("The project cannot answer this; the authors can.")
                                          : tr("The project says: %1").arg(item.answer));
    const QString answer = m_answers.value(item.number);
    if (m_answer->toPlainText() == answer) return;
    m_isShowing = true;
    m_answer->setPlainText(answer);
    m_isShowing = false;
}

void ChecklistPage::read() {
    QTreeWidgetItem* row = m_list->currentItem();
    if (m_isShowing || !row) return;
    const int number = m_items[static_cast<std::size_t>(m_list->currentIndex().row())].number;
    const QString answer = m_answer->toPlainText();
    if (answer.trimmed().isEmpty())
        m_answers.remove(number);
    else
        m_answers.insert(number, answer);
    describe(*row);
    Q_EMIT changed();
}

void ChecklistPage::focusList() { m_list->setFocus(Qt::ShortcutFocusReason); }

}  // namespace app
