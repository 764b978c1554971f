// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_panel.h"

#include <QSettings>

#include "app/desktop/codes/code_filter.h"
#include "app/desktop/codes/code_split.h"
#include "app/desktop/codes/code_tree_model.h"
#include "app/desktop/codes/code_tree_view.h"
#include "app/desktop/codes/color_menu.h"
#include "app/desktop/codes/name_bar.h"
#include "app/desktop/codes/notice_bar.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"

namespace app {

using codebook::CodeId;

namespace {

/// Up to so many codes, all are shown at first.
constexpr std::size_t MostUnfolded = 80;

QLabel* centredSentence(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}  // namespace

CodePanel::CodePanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new CodeTreeModel(session, this)),
      m_filter(new CodeFilter(session, *m_model, this)),
      m_tree(new CodeTreeView(session, *m_model, *m_filter)),
      m_filterLine(new QLineEdit),
      m_name(new NameBar(session)),
      m_pages(new QStackedWidget),
      m_empty(makeEmptyPage()),
      m_noMatch(makeNoMatchPage()),
      m_split(new CodeSplit(session)),
      m_notice(new NoticeBar),
      m_colors(new ColorMenu(this)) {
    makeCommands();
    layOut();
    connectTree();
    restoreSettings();
    connect(&session, &Session::changed, this, &CodePanel::followChange);
    expandAtStart();
    showPage();
    updateActions();
}

CodePanel::~CodePanel() {
    // A name that is being written is stored now, while this panel can still hear of it.
    const QSignalBlocker blocker(this);
    m_tree->setCurrentIndex({});
}

void CodePanel::layOut() {
    for (QWidget* page :
         {static_cast<QWidget*>(m_tree), m_empty, m_noMatch, static_cast<QWidget*>(m_split)})
        m_pages->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolRow());
    column->addWidget(m_name);
    column->addWidget(m_pages, 1);
    column->addWidget(m_notice);
    setFocusProxy(m_tree);
}

QWidget* CodePanel::makeToolRow() {
    m_filterLine->setPlaceholderText(tr("Filter codes"));
    m_filterLine->setAccessibleName(tr("Filter codes by name and definition"));
    m_filterLine->setToolTip(tr("Finds names, definitions and examples"));
    m_filterLine->setClearButtonEnabled(true);
    m_filterLine->installEventFilter(this);
    connect(m_filterLine, &QLineEdit::textChanged, this, &CodePanel::filter);
    auto* fresh = new QToolButton;
    fresh->setIcon(icon(QStringLiteral("list-add")));
    fresh->setAutoRaise(true);
    fresh->setAccessibleName(tr("New code"));
    fresh->setToolTip(tr("New code (Insert)"));
    fresh->setEnabled(!m_session.project().isReadOnly());
    connect(fresh, &QToolButton::clicked, this, &CodePanel::askNew);
    auto* more = new QToolButton;
    more->setIcon(icon(QStringLiteral("application-menu")));
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAccessibleName(tr("More for codes"));
    more->setToolTip(tr("More for codes"));
    more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    auto* menu = new QMenu(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const char* id :
             {"codes.group", "codes.sort", "codes.counts", "codes.expand", "codes.collapse"})
            addToMenu(*menu, QLatin1String(id));
    });
    more->setMenu(menu);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(space::inner, space::inner, space::unit, space::inner);
    line->setSpacing(space::unit);
    line->addWidget(m_filterLine, 1);
    line->addWidget(fresh);
    line->addWidget(more);
    return row;
}

QWidget* CodePanel::makeEmptyPage() const {
    auto* page = new QWidget;
    auto* fresh = new QPushButton(tr("&New code"));
    auto* imported = linkButton(tr("Import a codebook"));
    connect(fresh, &QPushButton::clicked, this, &CodePanel::askNew);
    connect(imported, &QPushButton::clicked, this, &CodePanel::importRequested);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::inner);
    column->addStretch(1);
    column->addWidget(centredSentence(tr(
        "The codebook has no codes yet. They also come while you code: select words and type.")));
    column->addWidget(fresh, 0, Qt::AlignHCenter);
    column->addWidget(imported, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

QWidget* CodePanel::makeNoMatchPage() {
    auto* page = new QWidget;
    auto* clear = linkButton(tr("Clear the filter"));
    auto* create = linkButton(tr("Create a code of that name"));
    connect(clear, &QPushButton::clicked, m_filterLine, &QLineEdit::clear);
    connect(create, &QPushButton::clicked, this, [this] {
        m_newParent = {};
        m_newPerspective.clear();
        m_name->ask(tr("New code"), m_filterLine->text().trimmed());
    });
    m_noMatchText = centredSentence(QString());
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->addStretch(1);
    column->addWidget(m_noMatchText);
    column->addWidget(clear, 0, Qt::AlignHCenter);
    column->addWidget(create, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

void CodePanel::connectTree() {
    m_tree->installEventFilter(this);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &CodePanel::openMenu);
    connect(m_tree, &QTreeView::doubleClicked, this, &CodePanel::showPassages);
    connect(m_tree, &CodeTreeView::middleClicked, this, &CodePanel::codeActivated);
    connect(m_tree, &CodeTreeView::passageDropped, this, &CodePanel::passageDropped);
    connect(m_tree, &CodeTreeView::mergeDropped, this, &CodePanel::merge);
    connect(m_tree, &CodeTreeView::codesDropped, this,
            [this](const auto& codes, const auto& place) {
                if (CodeActions(m_session).place(codes, place)) showCode(codes.front());
            });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateActions();
        Q_EMIT currentCodeChanged(currentCode());
    });
    connect(m_model, &CodeTreeModel::renamed, this, &CodePanel::warnOfSimilar);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex& parent, int first, int last) {
                if (parent.isValid()) return;
                for (int row = first; row <= last; ++row) m_tree->expand(m_filter->index(row, 0));
            });
    connect(m_name, &NameBar::named, this, &CodePanel::create);
    connect(m_name, &NameBar::similarAsked, this, &CodePanel::showCode);
    connect(m_name, &NameBar::cancelled, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_notice, &NoticeBar::dismissed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_colors, &ColorMenu::picked, this, &CodePanel::recolor);
    connect(m_split, &CodeSplit::closed, this, [this] {
        m_split->open({});
        showPage();
        m_tree->setFocus();
    });
}

void CodePanel::followChange() {
    // What a message offers to undo is the last step no more.
    m_notice->hide();
    showPage();
    updateActions();
}

void CodePanel::restoreSettings() {
    const QSettings settings;
    setGrouped(settings.value(QStringLiteral("codes/grouped"), true).toBool());
    setSorted(settings.value(QStringLiteral("codes/sorted"), false).toBool());
    setAllCounts(settings.value(QStringLiteral("codes/counts"), false).toBool());
}

void CodePanel::showPage() {
    QWidget* page = m_tree;
    if (m_split->code())
        page = m_split;
    else if (m_model->rowCount() == 0)
        page = m_empty;
    else if (m_filter->rowCount() == 0)
        page = m_noMatch;
    m_noMatchText->setText(
        tr("No code, definition or example holds “%1”.").arg(m_filterLine->text().trimmed()));
    if (m_pages->currentWidget() != page) m_pages->setCurrentWidget(page);
}

void CodePanel::filter(const QString& text) {
    const bool wasFiltering = m_filter->isFiltering();
    if (!wasFiltering) {
        m_expanded.clear();
        for (const codebook::Code& code : m_session.study().codes)
            if (m_tree->isExpanded(m_filter->mapFromSource(m_model->indexOf(code.id))))
                m_expanded.push_back(code.id);
    }
    m_filter->setText(text);
    m_isFilterNew = true;
    if (m_filter->isFiltering()) {
        m_tree->expandAll();
    } else if (wasFiltering) {
        m_tree->collapseAll();
        m_tree->expandToDepth(0);
        for (const CodeId code : m_expanded)
            m_tree->expand(m_filter->mapFromSource(m_model->indexOf(code)));
        m_tree->scrollTo(m_tree->currentIndex());
    }
    showPage();
}

void CodePanel::expandAtStart() {
    if (m_session.study().codes.count() <= MostUnfolded)
        m_tree->expandAll();
    else if (m_model->grouping() == CodeGrouping::ByPerspective)
        m_tree->expandToDepth(0);
}

bool CodePanel::eventFilter(QObject* watched, QEvent* event) {
    const bool isPressed = event->type() == QEvent::KeyPress;
    if (!isPressed && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_tree && hearKey(*key, isPressed)) {
        event->accept();
        return true;
    }
    if (watched == m_filterLine && isPressed && leaveFilter(key->key())) return true;
    return QWidget::eventFilter(watched, event);
}

bool CodePanel::leaveFilter(int key) {
    if (key == Qt::Key_Escape && !m_filterLine->text().isEmpty()) {
        m_filterLine->clear();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter) return false;
    const QModelIndex current = m_tree->currentIndex();
    // Where the cursor was left by what was filtered away is nowhere that the person chose.
    const bool isChosen = !std::exchange(m_isFilterNew, false) || !m_filter->isFiltering();
    if (!isChosen || !current.isValid() || !CodeTreeModel::codeAt(current))
        m_tree->setCurrentIndex(m_filter->firstFitting());
    m_tree->setFocus(Qt::OtherFocusReason);
    return true;
}

CodeId CodePanel::currentCode() const { return m_tree->currentCode(); }

void CodePanel::showCode(CodeId code) {
    if (!m_filter->mapFromSource(m_model->indexOf(code)).isValid()) m_filterLine->clear();
    m_tree->showCode(code);
}

void CodePanel::focusFilter() {
    m_filterLine->setFocus(Qt::ShortcutFocusReason);
    m_filterLine->selectAll();
}

}  // namespace app
