// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/search_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/desktop/look/look.h"
#include "app/desktop/passages/code_line.h"
#include "app/desktop/passages/code_marks.h"
#include "app/desktop/passages/hit_delegate.h"
#include "app/desktop/passages/hit_model.h"
#include "app/desktop/passages/query_completion.h"
#include "app/desktop/session/session.h"

namespace app {

namespace {

constexpr int patience = 150;     // milliseconds that typing may rest before a search begins
constexpr int changePause = 400;  // … and after a change of the study
constexpr int mostHits = 50'000;  // that are listed and marked
constexpr int fewestLetters = 2;  // a single letter finds nothing that anybody reads

}  // namespace

SearchPanel::SearchPanel(Session& session, IndexSource index, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_search(new BackgroundSearch(session, std::move(index), this)),
      m_model(new HitModel(session, this)),
      m_box(new QLineEdit(this)),
      m_completion(new QueryCompletion(*m_box, session)),
      m_totals(new QLabel(this)),
      m_forms(new QLabel(this)),
      m_complaint(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_list(new QListView(this)),
      m_code(new CodeLine(session, this)),
      m_unit(new QComboBox(this)),
      m_codeAll(new QPushButton(this)) {
    buildBox();
    buildList();
    m_coding = buildCoding();
    layOut();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SearchPanel::search);
    connect(m_search, &BackgroundSearch::finished, this, &SearchPanel::take);
    connect(&session, &Session::changed, this, &SearchPanel::follow);
    connect(&session, &Session::layerChanged, this, &SearchPanel::searchAgain);
    tellNothing();
}

void SearchPanel::buildBox() {
    m_box->setPlaceholderText(tr("Search the transcripts"));
    m_box->setAccessibleName(tr("Search the transcripts"));
    m_box->setClearButtonEnabled(true);
    if (const QIcon glass = icon(QStringLiteral("edit-find")); !glass.isNull())
        m_box->addAction(glass, QLineEdit::LeadingPosition);
    m_box->installEventFilter(this);
    connect(m_box, &QLineEdit::textChanged, this, [this] { m_soon.start(patience); });
}

void SearchPanel::buildList() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setAccessibleName(tr("Hits"));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &SearchPanel::showRow);
    connect(m_model, &HitModel::takenChanged, this, &SearchPanel::showCoding);
}

QWidget* SearchPanel::buildCoding() {
    auto* row = new QWidget(this);
    m_code->setPlaceholderText(tr("Code the hits with …"));
    m_code->setAccessibleName(tr("Code to give the hits"));
    connect(m_code, &QLineEdit::textChanged, this, &SearchPanel::showCoding);
    connect(m_code, &CodeLine::codePicked, this, [this](codebook::CodeId code) {
        m_code->setText(CodeMarks(m_session.study()).path(code));
    });
    m_unit->addItem(tr("the words found"), static_cast<int>(AutocodeUnit::Match));
    m_unit->addItem(tr("the sentence"), static_cast<int>(AutocodeUnit::Sentence));
    m_unit->addItem(tr("the turn"), static_cast<int>(AutocodeUnit::Turn));
    m_unit->setAccessibleName(tr("What is coded of each hit"));
    connect(m_codeAll, &QPushButton::clicked, this, &SearchPanel::codeAll);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(space::inner, space::inner, space::inner, space::inner);
    layout->setSpacing(space::unit);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::unit);
    first->addWidget(m_code, 1);
    first->addWidget(m_unit);
    layout->addLayout(first);
    layout->addWidget(m_codeAll);
    return row;
}

void SearchPanel::layOut() {
    for (QLabel* label : {m_totals, m_forms, m_hint}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
    }
    for (QLabel* label : {m_totals, m_forms, m_complaint}) label->setTextFormat(Qt::PlainText);
    m_complaint->setForegroundRole(QPalette::BrightText);
    m_complaint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setContentsMargins(space::inner, space::unit, space::inner, space::inner);
    m_hint->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_hint, &QLabel::linkActivated, this, &SearchPanel::searchFor);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::inner, space::inner, space::inner, space::inner);
    head->setSpacing(space::unit);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_box, m_complaint, m_totals, m_forms})
        head->addWidget(widget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_coding);
}

QString SearchPanel::query() const { return m_box->text().trimmed(); }
QString SearchPanel::totals() const { return m_totals->text(); }
QString SearchPanel::complaint() const {
    return m_complaint->isHidden() ? QString() : m_complaint->text();
}
bool SearchPanel::isSearching() const { return m_soon.isActive() || m_search->isRunning(); }

void SearchPanel::searchFor(const QString& query) {
    m_box->setText(query);
    focusBox();
    search();
}

void SearchPanel::searchAgain() {
    if (!query().isEmpty()) m_soon.start(0);
}

void SearchPanel::focusBox() {
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void SearchPanel::search() {
    m_soon.stop();
    if (query().size() < fewestLetters) {
        m_search->cancel();
        return tellNothing();
    }
    m_search->search(query(), mostHits);
}

void SearchPanel::follow(const codebook::Change& change) {
    using codebook::Entity;
    if (query().isEmpty()) return;
    const bool isCodingAlone = std::all_of(
        change.rows.begin(), change.rows.end(),
        [](const codebook::RowsChanged& rows) { return rows.entity == Entity::Coding; });
    if (isCodingAlone && !query().contains(u':')) return;
    // Hits stand in the text as it was; until they are found again there are none.
    if (change.touches(Entity::Document)) m_model->show({});
    for (const Entity entity : {Entity::Document, Entity::Speaker, Entity::Case, Entity::Attribute,
                                Entity::AttributeValue, Entity::Code, Entity::Coding})
        if (change.touches(entity)) return m_soon.start(changePause);
}

AutocodeUnit SearchPanel::unit() const {
    return static_cast<AutocodeUnit>(m_unit->currentData().toInt());
}

QString SearchPanel::codePath() const { return m_code->text().trimmed(); }

void SearchPanel::showCoding() {
    const int count = m_model->takenCount();
    const bool isNew = !codePath().isEmpty() && !m_code->code();
    m_codeAll->setEnabled(count > 0 && !codePath().isEmpty());
    m_codeAll->setText(isNew ? tr("Code %n hit(s) with this new code", nullptr, count)
                             : tr("Code %n hit(s)", nullptr, count));
    m_coding->setVisible(!m_model->occurrences().empty());
}

}  // namespace app
