// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done to cases and attributes, from buttons, menus and keys.
#include <QFileDialog>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>

#include "app/desktop/documents/attribute_table_view.h"
#include "app/desktop/documents/case_table.h"
#include "app/desktop/documents/table_strip.h"
#include "app/desktop/session/kept_folder.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"
#include "codebook/exchange/attribute_retyping.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "indexer/import/answers/case_sheet.h"

namespace app {

using codebook::Attribute;
using codebook::AttributeType;

const Attribute* CaseTable::currentAttribute() const {
    const AttributeTableView* view = current();
    return view ? m_session.study().attributes.find(view->currentAttribute()) : nullptr;
}

void CaseTable::addCase() {
    if (m_tabs->currentIndex() != CasesPage) showPage(CasesPage);
    TableStrip::NameQuestion question;
    question.words = tr("Name of the new case");
    question.action = tr("A&dd");
    question.goesOn = true;
    m_strip->askForName(question, [this](const QString& name, AttributeType) {
        const bool isDone = m_session.perform(tr("Add the case “%1”").arg(name),
                                              [&](codebook::Step& step) { step.addCase(name); });
        const int last = m_cases->table().rowCount() - 1;
        if (isDone && last >= 0) m_cases->setCurrentIndex(m_cases->table().index(last, 0));
        return isDone;
    });
}

void CaseTable::removeCases() {
    if (page() != CasesPage) return;
    const auto owners = m_cases->chosenOwners();
    if (owners.empty()) return;
    const auto count = static_cast<int>(owners.size());
    const QString name = m_session.study().cases.at(codebook::CaseId{owners.front()}).name;
    const bool isDone = m_session.perform(
        count == 1 ? tr("Remove the case “%1”").arg(name) : tr("Remove %n cases", nullptr, count),
        [&](codebook::Step& step) {
            for (const std::int32_t owner : owners) step.removeCase(codebook::CaseId{owner});
        });
    if (isDone)
        m_session.say(
            tr("%n cases were removed with their values. Undo brings them back.", nullptr, count));
}

void CaseTable::addAttribute() {
    if (!current()) showPage(CasesPage);
    TableStrip::NameQuestion question;
    question.words = tr("Name of the new attribute");
    question.action = tr("A&dd");
    question.asksType = true;
    m_strip->askForName(question, [this](const QString& name, AttributeType type) {
        return storeAttribute(name, type);
    });
}

/// An attribute that is there already is shown; else it is made.
bool CaseTable::storeAttribute(const QString& name, AttributeType type) {
    AttributeTableView* view = current() ? current() : m_cases;
    const auto isKnown = codebook::attributeNamed(m_session.study(), name);
    if (isKnown && view->table().columnOf(isKnown) >= 0) {
        m_session.fail(tr("There is an attribute “%1” already.").arg(name));
        return false;
    }
    if (!isKnown &&
        !m_session.perform(tr("Add the attribute “%1”").arg(name),
                           [&](codebook::Step& step) { step.addAttribute(name, type); }))
        return false;
    const auto attribute = codebook::attributeNamed(m_session.study(), name);
    view->table().showAttribute(attribute);
    const QModelIndex cell = view->table().index(std::max(0, view->currentIndex().row()),
                                                 view->table().columnOf(attribute));
    if (cell.isValid()) view->setCurrentIndex(cell);
    return true;
}

void CaseTable::renameAttribute() {
    const Attribute* attribute = currentAttribute();
    if (!attribute) return m_session.say(tr("Put the cursor into an attribute’s column first."));
    TableStrip::NameQuestion question;
    question.words = tr("New name of “%1”").arg(attribute->name);
    question.name = attribute->name;
    question.action = tr("&Rename");
    m_strip->askForName(question, [this, id = attribute->id](const QString& name, AttributeType) {
        return storeAttributeName(id, name);
    });
}

bool CaseTable::storeAttributeName(codebook::AttributeId id, const QString& name) {
    const Attribute* attribute = m_session.study().attributes.find(id);
    if (!attribute || attribute->name == name) return true;
    if (codebook::attributeNamed(m_session.study(), name)) {
        m_session.fail(tr("There is an attribute “%1” already.").arg(name));
        return false;
    }
    return m_session.perform(tr("Rename the attribute “%1” to “%2”").arg(attribute->name, name),
                             [&](codebook::Step& step) { step.renameAttribute(id, name); });
}

void CaseTable::removeAttribute() {
    const Attribute* attribute = currentAttribute();
    if (!attribute) return m_session.say(tr("Put the cursor into an attribute’s column first."));
    const QString name = attribute->name;
    const bool isDone =
        m_session.perform(tr("Remove the attribute “%1”").arg(name),
                          [&](codebook::Step& step) { step.removeAttribute(attribute->id); });
    if (isDone)
        m_session.say(tr("“%1” was removed with its values. Undo brings it back.").arg(name));
}

void CaseTable::retypeAttribute(AttributeType type) {
    const Attribute* attribute = currentAttribute();
    if (!attribute || attribute->type == type) return;
    const auto& study = m_session.study();
    const auto wrong = codebook::misfits(study, attribute->id, type);
    if (!wrong.empty())
        return m_strip->say(
            tr("“%1” cannot become “%2”: %n of its values do not fit, the first is “%3”.", nullptr,
               static_cast<int>(wrong.size()))
                .arg(attribute->name, typeWord(type), wrong.front().value));
    m_session.perform(
        tr("Make “%1” of the type “%2”").arg(attribute->name, typeWord(type)),
        [&](codebook::Step& step) { codebook::retypeAttribute(step, study, attribute->id, type); });
}

void CaseTable::chooseImport() {
    QStringList patterns;
    for (const QString& suffix : indexer::caseSheetSuffixes())
        patterns << QStringLiteral("*.") + suffix;
    auto* dialog = new QFileDialog(this, tr("Import cases and attributes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    beginInKeptFolder(*dialog, QStringLiteral("cases"));
    dialog->setNameFilter(tr("Spreadsheets (%1)").arg(patterns.join(u' ')));
    connect(dialog, &QFileDialog::fileSelected, this, &CaseTable::importFile);
    dialog->open();
}

void CaseTable::showMenu(const QPoint& at) {
    AttributeTableView* view = current();
    if (!view) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), QKeySequence(QKeySequence::Copy), view, &AttributeTableView::copy);
    if (!m_session.project().isReadOnly()) {
        menu->addAction(tr("&Paste"), QKeySequence(QKeySequence::Paste), view,
                        &AttributeTableView::paste);
        menu->addAction(tr("&Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), view,
                        &AttributeTableView::fillDown);
        menu->addAction(tr("C&lear"), QKeySequence(QKeySequence::Delete), view,
                        &AttributeTableView::clearCells);
        if (currentAttribute()) addAttributeActions(menu);
        menu->addSeparator();
        if (page() == CasesPage)
            menu->addAction(tr("&Remove the cases selected"), this, &CaseTable::removeCases);
        menu->addAction(tr("Add an &attribute"), this, &CaseTable::addAttribute);
    }
    menu->popup(at);
}

void CaseTable::addAttributeActions(QMenu* menu) {
    const Attribute& attribute = *currentAttribute();
    menu->addSection(QString(attribute.name).replace(u'&', QStringLiteral("&&")));
    menu->addAction(tr("Re&name the attribute"), this, &CaseTable::renameAttribute);
    QMenu* types = menu->addMenu(tr("T&ype"));
    for (const AttributeType type :
         {AttributeType::Text, AttributeType::Number, AttributeType::Date, AttributeType::YesNo}) {
        QAction* action =
            types->addAction(typeWord(type), this, [this, type] { retypeAttribute(type); });
        action->setCheckable(true);
        action->setChecked(attribute.type == type);
    }
    menu->addAction(tr("Re&move the attribute"), this, &CaseTable::removeAttribute);
}

void CaseTable::declareCommands(UserCommands& commands) {
    const auto add = [&](const char* id, const QString& text, const QString& iconName, auto run) {
        UserCommand command;
        command.id = QStringLiteral("cases.") + QLatin1String(id);
        command.text = text;
        command.group = CommandGroup::Documents;
        command.icon = iconName;
        command.isKeyOfPanel = command.id == QLatin1String("cases.fillDown");
        if (command.isKeyOfPanel) command.shortcut = QKeySequence(Qt::CTRL | Qt::Key_D);
        commands.add(command, this, [this, run](bool) { runSeen(run); });
    };
    add("add", tr("Add a &case"), QStringLiteral("list-add"), &CaseTable::addCase);
    add("remove", tr("Remove the cases selected"), QStringLiteral("list-remove"),
        &CaseTable::removeCases);
    add("addAttribute", tr("Add an &attribute"), {}, &CaseTable::addAttribute);
    add("renameAttribute", tr("Rename the attribute"), {}, &CaseTable::renameAttribute);
    add("removeAttribute", tr("Remove the attribute"), {}, &CaseTable::removeAttribute);
    add("import", tr("&Import cases and attributes…"), QStringLiteral("document-import"),
        &CaseTable::chooseImport);
    add("fillDown", tr("Fill cells down"), {}, &CaseTable::fillDown);
}

/// What is done to the cells selected is not done to cells that nobody sees: the first time the
/// command only shows them.
void CaseTable::runSeen(void (CaseTable::*run)()) {
    const bool isSeen = isVisible();
    const bool isOfSelection = run != &CaseTable::addCase && run != &CaseTable::addAttribute &&
                               run != &CaseTable::chooseImport;
    if (!isSeen) Q_EMIT wanted();
    if (isSeen || !isOfSelection) (this->*run)();
}

void CaseTable::fillDown() {
    if (current()) current()->fillDown();
}

}  // namespace app
