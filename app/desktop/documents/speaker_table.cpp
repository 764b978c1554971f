// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/speaker_table.h"

#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include "app/desktop/documents/attribute_table_view.h"
#include "app/desktop/documents/document_outline.h"
#include "app/desktop/documents/speaker_model.h"
#include "app/desktop/look/look.h"
#include "app/desktop/look/padded_delegate.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"
#include "codebook/project/speaker_links.h"

namespace app {

using codebook::DocumentId;
using codebook::Entity;
using codebook::EqualSpeakers;

namespace {

/// Completes the name of the case.
class CaseDelegate : public PaddedDelegate {
   public:
    CaseDelegate(const SpeakerModel* model, QObject* parent)
        : PaddedDelegate(parent), m_model(model) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex&) const override {
        auto* line = new QLineEdit(parent);
        line->setFrame(false);
        line->setAutoFillBackground(true);
        line->setAccessibleName(SpeakerModel::tr("Case"));
        auto* completer = new QCompleter(m_model->caseNames(), line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
        return line;
    }

   private:
    const SpeakerModel* m_model;
};

}  // namespace

SpeakerTable::SpeakerTable(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new SpeakerModel(session, this)),
      m_view(new QTableView),
      m_documents(new QComboBox),
      m_offerWords(new QLabel),
      m_join(new QPushButton(tr("&Join as one case"))) {
    setUpView();
    m_documents->setAccessibleName(tr("Speakers of which document"));
    m_documents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_documents->setMinimumContentsLength(28);
    // Else thousands of names are measured whenever the style is polished.
    if (auto* names = qobject_cast<QListView*>(m_documents->view()))
        names->setUniformItemSizes(true);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(space::between, space::inner, space::between, space::inner);
    top->addWidget(m_documents);
    top->addStretch();
    m_offer = offerLine();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_offer);
    connect(m_documents, &QComboBox::activated, this, [this](int index) {
        m_model->showDocument(DocumentId{m_documents->itemData(index).toInt()});
    });
    connect(&session, &Session::changed, this, &SpeakerTable::waitToOffer);
    fillDocuments();
    offer();
}

SpeakerTable::~SpeakerTable() {
    // Now, while all of this still stands: leaving a cell stores it, and that is told to everybody.
    if (QWidget* focus = focusWidget()) focus->clearFocus();
}

void SpeakerTable::setUpView() {
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PaddedDelegate(m_view));
    m_view->setItemDelegateForColumn(SpeakerModel::CaseColumn, new CaseDelegate(m_model, m_view));
    m_view->setAccessibleName(tr("Speakers and their cases"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed |
                            QAbstractItemView::EditKeyPressed);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setShowGrid(false);
    m_view->setStyleSheet(tableStyle());
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::inner +
                                                    space::unit);
    QHeaderView* header = m_view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(SpeakerModel::DocumentColumn, QHeaderView::Stretch);
    m_view->setColumnWidth(SpeakerModel::SpeakerColumn, 160);
    m_view->setColumnWidth(SpeakerModel::CaseColumn, 220);
    m_view->setColumnWidth(SpeakerModel::TurnsColumn, 72);
}

QWidget* SpeakerTable::offerLine() {
    auto* line = new QWidget;
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::AlternateBase);
    m_offerWords->setTextFormat(Qt::PlainText);
    m_offerWords->setWordWrap(true);
    auto* apart = new QPushButton(tr("&Keep apart"));
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(space::between, space::inner, space::between, space::inner);
    layout->setSpacing(space::inner);
    layout->addWidget(m_offerWords, 1);
    layout->addWidget(m_join);
    layout->addWidget(apart);
    connect(m_join, &QPushButton::clicked, this, &SpeakerTable::join);
    connect(apart, &QPushButton::clicked, this, &SpeakerTable::keepApart);
    return line;
}

void SpeakerTable::fillDocuments() {
    const QSignalBlocker quiet(m_documents);
    m_documents->clear();
    m_documents->addItem(tr("All documents"), 0);
    for (const DocumentId document : documentsByName(m_session.study()))
        m_documents->addItem(m_session.study().documents.at(document).name, document.value);
    m_documents->setCurrentIndex(std::max(0, m_documents->findData(m_model->document().value)));
}

void SpeakerTable::showDocument(DocumentId document) {
    m_model->showDocument(document);
    m_documents->setCurrentIndex(std::max(0, m_documents->findData(document.value)));
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, SpeakerModel::CaseColumn));
    m_view->setFocus();
}

/// All changes of one turn of the event loop are looked at together.
void SpeakerTable::waitToOffer(const codebook::Change& change) {
    const bool concerns = changesDocumentNames(change) || change.touches(Entity::Speaker) ||
                          change.touches(Entity::Case);
    if (!concerns) return;
    m_areNamesStale = m_areNamesStale || changesDocumentNames(change);
    if (std::exchange(m_isWaiting, true)) return;
    QTimer::singleShot(0, this, [this] {
        m_isWaiting = false;
        if (std::exchange(m_areNamesStale, false)) fillDocuments();
        offer();
    });
}

void SpeakerTable::offer() {
    m_offered.clear();
    for (const EqualSpeakers& equal : codebook::equalSpeakers(m_session.study())) {
        if (m_keptApart.contains(equal.label)) continue;
        m_offered = equal.label;
        m_offerWords->setText(tr("“%1” speaks in %n documents as different cases. Are they the "
                                 "same person?",
                                 nullptr, static_cast<int>(equal.speakers.size()))
                                  .arg(equal.label));
        break;
    }
    m_offer->setVisible(!m_offered.isEmpty() && !m_session.project().isReadOnly());
}

void SpeakerTable::join() {
    const auto& study = m_session.study();
    for (const EqualSpeakers& equal : codebook::equalSpeakers(study)) {
        if (equal.label != m_offered) continue;
        const bool isDone = m_session.perform(
            tr("Join “%1” as one case").arg(equal.label), [&](codebook::Step& step) {
                const codebook::CaseId fullest = codebook::fullestCase(study, equal.cases);
                const QUuid person =
                    fullest ? study.cases.at(fullest).guid : step.addCase(equal.label);
                std::vector<codebook::SpeakerLink> links;
                for (const codebook::SpeakerId speaker : equal.speakers)
                    links.push_back({speaker, person, false});
                codebook::linkSpeakers(step, study, links);
            });
        if (isDone) m_session.say(tr("“%1” is one case now. Undo takes it back.").arg(m_offered));
        break;
    }
    offer();
}

void SpeakerTable::keepApart() {
    m_keptApart << m_offered;
    offer();
}

}  // namespace app
