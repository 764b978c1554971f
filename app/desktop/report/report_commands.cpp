// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person can do with a report, of ReportWorkspace.
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QTabWidget>
#include <QUrl>

#include "app/desktop/background/background_work.h"
#include "app/desktop/report/checklist_page.h"
#include "app/desktop/report/hand_in_bar.h"
#include "app/desktop/report/recipe_form.h"
#include "app/desktop/report/report_workspace.h"
#include "app/desktop/session/kept_folder.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"
#include "app/desktop/workspace/saved_analyses.h"
#include "app/desktop/workspace/workspace_commands.h"
#include "codebook/project/project.h"

namespace app {

void ReportWorkspace::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Folder of the hand-in"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Make the hand-in"));
    beginInKeptFolder(*dialog, QStringLiteral("hand-in"),
                      QFileInfo(m_session.project().path()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { handInto(folder, false); });
    dialog->open();
}

void ReportWorkspace::handInto(const QString& folder, bool mayOverwrite) {
    endHandIn();
    m_bar->hide();
    m_work = new BackgroundWork(tr("Hand-in"), this);
    m_work->progress(0, 0, tr("Reading the project"));
    m_handIn =
        std::make_unique<HandInRun>(m_session.project().path(), asked(), folder, mayOverwrite);
    connect(m_work, &BackgroundWork::cancelled, this, [this] {
        endHandIn();
        m_session.say(tr("The hand-in was given up; nothing was written."));
    });
    connect(m_handIn.get(), &HandInRun::progressed, m_work, &BackgroundWork::progress);
    connect(m_handIn.get(), &HandInRun::finished, this, [this] {
        const HandedIn result = m_handIn->result();
        endHandIn();
        if (!result.failure.isEmpty()) return m_session.fail(result.failure);
        m_bar->showResult(result);
    });
    Q_EMIT workStarted(m_work);
}

void ReportWorkspace::endHandIn() {
    // It may be the sender of the signal that led here.
    if (m_handIn) {
        m_handIn->cancel();
        m_handIn.release()->deleteLater();
    }
    if (m_work) m_work->finish();
    m_work = nullptr;
}

void ReportWorkspace::focusRecipe() {
    m_tabs->setCurrentWidget(m_form);
    m_form->focusFirst();
}

void ReportWorkspace::showChecklist() {
    m_tabs->setCurrentWidget(m_checklist);
    m_checklist->focusList();
}

void ReportWorkspace::declareCommands(UserCommands& commands) {
    const WorkspaceCommands add(commands, this, [this] { Q_EMIT wanted(); });
    add(
        "report.recipe", tr("Go to the report"),
        tr("Quotation book, tables, figures, methods and codebook, as they will be handed in."),
        [this] { focusRecipe(); }, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R));
    add(
        "report.handIn", tr("Make the &hand-in…"),
        tr("Writes every file that the recipe asks for into a folder."), [this] { chooseFolder(); },
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H));
    add("report.checklist", tr("Fill in the checklist of the report"),
        tr("What a qualitative study should report, after COREQ."), [this] { showChecklist(); });
    add("report.open", tr("Open a saved report recipe"), {}, [this] { m_recipes->openMenu(); });
    add("report.save", tr("Save the report recipe"),
        tr("The same project and recipe give the same files again."),
        [this] { m_recipes->save(); });
    connect(m_bar, &HandInBar::folderWanted, this,
            [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

}  // namespace app
