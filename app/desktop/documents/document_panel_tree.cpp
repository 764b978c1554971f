// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tree inside the panel of documents: its rows, its menus, what stays open.
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

#include "app/desktop/documents/document_delegate.h"
#include "app/desktop/documents/document_detail.h"
#include "app/desktop/documents/document_panel.h"
#include "app/desktop/documents/document_tree_model.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"
#include "codebook/text/collation.h"

namespace app {

using Column = DocumentTreeModel::Column;

void DocumentPanel::setUpTree() {
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new DocumentDelegate(m_tree));
    m_tree->setAccessibleName(tr("Documents"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(space::inner + space::unit);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setHeaderHidden(true);
    m_tree->installEventFilter(this);
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(space::between);
    header->setSectionResizeMode(Column::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(Column::CodedColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(Column::CodersColumn, QHeaderView::Fixed);
    m_tree->setColumnWidth(Column::CodedColumn, DocumentDelegate::shareWidth(fontMetrics()));
    showColumn(Column::TurnsColumn, false);
    showColumn(Column::LengthColumn, false);
    connect(m_tree, &QTreeView::clicked, this, &DocumentPanel::openClicked);
    connect(m_tree, &QTreeView::activated, this, &DocumentPanel::openToRead);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &DocumentPanel::showMenu);
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { rememberGroup(index, true); });
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { rememberGroup(index, false); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_detail->show(chosenDocuments()); });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_currentKey = m_tree->currentIndex().data(DocumentTreeModel::KeyRole).toString();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &DocumentPanel::openGroups);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DocumentPanel::openGroups);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DocumentPanel::settle);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DocumentPanel::fitCoders);
    openGroups();
}

/// As wide as the initials need; the header, which is hidden mostly, would ask for more.
void DocumentPanel::fitCoders() {
    constexpr int widest = 80;
    int wanted = 0;
    for (const QString& initials : m_model->coderGroups())
        wanted = std::max(wanted, fontMetrics().horizontalAdvance(initials) + space::inner);
    const int least = m_tree->isHeaderHidden() ? space::between : space::page * 2;
    m_tree->setColumnWidth(Column::CodersColumn, std::clamp(wanted, least, widest));
}

/// Groups are open until the person closes them, also after the tree was made anew.
void DocumentPanel::openGroups() {
    settle();
    fitCoders();
    const QSignalBlocker quiet(m_tree);
    const bool isAllOpen = !m_model->filter().isEmpty();
    const std::function<void(const QModelIndex&)> walk = [&](const QModelIndex& parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (m_model->document(index)) return;
            const QString key = index.data(DocumentTreeModel::KeyRole).toString();
            m_tree->setExpanded(index, isAllOpen || !m_closedGroups.contains(key));
            walk(index);
        }
    };
    walk({});
    if (!m_tree->currentIndex().isValid() && m_session.document()) follow(m_session.document());
}

void DocumentPanel::rememberGroup(const QModelIndex& index, bool isClosed) {
    const QString key = index.data(DocumentTreeModel::KeyRole).toString();
    m_closedGroups.removeAll(key);
    if (isClosed) m_closedGroups << key;
}

void DocumentPanel::showColumn(int column, bool isShown) {
    m_tree->setColumnHidden(column, !isShown);
    const bool hasFigures = !m_tree->isColumnHidden(Column::TurnsColumn) ||
                            !m_tree->isColumnHidden(Column::LengthColumn);
    m_tree->setHeaderHidden(!hasFigures);
    fitCoders();
}

void DocumentPanel::fillGroupMenu() {
    m_groupMenu->clear();
    addGroupings(m_groupMenu);
    m_groupMenu->addSeparator();
    addColumns(m_groupMenu);
}

void DocumentPanel::addGroupings(QMenu* menu) {
    menu->addSection(tr("Group by"));
    const auto add = [&](const QString& text, DocumentGrouping grouping,
                         codebook::AttributeId attribute = {}) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_model->grouping() == grouping && m_model->attribute() == attribute);
        connect(action, &QAction::triggered, m_model,
                [=, this] { m_model->groupBy(grouping, attribute); });
    };
    add(tr("Folder"), DocumentGrouping::Folder);
    add(tr("Kind"), DocumentGrouping::Kind);
    add(tr("Case"), DocumentGrouping::Case);
    for (const codebook::Attribute& attribute : m_session.study().attributes)
        add(QString(attribute.name).replace(u'&', QStringLiteral("&&")),
            DocumentGrouping::Attribute, attribute.id);
    add(tr("Nothing, one list"), DocumentGrouping::None);
}

void DocumentPanel::addColumns(QMenu* menu) {
    menu->addSection(tr("Show"));
    for (const Column column :
         {Column::CodedColumn, Column::CodersColumn, Column::TurnsColumn, Column::LengthColumn}) {
        QAction* action = menu->addAction(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_tree->isColumnHidden(column));
        connect(action, &QAction::triggered, this,
                [=, this](bool isShown) { showColumn(column, isShown); });
    }
    menu->addSeparator();
    QAction* details = menu->addAction(tr("Details"));
    details->setCheckable(true);
    details->setChecked(m_detail->isVisibleTo(this));
    connect(details, &QAction::triggered, this, &DocumentPanel::showDetail);
}

void DocumentPanel::showMenu(const QPoint& at) {
    if (chosenDocuments().empty()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this] { open(m_tree->currentIndex()); });
    menu->addAction(tr("&Rename"), QKeySequence(Qt::Key_F2), this, &DocumentPanel::rename);
    menu->addAction(tr("&Write a memo"), this, &DocumentPanel::writeMemo);
    menu->addAction(tr("&Kind, language, folder"), this, [this] { showDetail(true); });
    menu->addAction(tr("&Assign speakers"), this, &DocumentPanel::askForSpeakers);
    menu->addSeparator();
    menu->addAction(tr("Re&move"), QKeySequence(QKeySequence::Delete), this,
                    &DocumentPanel::remove);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void DocumentPanel::declareCommands(UserCommands& commands) {
    const auto add = [&](const char* id, const QString& text, const QKeySequence& shortcut,
                         const QString& iconName, auto run) {
        UserCommand command;
        command.id = QStringLiteral("documents.") + QLatin1String(id);
        command.text = text;
        command.group = CommandGroup::Documents;
        command.shortcut = shortcut;
        command.icon = iconName;
        command.isKeyOfPanel =
            shortcut == QKeySequence(Qt::Key_F2) || shortcut == QKeySequence(QKeySequence::Delete);
        command.isCheckable = command.id == QLatin1String("documents.details");
        return commands.add(command, this, run);
    };
    add("next", tr("&Next document"), QKeySequence(Qt::CTRL | Qt::Key_PageDown),
        QStringLiteral("go-next"), [this](bool) { showNext(); });
    add("previous", tr("&Previous document"), QKeySequence(Qt::CTRL | Qt::Key_PageUp),
        QStringLiteral("go-previous"), [this](bool) { showPrevious(); });
    add("filter", tr("&Find a document"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), {},
        [this](bool) { focusFilter(); });
    add("rename", tr("&Rename the document"), QKeySequence(Qt::Key_F2),
        QStringLiteral("edit-rename"), [this](bool) { rename(); });
    add("memo", tr("&Write a memo on the document"), {}, {}, [this](bool) { writeMemo(); });
    add("speakers", tr("&Assign speakers"), {}, QStringLiteral("user-identity"),
        [this](bool) { askForSpeakers(); });
    QAction* details = add("details", tr("Show the document’s &details"), {}, {},
                           [this](bool isShown) { showDetail(isShown); });
    connect(this, &DocumentPanel::detailShown, details, &QAction::setChecked);
    add("remove", tr("Re&move the document"), QKeySequence(QKeySequence::Delete),
        QStringLiteral("edit-delete"), [this](bool) { remove(); });
}

}  // namespace app
