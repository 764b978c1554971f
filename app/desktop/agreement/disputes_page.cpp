// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/agreement/disputes_page.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "app/desktop/agreement/side_by_side.h"
#include "app/desktop/look/look.h"
#include "app/desktop/look/padded_delegate.h"
#include "app/desktop/session/session.h"
#include "app/work/adjudication.h"
#include "codebook/agreement/consensus.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

using codebook::Dispute;
using codebook::Span;

namespace {

constexpr int ListHeight = 170;
constexpr int TextsHeight = 420;
constexpr int LeastWords = 120;

codebook::CoderBits bit(std::size_t coder) { return codebook::CoderBits{1} << coder; }

/// The first stretch on which all coded; empty where there is none.
Span sharedUnits(const Dispute& dispute) {
    const codebook::CoderBits all = dispute.used | dispute.others;
    Span shared;
    for (const codebook::CodedPiece& piece : dispute.pieces)
        if ((piece.coders & all) == all) {
            if (shared.isEmpty())
                shared = piece.units;
            else if (shared.end == piece.units.begin)
                shared.end = piece.units.end;
        }
    return shared;
}

}  // namespace

DisputesPage::DisputesPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new DisputeModel(session, this)),
      m_progress(new QLabel),
      m_allCodes(new QCheckBox(tr("A&ll codes in the text"))),
      m_list(new QTableView),
      m_texts(new SideBySide(session)),
      m_decision(new DecisionPanel(session)) {
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(buildList());
    split->addWidget(m_texts);
    split->setStretchFactor(1, 1);
    split->setSizes({ListHeight, TextsHeight});
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(split, 1);
    layout->addWidget(m_decision);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isRefreshing) showDispute();
    });
    connect(m_allCodes, &QCheckBox::toggled, this, &DisputesPage::showDispute);
    connect(m_decision, &DecisionPanel::decided, this, &DisputesPage::decide);
    connect(m_list, &QTableView::doubleClicked, this, [this] {
        const Dispute& dispute = m_model->dispute(current());
        m_session.showPassage(dispute.document, dispute.text);
        Q_EMIT textWanted();
    });
    showNothing();
}

QWidget* DisputesPage::buildList() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaddedDelegate(m_list));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::inner);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Disagreements, the costliest first"));
    m_list->installEventFilter(this);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::between, space::inner, space::between, space::unit);
    head->addWidget(m_progress, 1);
    head->addWidget(m_allCodes);
    auto* top = new QWidget;
    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    return top;
}

void DisputesPage::showNothing() {
    m_model->clear();
    m_progress->clear();
    m_decision->showNothing();
    m_texts->showNothing({});
}

void DisputesPage::show(std::shared_ptr<const AgreementAnswer> answer, std::size_t code) {
    std::optional<Dispute> before;
    if (current() >= 0) before = m_model->dispute(current());
    const codebook::CodeId id = answer->agreement->question().codes[code].code;
    const QString path = id ? codebook::CodeTree(m_session.study()).path(id) : QString();
    const bool isOther = path != m_model->path() || code != m_code;
    m_code = code;
    m_isRefreshing = true;
    m_model->show(std::move(answer), code, path);
    tellProgress();
    int row = before && !isOther ? m_model->rowOf(*before) : -1;
    if (row < 0) row = std::max(0, m_model->nextOpen(-1));
    if (m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(row, 0));
    m_isRefreshing = false;
    QMetaObject::invokeMethod(this, &DisputesPage::fit, Qt::QueuedConnection);
    showDispute();
}

int DisputesPage::current() const {
    const QModelIndex at = m_list->currentIndex();
    return at.isValid() && at.row() < m_model->rowCount() ? at.row() : -1;
}

void DisputesPage::stand(int row) { m_list->setCurrentIndex(m_model->index(row, 0)); }
void DisputesPage::focusList() { m_list->setFocus(Qt::ShortcutFocusReason); }
QString DisputesPage::progress() const { return m_progress->text(); }

void DisputesPage::tellProgress() {
    const int all = m_model->rowCount();
    m_progress->setText(
        all == 0 ? tr("The coders agree on this code everywhere.")
                 : tr("%n disagreement(s), %1 decided", nullptr, all).arg(m_model->settledCount()));
}

int DisputesPage::widestIn(int column) const {
    const QFontMetrics metrics = m_list->fontMetrics();
    int width = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        width = std::max(width,
                         metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
    return width + 2 * space::inner;
}

/// The words have what the other columns leave.
void DisputesPage::fit() {
    int left = m_list->viewport()->width();
    for (const auto& [column, most] :
         {std::pair(DisputeModel::Kind, 150), std::pair(DisputeModel::Who, 120),
          std::pair(DisputeModel::Where, 110), std::pair(DisputeModel::Cost, 70),
          std::pair(DisputeModel::Decided, 80)}) {
        const int head = m_list->horizontalHeader()->sectionSizeHint(column);
        const int width = std::max(head, std::min(most, widestIn(column)));
        m_list->setColumnWidth(column, width);
        left -= width;
    }
    m_list->setColumnWidth(DisputeModel::Words, std::max(left, LeastWords));
}

/// Who coded it, and who did not or not all of it: the two columns.
std::array<std::size_t, 2> DisputesPage::coders(const Dispute& dispute) const {
    const std::size_t count = m_model->answer()->agreement->coders().size();
    if (count == 2) return {0, 1};
    std::array<std::size_t, 2> two{0, 1};
    for (std::size_t coder = 0; coder < count; ++coder)
        if ((dispute.used & bit(coder)) != 0) {
            two[0] = coder;
            break;
        }
    for (std::size_t coder = 0; coder < count; ++coder)
        if (coder != two[0] && (dispute.others & bit(coder)) != 0) {
            two[1] = coder;
            return two;
        }
    two[1] = two[0] == 0 ? 1 : 0;
    return two;
}

void DisputesPage::showDispute() {
    const int row = current();
    if (row < 0) {
        m_decision->showNothing();
        return m_texts->showNothing({});
    }
    const Dispute& dispute = m_model->dispute(row);
    const auto& agreement = *m_model->answer()->agreement;
    const auto two = coders(dispute);
    std::vector<bool> codes;
    if (!m_allCodes->isChecked()) {
        codes = agreement.question().codes[m_code].codes;
        for (const std::size_t other : dispute.otherCodes) {
            const auto& more = agreement.question().codes[other].codes;
            for (std::size_t id = 0; id < std::min(codes.size(), more.size()); ++id)
                codes[id] = codes[id] || more[id];
        }
    }
    m_texts->show(dispute.document, {agreement.coders()[two[0]], agreement.coders()[two[1]]},
                  dispute.text, codes);
    const codebook::Decisions decisions(m_session.study());
    const codebook::Memo* memo = decisions.on(dispute, m_model->path());
    m_decision->show(agreement.question().codes[m_code].code,
                     {agreement.coderNames()[static_cast<qsizetype>(two[0])],
                      agreement.coderNames()[static_cast<qsizetype>(two[1])]},
                     !sharedUnits(dispute).isEmpty(), memo ? memo->text : QString());
}

/// The words that the code stands on by the verdict; empty where it stands nowhere there.
Span DisputesPage::coded(const Dispute& dispute, Verdict verdict) const {
    const auto two = coders(dispute);
    const Span units = verdict == Verdict::First    ? dispute.stretchOf(two[0])
                       : verdict == Verdict::Second ? dispute.stretchOf(two[1])
                       : verdict == Verdict::Shared ? sharedUnits(dispute)
                       : verdict == Verdict::All    ? dispute.units
                                                    : Span{};
    if (units.isEmpty()) return {};
    for (const codebook::SharedDocument& document : m_model->answer()->agreement->documents())
        if (document.id == dispute.document) return document.grid->textOf(units);
    return {};
}

void DisputesPage::decide(Verdict verdict) {
    const int row = current();
    if (row < 0 || m_model->path().isEmpty()) return;
    if (m_decision->reason().isEmpty()) {
        m_decision->focusReason();
        return m_session.say(tr("Write the reason first: it is what others will ask for."));
    }
    const Dispute dispute = m_model->dispute(row);
    Decision decision;
    decision.code = m_model->answer()->agreement->question().codes[m_code].code;
    decision.path = m_model->path();
    decision.document = dispute.document;
    decision.disputed = dispute.text;
    decision.coded = coded(dispute, verdict);
    decision.reason = m_decision->reason();
    const bool isDone = m_session.perform(
        tr("Settle a disagreement on “%1”").arg(decision.path.section(u'/', -1)),
        [&](codebook::Step& step) { settle(step, m_session.project(), decision); });
    if (!isDone) return;
    m_decision->clearReason();
    m_model->tellDecided();
    tellProgress();
    goToNextOpen();
}

void DisputesPage::goToNextOpen() {
    const int next = m_model->rowCount() > 0 ? m_model->nextOpen(current()) : -1;
    if (next < 0) {
        showDispute();
        return m_session.say(tr("Every disagreement on this code is decided."));
    }
    stand(next);
}

bool DisputesPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current() >= 0) {
            m_decision->focusReason();
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    if (watched == m_list && (event->type() == QEvent::Show || event->type() == QEvent::Resize))
        QMetaObject::invokeMethod(this, &DisputesPage::fit, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

}  // namespace app
