// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the commands of the codebook panel do.
#include <QSettings>

#include "app/desktop/codes/code_counts.h"
#include "app/desktop/codes/code_drop.h"
#include "app/desktop/codes/code_filter.h"
#include "app/desktop/codes/code_panel.h"
#include "app/desktop/codes/code_split.h"
#include "app/desktop/codes/code_tree_model.h"
#include "app/desktop/codes/code_tree_view.h"
#include "app/desktop/codes/color_menu.h"
#include "app/desktop/codes/name_bar.h"
#include "app/desktop/codes/notice_bar.h"
#include "app/desktop/codes/words.h"
#include "app/desktop/look/code_colors.h"
#include "app/desktop/session/choice_list.h"
#include "app/desktop/session/session.h"
#include "codebook/analysis/similar_codes.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/code_steps.h"

namespace app {

using codebook::CodeId;
using codebook::CodeTree;

void CodePanel::askNew() {
    const QModelIndex row = m_tree->currentRow();
    const CodeTree tree(m_session.study());
    const CodeId beside = CodeTreeModel::codeAt(row);
    m_newParent = tree.parent(beside);
    // It is to show where the person is: under the same heading.
    const QString perspective = row.data(CodeTreeModel::PerspectiveRole).toString();
    m_newPerspective = tree.perspective(m_newParent) == perspective ? QString() : perspective;
    if (m_newParent)
        m_name->ask(tr("New code below “%1”").arg(m_session.study().codes.at(m_newParent).name));
    else if (!m_newPerspective.isEmpty())
        m_name->ask(tr("New code, perspective: %1").arg(Perspectives::nameOf(m_newPerspective)));
    else
        m_name->ask(tr("New code"));
}

void CodePanel::askNewBelow() {
    m_newParent = currentCode();
    m_newPerspective.clear();
    if (m_newParent)
        m_name->ask(tr("New code below “%1”").arg(m_session.study().codes.at(m_newParent).name));
}

void CodePanel::create(const QString& name) {
    if (!m_session.study().codes.find(m_newParent)) m_newParent = {};
    const CodeId code = CodeActions(m_session).create(name, m_newParent, m_newPerspective);
    if (!code) return;
    showCode(code);
    m_tree->setFocus(Qt::OtherFocusReason);
    warnOfSimilar(code);
}

void CodePanel::warnOfSimilar(CodeId code) {
    const codebook::Study& study = m_session.study();
    const codebook::Code* warned = study.codes.find(code);
    if (!warned) return;
    const auto similar = codebook::similarCodes(study, warned->name, code);
    if (similar.empty()) return;
    m_notice->show(words::warning(study, warned->name, similar), tr("Show it"),
                   [this, other = similar.front()] { showCode(other); });
}

void CodePanel::rename() {
    const QModelIndex index = m_tree->currentIndex().siblingAtColumn(CodeTreeModel::Name);
    if (currentCode()) m_tree->edit(index);
}

void CodePanel::edit() {
    if (const CodeId code = currentCode()) Q_EMIT editRequested(code);
}

void CodePanel::pickColor() {
    const codebook::Code* code = m_session.study().codes.find(currentCode());
    if (!code) return;
    m_colors->setCurrent(code->color);
    const QRect row = m_tree->visualRect(m_tree->currentIndex());
    m_colors->popup(m_tree->viewport()->mapToGlobal(row.bottomLeft()));
}

void CodePanel::recolor(const QString& color) {
    CodeActions(m_session).recolor(m_tree->selectedCodes(), color);
}

void CodePanel::askMerge() {
    const std::vector<CodeId> from = m_tree->selectedCodes();
    if (from.empty()) return;
    if (!m_choices) m_choices = new ChoiceList(window());
    const codebook::Study& study = m_session.study();
    const QRect row = m_tree->visualRect(m_tree->currentIndex());
    const QPoint corner = m_tree->viewport()->mapTo(window(), row.topLeft());
    const QString asks = from.size() == 1
                             ? tr("Merge “%1” into").arg(study.codes.at(from.front()).name)
                             : tr("Merge %n code(s) into", nullptr, static_cast<int>(from.size()));
    m_choices->open(QRect(corner, row.size()), asks, {}, [this, from](const QString&) {
        const CodeTree tree(m_session.study());
        std::vector<Choice> choices;
        for (const CodeId code : tree.depthFirst()) {
            if (std::find(from.begin(), from.end(), code) != from.end()) continue;
            Choice choice;
            choice.text = m_session.study().codes.at(code).name;
            choice.note = tree.path(tree.parent(code));
            const QModelIndex index = m_model->indexOf(code);
            choice.icon = swatchIcon(
                stripeColor(index.data(CodeTreeModel::ColorRole).value<QColor>(), palette()),
                static_cast<SwatchShape>(index.data(CodeTreeModel::ShapeRole).toInt()));
            choice.choose = [this, from, code] { merge(from, code); };
            choices.push_back(std::move(choice));
        }
        return choices;
    });
}

void CodePanel::merge(const std::vector<CodeId>& codes, CodeId into) {
    const codebook::Study& study = m_session.study();
    std::vector<CodeId> from = codes;
    std::erase(from, into);
    if (from.empty() || !study.codes.find(into)) return;
    const QString first = study.codes.at(from.front()).name;
    if (!CodeActions(m_session).merge(from, into)) return;
    showCode(into);
    const QString target = study.codes.at(into).name;
    const auto count = static_cast<int>(from.size());
    offerUndo(count == 1 ? tr("Merged “%1” into “%2”.").arg(first, target)
                         : tr("Merged %n code(s) into “%1”.", nullptr, count).arg(target));
}

void CodePanel::split() {
    const CodeId code = currentCode();
    if (!code) return;
    m_split->open(code);
    showPage();
}

void CodePanel::remove() {
    const std::vector<CodeId> codes = m_tree->selectedCodes();
    if (codes.empty()) return;
    const QString sentence = removalSentence(codes);
    if (!CodeActions(m_session).remove(codes)) return;
    m_tree->setCurrentIndex(m_tree->currentIndex());
    offerUndo(sentence);
}

/// Counted before they go. While blind, nothing is said of how much others have coded.
QString CodePanel::removalSentence(const std::vector<CodeId>& codes) const {
    const CodeTree tree(m_session.study());
    const std::vector<CodeId> tops = codebook::topmost(tree, codes);
    CodeCounts& counts = CodeCounts::of(m_session);
    int codings = 0;
    int removed = 0;
    for (const CodeId top : tops)
        for (const CodeId code : tree.branch(top)) {
            codings += counts.use(code).codings;
            ++removed;
        }
    const QString name = m_session.study().codes.at(tops.front()).name;
    if (removed == 1 && m_session.layer() != Layer::All)
        return tr("Removed “%1” with its codings.").arg(name);
    if (removed == 1) return tr("Removed “%1” with %n coding(s).", nullptr, codings).arg(name);
    if (m_session.layer() != Layer::All)
        return tr("Removed %n code(s) with their codings.", nullptr, removed);
    return tr("Removed %1 codes with %n coding(s).", nullptr, codings).arg(removed);
}

void CodePanel::offerUndo(const QString& sentence) {
    m_notice->show(sentence, tr("Undo"), [this] { m_session.undo(); });
}

void CodePanel::showPassages() {
    const QModelIndex current = m_tree->currentIndex();
    if (current.isValid() && !currentCode() && m_tree->selectedCodes().empty()) {
        m_tree->setExpanded(current, !m_tree->isExpanded(current));
        return;
    }
    const codebook::Study& study = m_session.study();
    const CodeTree tree(study);
    std::vector<CodeId> codes;
    for (const CodeId chosen : m_tree->selectedCodes(true)) {
        // A folder stands for what is in it.
        const std::vector<CodeId> meant =
            study.codes.at(chosen).isCodable ? std::vector{chosen} : tree.branch(chosen);
        for (const CodeId code : meant)
            if (std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(code);
    }
    if (codes.empty()) return;
    m_session.chooseCodes(codes);
    Q_EMIT passagesAsked();
}

void CodePanel::activateCodes() {
    std::vector<CodeId> codes = m_tree->selectedCodes();
    std::erase_if(codes,
                  [this](CodeId code) { return !m_session.study().codes.at(code).isCodable; });
    if (codes.size() == 1)
        Q_EMIT codeActivated(codes.front());
    else if (!codes.empty())
        Q_EMIT codesActivated(codes);
    else if (currentCode())
        m_session.say(tr("A folder is for order only; choose a code in it."));
}

void CodePanel::giveDigit(int digit) { CodeActions(m_session).giveDigit(currentCode(), digit); }

void CodePanel::moveTo(const QModelIndex& row, int spot) {
    const std::vector<CodeId> codes{currentCode()};
    if (!row.isValid() || !codes.front()) return;
    const auto place =
        placeFor(*m_model, m_session.study(), row, static_cast<DropSpot>(spot), codes);
    if (place && CodeActions(m_session).place(codes, *place)) showCode(codes.front());
}

void CodePanel::moveUp() {
    const QModelIndex row = m_tree->currentRow();
    moveTo(row.siblingAtRow(row.row() - 1), static_cast<int>(DropSpot::Above));
}

void CodePanel::moveDown() {
    const QModelIndex row = m_tree->currentRow();
    moveTo(row.siblingAtRow(row.row() + 1), static_cast<int>(DropSpot::Below));
}

void CodePanel::moveIn() {
    const QModelIndex row = m_tree->currentRow();
    moveTo(row.siblingAtRow(row.row() - 1), static_cast<int>(DropSpot::Onto));
}

void CodePanel::moveOut() {
    const QModelIndex above = m_tree->currentRow().parent();
    if (CodeTreeModel::codeAt(above)) moveTo(above, static_cast<int>(DropSpot::Below));
}

void CodePanel::expandAll() { m_tree->expandAll(); }

void CodePanel::collapseAll() {
    m_tree->collapseAll();
    if (m_model->grouping() == CodeGrouping::ByPerspective) m_tree->expandToDepth(0);
}

void CodePanel::setGrouped(bool isGrouped) {
    m_model->setGrouping(isGrouped ? CodeGrouping::ByPerspective : CodeGrouping::Plain);
    QSettings().setValue(QStringLiteral("codes/grouped"), isGrouped);
    updateActions();
}

void CodePanel::setSorted(bool isSorted) {
    m_model->setSorting(isSorted ? CodeSorting::Alphabet : CodeSorting::Codebook);
    QSettings().setValue(QStringLiteral("codes/sorted"), isSorted);
    updateActions();
}

void CodePanel::setAllCounts(bool areShown) {
    m_tree->showAllCounts(areShown);
    QSettings().setValue(QStringLiteral("codes/counts"), areShown);
    updateActions();
}

}  // namespace app
