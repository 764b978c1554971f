// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a comparison of coders says, of AgreementWorkspace.
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

#include "app/desktop/agreement/agreement_head.h"
#include "app/desktop/agreement/agreement_model.h"
#include "app/desktop/agreement/agreement_view.h"
#include "app/desktop/agreement/agreement_workspace.h"
#include "app/desktop/agreement/code_detail.h"
#include "app/desktop/agreement/confusion_page.h"
#include "app/desktop/agreement/disputes_page.h"
#include "app/desktop/agreement/drift_page.h"
#include "app/desktop/session/session.h"
#include "app/desktop/workspace/saved_analyses.h"
#include "codebook/agreement/consensus.h"

namespace app {

void AgreementWorkspace::follow(const codebook::Change& change) {
    using codebook::Entity;
    const bool matters = std::any_of(change.rows.begin(), change.rows.end(), [](const auto& rows) {
        return rows.entity != Entity::Analysis && rows.entity != Entity::Setting;
    });
    if (matters) askSoon();
}

void AgreementWorkspace::askSoon() {
    m_analyses->setText(askedToText(m_head->asked()), true);
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_soon.start();
}

void AgreementWorkspace::look() {
    m_background->cancel();
    showBusy(false);
    if (m_session.isBlind())
        return complain(
            tr("You code blind: others’ codings are hidden, and so is what they agree with. Lift "
               "the blind (Ctrl+Shift+B) to compare."));
    m_background->ask(m_head->asked());
    m_busySoon.start();
}

void AgreementWorkspace::cancel() {
    m_background->cancel();
    showBusy(false);
    if (!m_answer) complain(tr("The coders were not compared."));
}

void AgreementWorkspace::showBusy(bool isBusy) {
    m_busySoon.stop();
    m_busy->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
}

/// Why there is no table, in a sentence; empty where there is one.
QString AgreementWorkspace::emptiness(const AgreementAnswer& answer) const {
    if (!answer.failure.isEmpty()) return answer.failure;
    const auto& agreement = *answer.agreement;
    if (agreement.coders().empty())
        return tr("Nobody has coded yet. Agreement compares two coders or more on the same texts.");
    if (agreement.coders().size() == 1)
        return tr("So far only %1 has coded. Agreement compares two coders or more on the same "
                  "texts.")
            .arg(agreement.coderNames().front());
    if (agreement.documents().empty())
        return tr("No document was coded by two of the coders, so there is nothing to compare.");
    return answer.codes.empty() ? tr("None of these codes was used.") : QString();
}

void AgreementWorkspace::showAnswer(const std::shared_ptr<const AgreementAnswer>& answer) {
    showBusy(false);
    if (const QString sentence = emptiness(*answer); !sentence.isEmpty()) return complain(sentence);
    m_answer = answer;
    m_model->show(answer);
    m_stack->setCurrentWidget(m_view);
    m_pages->show();
    showNotes();
    // The same code as before, wherever it stands now; at first the weakest.
    const int row = m_model->rowOf(m_label);
    if (row >= 0)
        m_view->stand(row);
    else
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
    showCode();
}

void AgreementWorkspace::showNotes() {
    const auto& agreement = *m_answer->agreement;
    QStringList sentences{tr("%1, on %n document(s) that at least two of them were given.", nullptr,
                             static_cast<int>(agreement.documents().size()))
                              .arg(agreement.coderNames().join(QStringLiteral(", ")))};
    sentences << m_answer->notes;
    if (m_answer->options.resampling == codebook::Resampling::None)
        sentences << tr("Intervals take units to be independent.");
    else
        sentences << tr("Intervals from %1 draws of whole documents.")
                         .arg(QLocale().toString(m_answer->options.draws));
    if (m_answer->together)
        if (const auto* alpha = m_answer->together->find(QStringLiteral("krippendorffAlpha"));
            alpha && alpha->estimate.isDefined())
            sentences << tr("All codes as sets: α %1.").arg(shownValue(alpha->estimate));
    m_notes->setText(sentences.join(u' '));
    m_notes->show();
}

void AgreementWorkspace::showCode() {
    const int row = m_view->currentCode();
    if (row < 0 || !m_answer) return;
    m_label = m_model->label(row);
    const auto code = static_cast<std::size_t>(row);
    // What is not seen is not computed.
    m_session.attempt([&] {
        const QWidget* page = m_pages->currentWidget();
        if (page == m_disputes) m_disputes->show(m_answer, code);
        if (page == m_detail) m_detail->show(*m_answer, code);
        if (page == m_confusions) m_confusions->show(m_answer);
        if (page == m_drift) m_drift->show(m_answer, code);
    });
}

void AgreementWorkspace::complain(const QString& sentence) {
    m_answer.reset();
    m_model->show(nullptr);
    m_complaint->setText(sentence);
    m_stack->setCurrentWidget(m_complaint);
    m_notes->hide();
    m_pages->hide();
    m_detail->showNothing();
    m_disputes->showNothing();
    m_confusions->showNothing();
    m_drift->showNothing();
}

}  // namespace app
