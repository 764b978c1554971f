// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pseudonyms/pseudonym_page.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include "app/desktop/look/look.h"
#include "app/desktop/pseudonyms/name_lists.h"
#include "app/desktop/session/kept_folder.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/pseudonyms/pseudonymised_copy.h"

namespace app {

using codebook::PseudonymKind;

PseudonymPage::PseudonymPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_name(new QLineEdit),
      m_pseudonym(new QLineEdit),
      m_kind(new QComboBox),
      m_mark(new QPushButton(tr("&Mark"))),
      m_marks(nameList(tr("Marked names"),
                       {tr("Name"), tr("Pseudonym"), tr("Occurrences"), tr("Kind")}, 2)),
      m_suggested(
          nameList(tr("Suggested names"), {tr("Name"), tr("Occurrences"), tr("Example")}, 1)),
      m_empty(new QLabel(tr("No name is marked yet. Write one above, select it in a text, or let "
                            "the program suggest some."))),
      m_unmark(new QPushButton(tr("&Remove the mark"))),
      m_suggest(new QPushButton(tr("&Suggest names"))),
      m_copy(new QPushButton(tr("Save a &copy with pseudonyms…"))) {
    layOut();
    connect(m_mark, &QPushButton::clicked, this, &PseudonymPage::mark);
    connect(m_unmark, &QPushButton::clicked, this, &PseudonymPage::unmark);
    connect(m_suggest, &QPushButton::clicked, this, &PseudonymPage::suggest);
    connect(m_copy, &QPushButton::clicked, this, &PseudonymPage::chooseCopy);
    for (QLineEdit* line : {m_name, m_pseudonym}) {
        connect(line, &QLineEdit::textChanged, this, &PseudonymPage::showButtons);
        connect(line, &QLineEdit::returnPressed, this, &PseudonymPage::mark);
    }
    connect(m_marks, &QTreeWidget::currentItemChanged, this, &PseudonymPage::showButtons);
    connect(m_suggested, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        m_name->setText(item->text(0));
        m_pseudonym->setFocus();
    });
    connect(&session, &Session::changed, this, &PseudonymPage::follow);
    showButtons();
}

void PseudonymPage::layOut() {
    auto* title = new QLabel(tr("Pseudonyms"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    strong.setPointSizeF(strong.pointSizeF() * 1.25);
    title->setFont(strong);
    auto* explained = new QLabel(
        tr("Texts and codings stay as they are; pseudonyms stand in a copy that is made here, and "
           "in exports that ask for them."));
    explained->setWordWrap(true);
    explained->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_suggested->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::between);
    layout->setSpacing(space::inner);
    layout->addWidget(title);
    layout->addWidget(explained);
    layout->addWidget(markRow());
    layout->addWidget(m_marks, 2);
    layout->addWidget(m_empty, 2);
    layout->addWidget(m_suggested, 3);
    layout->addWidget(buttonRow());
}

QWidget* PseudonymPage::markRow() {
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name to mark"));
    m_pseudonym->setPlaceholderText(tr("Pseudonym"));
    m_pseudonym->setAccessibleName(tr("Pseudonym for it"));
    m_kind->setAccessibleName(tr("Kind of name"));
    for (const auto kind : {PseudonymKind::Person, PseudonymKind::Place,
                            PseudonymKind::Organisation, PseudonymKind::Other})
        m_kind->addItem(kindWord(kind), static_cast<int>(kind));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::inner, 0, space::inner);
    layout->setSpacing(space::inner);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_pseudonym, 1);
    layout->addWidget(m_kind);
    layout->addWidget(m_mark);
    return row;
}

QWidget* PseudonymPage::buttonRow() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::inner, 0, 0);
    layout->setSpacing(space::inner);
    layout->addWidget(m_suggest);
    layout->addWidget(m_unmark);
    layout->addStretch();
    layout->addWidget(m_copy);
    return row;
}

void PseudonymPage::declareCommands(UserCommands& commands) {
    commands.add({QStringLiteral("project.pseudonyms"),
                  tr("&Pseudonyms"),
                  CommandGroup::Project,
                  {},
                  QStringLiteral("view-private"),
                  tr("Marks names that are not to leave the project.")},
                 this, [this](bool) { open(); });
    commands.add({QStringLiteral("project.markName"),
                  tr("Mark the selected words as a &name"),
                  CommandGroup::Project,
                  {},
                  QStringLiteral("view-private")},
                 this, [this](bool) { openForSelection(); });
}

void PseudonymPage::open() {
    Q_EMIT wanted();
    m_name->setFocus();
}

void PseudonymPage::openForSelection() {
    const codebook::DocumentId document = m_session.document();
    if (document && !m_session.selection().isEmpty())
        m_name->setText(
            m_session.project().text(document)->slice(m_session.selection()).simplified());
    Q_EMIT wanted();
    (m_name->text().isEmpty() ? m_name : m_pseudonym)->setFocus();
}

void PseudonymPage::mark() {
    if (!m_mark->isEnabled()) return;
    codebook::Pseudonym pseudonym;
    pseudonym.original = m_name->text().simplified();
    pseudonym.replacement = m_pseudonym->text().simplified();
    pseudonym.kind = static_cast<PseudonymKind>(m_kind->currentData().toInt());
    const bool isDone = m_session.perform(
        tr("Mark the name “%1”").arg(pseudonym.original), [&](codebook::Step& step) {
            codebook::markName(step, m_session.study(), m_session.project().guid(), pseudonym);
        });
    if (!isDone) return;
    m_name->clear();
    m_pseudonym->clear();
    m_name->setFocus();
}

void PseudonymPage::unmark() {
    const QString name = currentName(*m_marks);
    if (name.isEmpty()) return;
    m_session.perform(tr("Remove the mark from “%1”").arg(name), [&](codebook::Step& step) {
        codebook::unmarkName(step, m_session.study(), m_session.project().guid(), name);
    });
}

void PseudonymPage::suggest() {
    setCursor(Qt::WaitCursor);
    m_session.attempt([this] { fillSuggestions(*m_suggested, m_session.project()); });
    unsetCursor();
    m_suggested->show();
    if (m_suggested->topLevelItemCount() == 0) m_session.say(tr("Nothing looks like a name."));
    m_suggested->setFocus();
}

void PseudonymPage::chooseCopy() {
    auto* dialog = new QFileDialog(this, tr("Save a copy with pseudonyms"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("samsyn"));
    dialog->setNameFilter(tr("Samsyn projects (*.samsyn)"));
    beginInKeptFolder(*dialog, QStringLiteral("copies"),
                      QFileInfo(m_session.project().path()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &PseudonymPage::writeCopy);
    dialog->open();
}

bool PseudonymPage::writeCopy(const QString& file) {
    codebook::PseudonymisedCopy copy;
    setCursor(Qt::WaitCursor);
    const bool isDone = m_session.attempt([&] {
        const codebook::PseudonymOverlay overlay(codebook::pseudonymsOf(m_session.study()));
        copy = codebook::writePseudonymisedCopy(m_session.project(), overlay, file);
    });
    unsetCursor();
    if (isDone)
        m_session.say(
            tr("The copy is in %1; %n names were replaced.", nullptr, copy.replaced).arg(file));
    return isDone;
}

void PseudonymPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    follow();
}

void PseudonymPage::follow() {
    if (!isVisible()) return;
    m_session.attempt([this] { fillMarks(*m_marks, m_session.project()); });
    showButtons();
}

void PseudonymPage::showButtons() {
    const bool hasMarks = m_marks->topLevelItemCount() > 0;
    const bool isWritable = !m_session.project().isReadOnly();
    m_marks->setVisible(hasMarks);
    m_empty->setVisible(!hasMarks);
    m_mark->setEnabled(isWritable && !m_name->text().trimmed().isEmpty() &&
                       !m_pseudonym->text().trimmed().isEmpty());
    m_unmark->setEnabled(isWritable && !currentName(*m_marks).isEmpty());
    m_copy->setEnabled(hasMarks);
}

}  // namespace app
