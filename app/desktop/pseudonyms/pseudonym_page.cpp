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

#include "app/desktop/background/background_work.h"
#include "app/desktop/background/reading_run.h"
#include "app/desktop/look/look.h"
#include "app/desktop/pseudonyms/name_lists.h"
#include "app/desktop/session/kept_folder.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/pseudonyms/pseudonym_overlay.h"
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
    m_suggest->setEnabled(false);
    auto* run = new ReadingRun(
        m_session, tr("Pseudonyms"), tr("Looking for names in the texts"),
        [page = QPointer(this)](const codebook::Project& project,
                                const std::atomic<bool>& isCancelled) -> ReadingRun::Shown {
            const auto names =
                codebook::suggestedNames(project.study(), TextsWhileWanted(project, isCancelled));
            return [page, names] {
                if (page) page->showSuggested(names);
            };
        });
    connect(run, &QObject::destroyed, m_suggest, [this] { m_suggest->setEnabled(true); });
    Q_EMIT workStarted(run->work());
}

void PseudonymPage::showSuggested(const std::vector<codebook::NameSuggestion>& names) {
    fillSuggestions(*m_suggested, names);
    m_suggested->show();
    if (names.empty()) m_session.say(tr("Nothing looks like a name."));
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

void PseudonymPage::writeCopy(const QString& file) {
    auto* run = new ReadingRun(
        m_session, tr("Copy"), tr("Writing a copy with pseudonyms"),
        [file, session = &m_session](const codebook::Project& project,
                                     const std::atomic<bool>& isCancelled) -> ReadingRun::Shown {
            codebook::PseudonymisedCopy copy;
            writeUnlessCancelled(file, isCancelled, [&] {
                const codebook::PseudonymOverlay overlay(codebook::pseudonymsOf(project.study()));
                copy = codebook::writePseudonymisedCopy(project, overlay, file);
            });
            return [session, file, names = copy.replaced] {
                session->say(
                    tr("The copy is in %1; %n names were replaced.", nullptr, names).arg(file));
            };
        });
    Q_EMIT workStarted(run->work());
}

void PseudonymPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    follow();
}

void PseudonymPage::follow() {
    if (!isVisible()) return;
    m_marked = codebook::pseudonymsOf(m_session.study());
    fillMarks(*m_marks, m_marked, m_times);
    showButtons();
    count();
}

void PseudonymPage::count() {
    // What is being counted is not what is marked now.
    if (m_counting) m_counting->work()->cancel();
    if (m_marked.empty()) return;
    m_counting = new ReadingRun(m_session, tr("Pseudonyms"), tr("Counting the names"),
                                [page = QPointer(this), marked = m_marked](
                                    const codebook::Project& project,
                                    const std::atomic<bool>& isCancelled) -> ReadingRun::Shown {
                                    const auto times =
                                        timesOf(marked, project.study(),
                                                TextsWhileWanted(project, isCancelled));
                                    return [page, times] {
                                        if (page) page->showTimes(times);
                                    };
                                });
}

void PseudonymPage::showTimes(const QHash<QString, int>& times) {
    m_times = times;
    showCounts(*m_marks, m_times);
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
