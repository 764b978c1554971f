// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/passage_panel.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

#include "app/desktop/look/look.h"
#include "app/desktop/passages/code_line.h"
#include "app/desktop/passages/passage_list.h"
#include "app/desktop/passages/passage_model.h"
#include "app/desktop/passages/question_bar.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"

namespace app {

using codebook::CodingId;
using codebook::Place;

PassagePanel::PassagePanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new PassageModel(session, this)),
      m_bar(new QuestionBar(session, this)),
      m_list(new PassageList(*m_model, this)),
      m_title(new QLabel(this)),
      m_totals(new QLabel(this)),
      m_empty(new QLabel(this)),
      m_leftOut(new QLabel(this)),
      m_refresh(new QTimer(this)) {
    build();
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    connect(m_refresh, &QTimer::timeout, this, &PassagePanel::look);
    connect(m_bar, &QuestionBar::asked, this, &PassagePanel::refreshSoon);
    connect(m_list, &PassageList::shown, this, &PassagePanel::showRow);
    connect(m_list, &PassageList::copyWanted, this, &PassagePanel::copy);
    connect(m_empty, &QLabel::linkActivated, this, &PassagePanel::followLink);
    connect(&session, &Session::codesChosen, this,
            [this] { m_bar->setCodes(m_session.chosenCodes()); });
    connect(&session, &Session::layerChanged, this, &PassagePanel::refreshSoon);
    connect(&session, &Session::changed, this, &PassagePanel::follow);
    if (!session.chosenCodes().empty()) m_bar->setCodes(session.chosenCodes());
    refresh();
}

PassagePanel::~PassagePanel() = default;

void PassagePanel::build() {
    QFont title = m_title->font();
    title.setWeight(QFont::DemiBold);
    title.setPointSizeF(title.pointSizeF() + 1);
    m_title->setFont(title);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    for (QLabel* label : {m_totals, m_empty, m_leftOut}) {
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_totals->setTextFormat(Qt::PlainText);
    m_leftOut->setTextFormat(Qt::PlainText);
    m_leftOut->setContentsMargins(space::inner, space::unit, space::inner, space::inner);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(space::inner, space::between, space::inner, space::inner);
    m_empty->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::inner, space::inner, space::inner, space::inner);
    head->setSpacing(space::unit);
    head->addWidget(m_title);
    head->addWidget(m_totals);
    head->addSpacing(space::unit);
    head->addWidget(m_bar);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_leftOut);
}

const PassageQuestion& PassagePanel::question() const { return m_bar->question(); }

void PassagePanel::ask(PassageQuestion question) {
    m_bar->setQuestion(std::move(question));
    refresh();
}

QString PassagePanel::title() const { return m_title->text(); }
QString PassagePanel::totals() const { return m_totals->text(); }

void PassagePanel::describe() {
    const codebook::RetrievalResult& result = m_model->result();
    const QString codes = codesText(question(), CodeMarks(m_session.study()));
    m_title->setText(codes.isEmpty() ? tr("Passages") : tr("Passages for %1").arg(codes));
    const auto count = static_cast<int>(result.passages.size());
    //: %1 is "14 passages"
    m_totals->setText(tr("%1 in %2")
                          .arg(tr("%n passage(s)", nullptr, count),
                               tr("%n document(s)", nullptr, result.documents)));
    m_totals->setVisible(!question().isEmpty());
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    QStringList leftOut;
    if (result.leftOut.unmet > 0)
        leftOut << tr("%n coding(s) stand otherwise to the other codes.", nullptr,
                      static_cast<int>(result.leftOut.unmet));
    if (result.leftOut.waiting > 0)
        leftOut << tr("%n coding(s) wait to be placed in a revised text.", nullptr,
                      static_cast<int>(result.leftOut.waiting));
    if (result.leftOut.elsewhere > 0)
        leftOut << tr("%n coding(s) lie outside the limits.", nullptr,
                      static_cast<int>(result.leftOut.elsewhere));
    // While blind nobody is told how much others have coded.
    if (result.leftOut.otherCoders > 0 && !m_session.isBlind())
        leftOut << tr("%n coding(s) by others are not shown.", nullptr,
                      static_cast<int>(result.leftOut.otherCoders));
    m_leftOut->setText(leftOut.join(u' '));
    m_leftOut->setVisible(!leftOut.isEmpty());
    if (count == 0) describeEmptiness();
}

void PassagePanel::describeEmptiness() {
    // A label keeps the colour of links that it was given at first, whatever the palette becomes.
    const QString color = palette().color(QPalette::Link).name();
    const auto link = [&color](const char* target, const QString& text) {
        return QStringLiteral("<p><a href=\"%1\" style=\"color:%2\">%3</a></p>")
            .arg(QLatin1String(target), color, text);
    };
    if (question().isEmpty()) {
        m_empty->setText(
            tr("Choose a code in the codebook, or add one here, to read its passages.") +
            link("add", tr("Add a code")));
        return;
    }
    QString text = tr("No passage is coded so.");
    const auto kind = question().relation.kind;
    if (question().hasRelation() && kind != codebook::Relation::Kind::NearTurns &&
        kind != codebook::Relation::Kind::SameDocument)
        text += link("turn", tr("Look in the same turn instead"));
    if (!question().attributes.empty() || !question().coders.empty() ||
        !question().perspective.isEmpty())
        text += link("unlimited", tr("Take the limits away"));
    m_empty->setText(text);
}

void PassagePanel::changeEvent(QEvent* event) {
    // Links wear the colour of the palette that they were made with, chips that of their codes.
    if (event->type() == QEvent::PaletteChange) refreshSoon();
    QWidget::changeEvent(event);
}

void PassagePanel::followLink(const QString& link) {
    if (link == QLatin1String("add")) return focusQuestion();
    PassageQuestion question = m_bar->question();
    if (link == QLatin1String("turn")) question.relation = {codebook::Relation::Kind::NearTurns, 0};
    if (link == QLatin1String("unlimited")) {
        question.attributes.clear();
        question.coders.clear();
        question.perspective.clear();
    }
    ask(std::move(question));
}

void PassagePanel::focusQuestion() { m_bar->codeLine()->setFocus(Qt::ShortcutFocusReason); }

void PassagePanel::focusList() {
    // What was just chosen stands in the list before it is walked through.
    if (m_refresh->isActive()) {
        m_refresh->stop();
        refresh();
    }
    if (m_model->rowCount() == 0) return focusQuestion();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void PassagePanel::showRow(const QModelIndex& index) {
    const codebook::RetrievedPassage* passage = m_model->passage(index);
    if (!passage) return;
    const codebook::RetrievedPassage shown = *passage;  // the list may follow a change meanwhile
    m_session.showPassage(shown.place.document, shown.place.span);
    // One's own coding first: it is the one that can be changed.
    CodingId chosen;
    for (const CodingId coding : shown.codings) {
        const codebook::Coding* row = m_session.study().codings.find(coding);
        if (row && (!chosen || row->coder == m_session.me())) chosen = coding;
        if (row && row->coder == m_session.me()) break;
    }
    if (chosen) m_session.selectCoding(chosen);
}

void PassagePanel::showNext() { step(1); }
void PassagePanel::showPrevious() { step(-1); }

void PassagePanel::step(int direction) {
    const QModelIndex current = m_list->currentIndex();
    int row = current.isValid() ? current.row() + direction
              : direction > 0   ? 0
                                : m_model->rowCount() - 1;
    while (row >= 0 && row < m_model->rowCount() && !m_model->passage(m_model->index(row)))
        row += direction;
    if (row < 0 || row >= m_model->rowCount()) {
        m_session.say(m_model->rowCount() == 0 ? tr("There are no passages to walk through.")
                      : direction > 0          ? tr("This was the last passage.")
                                               : tr("This was the first passage."));
        return;
    }
    m_list->setCurrentIndex(m_model->index(row));
    showRow(m_list->currentIndex());
}

std::vector<int> PassagePanel::selectedRows() const {
    std::vector<int> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<Place> PassagePanel::selectedPlaces() const {
    std::vector<Place> places;
    for (const int row : selectedRows())
        if (const auto* passage = m_model->passage(m_model->index(row)))
            places.push_back(passage->place);
    return places;
}

std::vector<CodingId> PassagePanel::selectedCodings() const {
    std::vector<CodingId> codings;
    for (const int row : selectedRows())
        if (const auto* passage = m_model->passage(m_model->index(row)))
            codings.insert(codings.end(), passage->codings.begin(), passage->codings.end());
    return codings;
}

void PassagePanel::toggleContext() {
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid()) m_model->setOpen(index, !index.data(PassageModel::IsOpen).toBool());
}

}  // namespace app
