// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_place_form.h"

#include <QCompleter>
#include <QFormLayout>

#include "app/desktop/codes/code_actions.h"
#include "app/desktop/codes/perspectives.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/code_steps.h"

namespace app {

using codebook::Code;
using codebook::CodeId;
using codebook::CodeTree;

namespace {

void makeNarrow(QComboBox& box) {
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(8);
    box.setInsertPolicy(QComboBox::NoInsert);
}

}  // namespace

CodePlaceForm::CodePlaceForm(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_perspective(new QComboBox),
      m_parent(new QComboBox),
      m_key(new QComboBox),
      m_codable(new QCheckBox(tr("Can be &used for coding"))) {
    for (QComboBox* box : {m_perspective, m_parent, m_key}) makeNarrow(*box);
    m_perspective->setEditable(true);
    m_perspective->setAccessibleName(tr("Perspective"));
    m_parent->setEditable(true);
    m_parent->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_parent->completer()->setFilterMode(Qt::MatchContains);
    m_parent->setAccessibleName(tr("Parent"));
    m_key->setAccessibleName(tr("Key that codes with it"));
    m_codable->setToolTip(tr("A folder is for order only; nothing is coded with it."));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::inner);
    form->setVerticalSpacing(space::inner);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("&Perspective"), m_perspective);
    form->addRow(tr("P&arent"), m_parent);
    form->addRow(tr("&Key"), m_key);
    form->addRow(QString(), m_codable);
    connect(m_perspective, &QComboBox::activated, this, &CodePlaceForm::takePerspective);
    connect(m_perspective->lineEdit(), &QLineEdit::editingFinished, this,
            &CodePlaceForm::takePerspective);
    connect(m_parent, &QComboBox::activated, this, &CodePlaceForm::takeParent);
    // What is typed and is no code is not left standing.
    connect(m_parent->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { m_parent->setCurrentText(m_parent->itemText(m_parent->currentIndex())); });
    connect(m_key, &QComboBox::activated, this, &CodePlaceForm::takeKey);
    connect(m_codable, &QCheckBox::toggled, this, &CodePlaceForm::takeCodable);
}

void CodePlaceForm::show(CodeId code) {
    const Code* shown = m_session.study().codes.find(code);
    const bool isOther = code != m_code;
    m_code = code;
    if (!shown) return;
    const QSignalBlocker blocker(m_codable);
    if (isOther || !m_perspective->lineEdit()->isModified()) showPerspective(*shown);
    showParents(*shown);
    showKeys(*shown);
    m_codable->setChecked(shown->isCodable);
}

void CodePlaceForm::showPerspective(const Code& code) {
    m_perspective->clear();
    QStringList offered{QStringLiteral("structural"), QStringLiteral("cultural")};
    const Perspectives perspectives(m_session.study());
    for (const QString& used : perspectives.inUse())
        if (!offered.contains(used, Qt::CaseInsensitive)) offered << used;
    for (const QString& each : offered) m_perspective->addItem(Perspectives::nameOf(each), each);
    const CodeTree tree(m_session.study());
    const QString inherited = tree.perspective(tree.parent(code.id));
    m_perspective->lineEdit()->setPlaceholderText(
        inherited.isEmpty() ? tr("None")
                            : tr("%1, as its parent").arg(Perspectives::nameOf(inherited)));
    m_perspective->setCurrentIndex(-1);
    m_perspective->setEditText(code.perspective.isEmpty() ? QString()
                                                          : Perspectives::nameOf(code.perspective));
    m_perspective->lineEdit()->setModified(false);
}

void CodePlaceForm::showParents(const Code& code) {
    const CodeTree tree(m_session.study());
    const std::vector<CodeId> branch = tree.branch(code.id);
    m_parent->clear();
    m_parent->addItem(tr("None, at the top"), 0);
    for (const CodeId each : tree.depthFirst())
        if (std::find(branch.begin(), branch.end(), each) == branch.end())
            m_parent->addItem(tree.path(each), each.value);
    m_parent->setCurrentIndex(m_parent->findData(tree.parent(code.id).value));
    m_parent->lineEdit()->setCursorPosition(0);
}

void CodePlaceForm::showKeys(const Code& code) {
    const codebook::Study& study = m_session.study();
    m_key->clear();
    m_key->addItem(tr("None"));
    for (int digit = 1; digit <= codebook::shortcutDigits; ++digit) {
        const Code* holder = study.codes.find(codebook::codeOfDigit(study, digit));
        const bool isTaken = holder && holder->id != code.id;
        m_key->addItem(isTaken ? tr("%1, now “%2”").arg(digit).arg(holder->name)
                               : QString::number(digit));
    }
    m_key->setCurrentIndex(codebook::digitOfCode(study, code.id));
}

void CodePlaceForm::commit() {
    if (m_perspective->lineEdit()->isModified()) takePerspective();
}

void CodePlaceForm::takePerspective() {
    const Code* code = m_session.study().codes.find(m_code);
    m_perspective->lineEdit()->setModified(false);
    if (!code) return;
    QString wanted = m_perspective->currentText().trimmed();
    for (int row = 0; row < m_perspective->count(); ++row)
        if (m_perspective->itemText(row).compare(wanted, Qt::CaseInsensitive) == 0)
            wanted = m_perspective->itemData(row).toString();
    if (Perspectives::key(wanted) == Perspectives::key(code->perspective)) return;
    CodeActions(m_session).edit(m_code, codebook::field::code::perspective, wanted,
                                tr("perspective"));
}

void CodePlaceForm::takeParent(int index) {
    const CodeId parent{m_parent->itemData(index).toInt()};
    if (m_code && CodeTree(m_session.study()).parent(m_code) != parent)
        CodeActions(m_session).place({m_code}, {parent, {}, std::nullopt});
}

void CodePlaceForm::takeKey(int index) {
    if (m_code) CodeActions(m_session).giveDigit(m_code, index);
}

void CodePlaceForm::takeCodable(bool isCodable) {
    CodeActions(m_session).edit(m_code, codebook::field::code::codable, std::int64_t{isCodable},
                                tr("use"));
}

}  // namespace app
