// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_split.h"

#include <QCompleter>
#include <QHeaderView>

#include "app/desktop/codes/code_actions.h"
#include "app/desktop/codes/coding_list.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/model/code_tree.h"

namespace app {

using codebook::CodeId;

CodeSplit::CodeSplit(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_list(new CodingList(session, this)),
      m_title(new QLabel),
      m_view(new QTreeView),
      m_all(new QPushButton(tr("Check &all"))),
      m_target(new QLineEdit),
      m_what(new QLabel),
      m_split(new QPushButton(tr("&Split"))) {
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_view->setModel(m_list);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setHeaderHidden(true);
    m_view->setAccessibleName(tr("Codings of the code"));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(CodingList::Words, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(CodingList::Document, QHeaderView::Fixed);
    m_view->header()->resizeSection(CodingList::Document, 20 * space::unit);
    m_target->setAccessibleName(tr("Code for the checked codings"));
    m_target->setPlaceholderText(tr("A new name or a code there is"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_what->setForegroundRole(QPalette::PlaceholderText);
    layOut();
    connect(m_list, &CodingList::checkedChanged, this, &CodeSplit::update);
    connect(m_target, &QLineEdit::textChanged, this, &CodeSplit::update);
    connect(m_target, &QLineEdit::returnPressed, this, &CodeSplit::split);
    connect(m_split, &QPushButton::clicked, this, &CodeSplit::split);
    connect(m_view, &QTreeView::doubleClicked, this, &CodeSplit::showPassage);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_list->checkAll(static_cast<int>(m_list->checked().size()) < m_list->rowCount());
    });
    connect(&session, &Session::changed, this, [this] {
        if (m_code && !m_session.study().codes.find(m_code)) Q_EMIT closed();
    });
    connect(&session, &Session::layerChanged, this, [this] { m_list->setCode(m_code); });
}

void CodeSplit::layOut() {
    auto* cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &CodeSplit::closed);
    auto* above = new QHBoxLayout;
    above->addWidget(m_title, 1);
    above->addWidget(m_all);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_split);
    auto* label = new QLabel(tr("Checked codings &go into"));
    label->setBuddy(m_target);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::inner, space::inner, space::inner, space::inner);
    column->setSpacing(space::inner);
    column->addLayout(above);
    column->addWidget(m_view, 1);
    column->addWidget(label);
    column->addWidget(m_target);
    column->addWidget(m_what);
    column->addLayout(buttons);
}

void CodeSplit::open(CodeId code) {
    m_code = code;
    m_list->setCode(code);
    const codebook::Code* split = m_session.study().codes.find(code);
    m_title->setText(
        split ? tr("Split “%1”: check the codings that mean something else.").arg(split->name)
              : QString());
    m_target->clear();
    offerNames();
    update();
    m_view->setFocus(Qt::OtherFocusReason);
    if (m_list->rowCount() > 0) m_view->setCurrentIndex(m_list->index(0, CodingList::Words));
}

void CodeSplit::offerNames() {
    const codebook::CodeTree tree(m_session.study());
    QStringList paths;
    for (const CodeId code : tree.depthFirst())
        if (code != m_code && m_session.study().codes.at(code).isCodable) paths << tree.path(code);
    auto* completer = new QCompleter(paths, m_target);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_target->setCompleter(completer);
}

std::vector<CodeId> CodeSplit::named() const {
    const QString name = m_target->text().trimmed();
    return name.isEmpty() ? std::vector<CodeId>()
                          : codebook::CodeTree(m_session.study()).named(name);
}

void CodeSplit::update() {
    const auto checked = static_cast<int>(m_list->checked().size());
    const QString name = m_target->text().trimmed();
    const std::vector<CodeId> meant = named();
    const CodeId into = meant.empty() ? CodeId{} : meant.front();
    const bool isFolder = into && !m_session.study().codes.at(into).isCodable;
    QString what;
    if (meant.size() > 1)
        what = tr("%n code(s) are called “%1”; write the one above with a slash before it.",
                  nullptr, static_cast<int>(meant.size()))
                   .arg(name);
    else if (isFolder)
        what = tr("“%1” is a folder; nothing is coded with it.").arg(name);
    else if (into == m_code && into)
        what = tr("The codings are coded with “%1” already.").arg(name);
    else if (checked == 0)
        what = tr("No coding is checked yet.");
    else if (name.isEmpty())
        what = tr("%n coding(s) checked.", nullptr, checked);
    else if (into)
        what = tr("%n coding(s) go into “%1”.", nullptr, checked).arg(name);
    else
        what = tr("%n coding(s) go into a new code, “%1”.", nullptr, checked).arg(name);
    m_what->setText(what);
    m_split->setEnabled(checked > 0 && !name.isEmpty() && meant.size() <= 1 && !isFolder &&
                        into != m_code);
    m_all->setText(checked > 0 && checked == m_list->rowCount() ? tr("Check &none")
                                                                : tr("Check &all"));
}

void CodeSplit::split() {
    if (!m_split->isEnabled()) return;
    const std::vector<CodeId> meant = named();
    const CodeId into = meant.empty() ? CodeId{} : meant.front();
    if (CodeActions(m_session).split(m_code, m_list->checked(), into, m_target->text()))
        Q_EMIT closed();
}

void CodeSplit::showPassage(const QModelIndex& index) {
    const codebook::Coding* coding = m_session.study().codings.find(m_list->codingAt(index));
    if (coding && coding->isPlaced) m_session.showPassage(coding->document, coding->span);
}

void CodeSplit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace app
