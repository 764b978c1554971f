// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands of the window itself.
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QStackedWidget>

#include "app/desktop/agreement/agreement_workspace.h"
#include "app/desktop/background/reading_run.h"
#include "app/desktop/background/work_strip.h"
#include "app/desktop/crosstab/crosstab_workspace.h"
#include "app/desktop/exchange/exchange_page.h"
#include "app/desktop/intake/import_page.h"
#include "app/desktop/pseudonyms/pseudonym_page.h"
#include "app/desktop/report/report_workspace.h"
#include "app/desktop/search/search_workspace.h"
#include "app/desktop/session/kept_folder.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/help_window.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/preferences.h"
#include "app/desktop/shell/shortcut_sheet.h"
#include "app/desktop/team/hand_out_form.h"
#include "app/desktop/team/merge_page.h"
#include "app/work/input_files.h"
#include "codebook/exchange/codebook_import.h"
#include "codebook/project/project.h"

namespace app {

void MainWindow::declareProjectCommands() {
    const auto group = CommandGroup::Project;
    if (m_session) {
        m_commands.add({QStringLiteral("project.start"), tr("&New or recent project"), group,
                        QKeySequence::New, QStringLiteral("document-new")},
                       this, [this](bool) { Q_EMIT openWanted({}); });
        m_commands.add({QStringLiteral("project.open"), tr("&Open a project…"), group,
                        QKeySequence::Open, QStringLiteral("document-open")},
                       this, [this](bool) { chooseProject(); });
        m_commands.add(
            {QStringLiteral("project.copy"), tr("Save a &copy…"), group,
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), QStringLiteral("document-save-as"),
             tr("Every step is saved already; a copy is for others, or for safety.")},
            this, [this](bool) { saveCopy(); });
        m_commands.add({QStringLiteral("project.handOut"),
                        tr("&Hand out a copy…"),
                        group,
                        {},
                        QStringLiteral("document-send"),
                        tr("Without others' codings, for one coder; merging brings in what comes "
                           "back.")},
                       this, [this](bool) { handOut(); });
        m_commands.add({QStringLiteral("codes.import"),
                        tr("&Import a codebook…"),
                        CommandGroup::Codes,
                        {},
                        QStringLiteral("document-import"),
                        tr("Codes that are there are brought up to date, others are added.")},
                       this, [this](bool) { importCodebook(); });
    }
    m_commands.add({QStringLiteral("project.quit"), tr("&Quit"), group, QKeySequence::Quit,
                    QStringLiteral("application-exit")},
                   this, [this](bool) { close(); });
}

void MainWindow::declareEditCommands() {
    const auto group = CommandGroup::Edit;
    m_commands.add({QStringLiteral("edit.undo"), tr("&Undo"), group, QKeySequence::Undo,
                    QStringLiteral("edit-undo")},
                   m_session.get(), [this](bool) { m_session->undo(); });
    m_commands.add({QStringLiteral("edit.redo"), tr("&Redo"), group,
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QStringLiteral("edit-redo")},
                   m_session.get(), [this](bool) { m_session->redo(); });
    m_commands.action(QStringLiteral("edit.redo"))
        ->setShortcuts(
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_commands.add({QStringLiteral("edit.palette"), tr("&Search or command…"), group,
                    QKeySequence(Qt::CTRL | Qt::Key_K), QStringLiteral("edit-find"),
                    tr("Type the beginning of a command, a document or a code.")},
                   this, [this](bool) { openPalette({}); });
    m_commands.add({QStringLiteral("edit.menu"),
                    tr("&Menu of what has the focus"),
                    group,
                    QKeySequence(Qt::SHIFT | Qt::Key_F10),
                    {},
                    tr("As a right click there.")},
                   this, [this](bool) { openMenuOfFocus(); });
    QAction* palette = m_commands.action(QStringLiteral("edit.palette"));
    palette->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
}

void MainWindow::openMenuOfFocus() {
    QWidget* focused = QApplication::focusWidget();
    if (!focused) return;
    const QPoint at = focused->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, focused->mapToGlobal(at));
    QApplication::sendEvent(focused, &event);
}

void MainWindow::declareViewCommands() {
    const Preferences now = readPreferences();
    const auto scheme = [&](const char* id, const QString& text, SchemeChoice choice) {
        QAction* action =
            m_commands.add({QLatin1String(id), text, CommandGroup::View, {}, {}, {}, false, true},
                           this, [this, choice](bool) { chooseScheme(choice); });
        action->setChecked(now.scheme == choice);
    };
    scheme("view.scheme.system", tr("Colours as the system has them"), SchemeChoice::System);
    scheme("view.scheme.light", tr("Light colours"), SchemeChoice::Light);
    scheme("view.scheme.dark", tr("Dark colours"), SchemeChoice::Dark);
    const auto language = [&](const QString& code, const QString& text) {
        QAction* action = m_commands.add({QStringLiteral("view.language.") + code,
                                          text,
                                          CommandGroup::View,
                                          {},
                                          {},
                                          {},
                                          false,
                                          true},
                                         this, [this, code](bool) {
                                             Preferences preferences = readPreferences();
                                             preferences.language = code;
                                             writePreferences(preferences);
                                             Q_EMIT preferencesChanged(true);
                                         });
        action->setChecked(languageToUse(now) == code);
    };
    // Each in its own language: who cannot read the window must find it.
    language(QStringLiteral("en"), QStringLiteral("English"));
    language(QStringLiteral("sv"), QStringLiteral("Svenska"));
}

void MainWindow::declareHelpCommands() {
    const auto group = CommandGroup::Help;
    m_commands.add({QStringLiteral("help.manual"), tr("&Manual"), group, QKeySequence::HelpContents,
                    QStringLiteral("help-contents")},
                   this, [this](bool) { (new HelpWindow(helpPage(), this))->show(); });
    m_commands.add({QStringLiteral("help.keys"), tr("Commands and &keys"), group,
                    QKeySequence(Qt::CTRL | Qt::Key_Slash), QStringLiteral("input-keyboard")},
                   this, [this](bool) { (new ShortcutSheet(m_commands, this))->show(); });
}

/// Of the workspace that is open.
QString MainWindow::helpPage() const {
    if (m_start) return QStringLiteral("start");
    if (m_import->isVisible()) return QStringLiteral("import");
    if (m_crosstab->isVisible()) return QStringLiteral("crosstabs");
    if (m_agreement->isVisible()) return QStringLiteral("agreement");
    if (m_search->isVisible()) return QStringLiteral("search");
    if (m_report->isVisible()) return QStringLiteral("report");
    if (m_merge->isVisible()) return QStringLiteral("teams");
    if (m_exchange->isVisible()) return QStringLiteral("exchange");
    if (m_pseudonyms->isVisible()) return QStringLiteral("pseudonyms");
    return m_pages->currentIndex() == 0 ? QStringLiteral("coding") : QStringLiteral("cases");
}

void MainWindow::chooseScheme(SchemeChoice choice) {
    Preferences preferences = readPreferences();
    preferences.scheme = choice;
    writePreferences(preferences);
    for (const auto& [id, its] : {std::pair("view.scheme.system", SchemeChoice::System),
                                  std::pair("view.scheme.light", SchemeChoice::Light),
                                  std::pair("view.scheme.dark", SchemeChoice::Dark)})
        m_commands.action(QLatin1String(id))->setChecked(its == choice);
    Q_EMIT preferencesChanged(false);
}

QFileDialog* MainWindow::fileDialog(const QString& title, const QString& purpose,
                                    const QString& filter) {
    auto* dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(filter);
    const QString here =
        m_session ? QFileInfo(m_session->project().path()).absolutePath() : QString();
    beginInKeptFolder(*dialog, purpose, here);
    return dialog;
}

void MainWindow::chooseProject() {
    QFileDialog* dialog = fileDialog(tr("Open a project"), QStringLiteral("projects"),
                                     tr("Samsyn projects (*.samsyn)"));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openWanted);
    dialog->open();
}

void MainWindow::saveCopy() {
    QFileDialog* dialog =
        fileDialog(tr("Save a copy"), QStringLiteral("copies"), tr("Samsyn projects (*.samsyn)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("samsyn"));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::saveCopyIn);
    dialog->open();
}

void MainWindow::saveCopyIn(const QString& path) {
    auto* run = new ReadingRun(
        *m_session, tr("Copy"), tr("Saving a copy in %1").arg(path),
        [path, sentence = tr("A copy is in %1.").arg(path), session = m_session.get()](
            const codebook::Project& project,
            const std::atomic<bool>& isCancelled) -> ReadingRun::Shown {
            writeUnlessCancelled(path, isCancelled, [&] { project.saveCopy(path); });
            return [session, sentence] { session->say(sentence); };
        });
    m_works->add(run->work());
}

void MainWindow::handOut() {
    auto* form = new HandOutForm(*m_session, this);
    connect(form, &HandOutForm::workStarted, m_works, &WorkStrip::add);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

void MainWindow::importCodebook() {
    QFileDialog* dialog = fileDialog(tr("Import a codebook"), QStringLiteral("codebooks"),
                                     tr("Codebooks (*.json *.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importCodebookFrom);
    dialog->open();
}

void MainWindow::importCodebookFrom(const QString& path) {
    QStringList notes;
    const bool isDone = m_session->attempt([&] {
        m_session->project().execute(
            codebook::codebookImport(m_session->study(), codebookIn(path), notes));
    });
    if (isDone)
        m_session->say(notes.isEmpty() ? tr("The codebook is imported.") : notes.join(u' '));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!ImportPage::pathsIn(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList paths = ImportPage::pathsIn(*event->mimeData());
    if (paths.isEmpty()) return;
    event->acceptProposedAction();
    const bool isProject = paths.size() == 1 && paths.front().endsWith(QLatin1String(".samsyn"));
    if (isProject)
        Q_EMIT openWanted(paths.front());
    else if (m_import)
        m_import->take(paths);
    else
        showError(tr("Open or make a project first; then drop the transcripts again."), {});
}

}  // namespace app
