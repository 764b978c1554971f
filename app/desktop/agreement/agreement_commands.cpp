// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person can do with a comparison of coders, of AgreementWorkspace.
#include <QClipboard>
#include <QGuiApplication>
#include <QTabWidget>

#include "app/desktop/agreement/agreement_head.h"
#include "app/desktop/agreement/agreement_model.h"
#include "app/desktop/agreement/agreement_view.h"
#include "app/desktop/agreement/agreement_workspace.h"
#include "app/desktop/agreement/confusion_page.h"
#include "app/desktop/agreement/disputes_page.h"
#include "app/desktop/agreement/drift_page.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"
#include "app/desktop/workspace/saved_analyses.h"
#include "app/desktop/workspace/table_file.h"
#include "app/desktop/workspace/workspace_commands.h"
#include "codebook/agreement/consensus.h"

namespace app {

codebook::TextTable AgreementWorkspace::text() const {
    codebook::TextTable text;
    if (!m_answer) return text;
    text.title = tr("Agreement between coders");
    const QStringList heads = m_view->headsShown();
    for (qsizetype column = 0; column < heads.size(); ++column)
        text.addColumn(heads[column], column > 0);
    for (const QStringList& row : m_view->rowsShown()) text.addRow(row);
    text.notes = m_answer->notes;
    return text;
}

QString AgreementWorkspace::paragraph() const {
    if (!m_answer) return {};
    return codebook::methodsParagraph(*m_answer->agreement, m_answer->codes, m_answer->options,
                                      codebook::settledIn(m_session.study(), *m_answer->agreement));
}

void AgreementWorkspace::copy() {
    if (!m_answer) return;
    copyTable(text());
    m_session.say(tr("The table is copied."));
}

void AgreementWorkspace::copyParagraph() {
    if (!m_answer) return m_session.say(tr("There is no comparison to write about yet."));
    QGuiApplication::clipboard()->setText(paragraph());
    m_session.say(tr("The methods paragraph is copied."));
}

void AgreementWorkspace::exportTable() {
    if (!m_answer) return;
    m_session.attempt([&] {
        const QString path = app::exportTable(this, text(), tr("agreement"));
        if (!path.isEmpty()) m_session.say(tr("The table is in %1.").arg(path));
    });
}

void AgreementWorkspace::focusTable() {
    if (m_answer)
        m_view->setFocus(Qt::ShortcutFocusReason);
    else
        m_head->focusFirst();
}

void AgreementWorkspace::showDisputes() {
    if (!m_answer) return;
    m_pages->setCurrentWidget(m_disputes);
    m_disputes->focusList();
}

void AgreementWorkspace::showConfusions() {
    m_pages->setCurrentWidget(m_confusions);
    m_confusions->chart().setFocus(Qt::ShortcutFocusReason);
}

void AgreementWorkspace::showDrift() { m_pages->setCurrentWidget(m_drift); }

void AgreementWorkspace::declareCommands(UserCommands& commands) {
    const WorkspaceCommands add(commands, this, [this] { Q_EMIT wanted(); });
    add(
        "agreement.table", tr("Go to the agreement of coders"),
        tr("Codes and coefficients, weakest first."), [this] { focusTable(); },
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A));
    add("agreement.question", tr("Choose whom and what to compare"), {},
        [this] { m_head->focusFirst(); });
    add("agreement.open", tr("Open a saved comparison"), {}, [this] { m_analyses->openMenu(); });
    add("agreement.save", tr("Save the comparison"),
        tr("Keeps the question under a name; its figures stay live."),
        [this] { m_analyses->save(); });
    add(
        "agreement.disputes", tr("Disagreements on the code"),
        tr("Side by side, the costliest first, to be decided."), [this] { showDisputes(); },
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_G));
    add(
        "agreement.next", tr("Next open disagreement"), {},
        [this] {
            showDisputes();
            m_disputes->goToNextOpen();
        },
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
    const auto decide = [this, &add](const char* id, const QString& text, Verdict verdict,
                                     Qt::Key key) {
        add(
            id, text, tr("Goes into the consensus with its reason; the codings stay."),
            [this, verdict] { m_disputes->decide(verdict); },
            QKeySequence(Qt::CTRL | Qt::ALT | key));
    };
    decide("agreement.decide.first", tr("Decide as the first coder"), Verdict::First, Qt::Key_1);
    decide("agreement.decide.second", tr("Decide as the second coder"), Verdict::Second, Qt::Key_2);
    decide("agreement.decide.all", tr("Decide for all the words that somebody coded"), Verdict::All,
           Qt::Key_3);
    decide("agreement.decide.shared", tr("Decide for the words that all coded"), Verdict::Shared,
           Qt::Key_4);
    decide("agreement.decide.nowhere", tr("Decide that the code does not stand there"),
           Verdict::Nowhere, Qt::Key_5);
    add("agreement.confusions", tr("Codes that are taken for one another"),
        tr("With their definitions beside each other."), [this] { showConfusions(); });
    add("agreement.drift", tr("Drift of agreement over time"), {}, [this] { showDrift(); });
    add("agreement.copy", tr("Copy the table of agreement"), {}, [this] { copy(); });
    add("agreement.export", tr("Export the table of agreement…"), {}, [this] { exportTable(); });
    add("agreement.methods", tr("Copy the methods paragraph on agreement"),
        tr("Coders, documents, units, coefficient and interval, and how disagreements were "
           "settled."),
        [this] { copyParagraph(); });
}

}  // namespace app
