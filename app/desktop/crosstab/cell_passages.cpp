// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/cell_passages.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>

#include "app/desktop/look/look.h"
#include "app/desktop/passages/code_marks.h"
#include "app/desktop/passages/passage_list.h"
#include "app/desktop/passages/passage_model.h"
#include "app/desktop/passages/place_words.h"
#include "app/desktop/session/session.h"
#include "app/desktop/workspace/table_file.h"
#include "codebook/project/project.h"

namespace app {

using codebook::RetrievedPassage;

namespace {

/// More would be a text of its own; the export writes all.
constexpr std::size_t MostCopied = 2000;

}  // namespace

CellPassages::CellPassages(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new PassageModel(session, this)),
      m_list(new PassageList(*m_model, this)),
      m_title(new QLabel(this)),
      m_totals(new QLabel(this)),
      m_empty(new QLabel(this)),
      m_code(new QPushButton(tr("Co&de with…"), this)),
      m_export(new QPushButton(tr("E&xport passages…"), this)) {
    build();
    connect(m_list, &PassageList::shown, this, &CellPassages::openRow);
    connect(m_list, &PassageList::copyWanted, this, &CellPassages::copy);
    connect(m_code, &QPushButton::clicked, this, &CellPassages::wantCoding);
    connect(m_export, &QPushButton::clicked, this, &CellPassages::exportAll);
    showNothing({});
}

void CellPassages::build() {
    QFont title = m_title->font();
    title.setWeight(QFont::DemiBold);
    title.setPointSizeF(title.pointSizeF() + 1);
    m_title->setFont(title);
    m_list->setAccessibleName(tr("Passages behind the number"));
    for (QLabel* label : {m_title, m_totals, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_totals->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::inner, space::inner, space::inner, space::inner);
    head->setSpacing(space::unit);
    head->addWidget(m_title);
    head->addWidget(m_totals);
    head->addWidget(m_empty);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::inner, space::inner, space::inner, space::inner);
    buttons->setSpacing(space::inner);
    buttons->addWidget(m_code);
    buttons->addWidget(m_export);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addStretch();
    layout->addLayout(buttons);
}

QString CellPassages::title() const { return m_title->text(); }
QString CellPassages::totals() const { return m_totals->text(); }

void CellPassages::show(const QString& title, const QString& counted,
                        codebook::RetrievalResult result) {
    const auto count = static_cast<int>(result.passages.size());
    if (count == 0) {
        showNothing(tr("No passage stands behind this number."));
        m_title->setText(title);
        m_title->setVisible(true);
        return;
    }
    //: %1 is "14 passages"
    const QString where = tr("%1 in %2")
                              .arg(tr("%n passage(s)", nullptr, count),
                                   tr("%n document(s)", nullptr, result.documents));
    m_title->setText(title);
    m_totals->setText(counted.isEmpty() ? where : tr("%1 · %2").arg(counted, where));
    m_model->show(std::move(result));
    m_title->setVisible(true);
    for (QWidget* part : std::initializer_list<QWidget*>{m_totals, m_list, m_code, m_export})
        part->setVisible(true);
    m_empty->setVisible(false);
}

void CellPassages::showNothing(const QString& sentence) {
    m_model->show({});
    m_title->clear();
    m_totals->clear();
    m_empty->setText(sentence);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_totals, m_list, m_code, m_export})
        part->setVisible(false);
    m_empty->setVisible(!sentence.isEmpty());
}

void CellPassages::focusList() {
    if (m_model->rowCount() == 0) return;
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_model->index(1));
}

/// Enter or a click leads into the text, as in every list of passages.
void CellPassages::openRow(const QModelIndex& index) {
    const RetrievedPassage* passage = m_model->passage(index);
    if (!passage) return;
    const RetrievedPassage shown = *passage;  // the list may follow a change meanwhile
    m_session.showPassage(shown.place.document, shown.place.span);
    if (!shown.codings.empty()) m_session.selectCoding(shown.codings.front());
    Q_EMIT textWanted();
}

std::vector<const RetrievedPassage*> CellPassages::chosen() const {
    std::vector<const RetrievedPassage*> passages;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (!m_list->selectionModel()->isSelected(index)) continue;
        if (const RetrievedPassage* passage = m_model->passage(index)) passages.push_back(passage);
    }
    return passages;
}

std::vector<codebook::Place> CellPassages::chosenPlaces() const {
    std::vector<codebook::Place> places;
    for (const RetrievedPassage* passage : chosen()) places.push_back(passage->place);
    return places;
}

/// Of all where none is selected.
void CellPassages::wantCoding() {
    auto places = chosenPlaces();
    if (places.empty())
        for (const RetrievedPassage& passage : m_model->result().passages)
            places.push_back(passage.place);
    if (!places.empty()) Q_EMIT codingWanted(places);
}

void CellPassages::wantRecoding() {
    std::vector<codebook::CodingId> codings;
    for (const RetrievedPassage* passage : chosen())
        codings.insert(codings.end(), passage->codings.begin(), passage->codings.end());
    if (!codings.empty()) Q_EMIT recodingWanted(codings);
}

void CellPassages::copy() {
    const auto places = chosenPlaces();
    QStringList quotations;
    for (std::size_t i = 0; i < std::min(places.size(), MostCopied); ++i)
        quotations << quotationText(m_session, places[i]);
    if (quotations.isEmpty()) return;
    QGuiApplication::clipboard()->setText(quotations.join(QStringLiteral("\n\n")) + u'\n');
    m_session.say(
        tr("%n passage(s) copied with the source.", nullptr, static_cast<int>(quotations.size())));
}

void CellPassages::exportAll() {
    codebook::TextTable table;
    table.title = m_title->text();
    table.addColumn(tr("document"));
    table.addColumn(tr("source"));
    table.addColumn(tr("passage"));
    table.addColumn(tr("codes"));
    const CodeMarks marks(m_session.study());
    for (const RetrievedPassage& passage : m_model->result().passages) {
        QStringList codes;
        for (const codebook::CodingId id : passage.codings)
            if (const auto* coding = m_session.study().codings.find(id))
                codes << marks.name(coding->code);
        codes.removeDuplicates();
        table.addRow(
            {m_session.shownName(passage.place.document), sourceOf(m_session, passage.place),
             wordsAt(m_session, passage.place, 0).words, codes.join(QStringLiteral(", "))});
    }
    m_session.attempt([&] {
        const QString path = exportTable(this, table, table.title);
        if (!path.isEmpty()) m_session.say(tr("The passages are in %1.").arg(path));
    });
}

void CellPassages::contextMenuEvent(QContextMenuEvent* event) {
    if (chosenPlaces().empty()) return;
    QMenu menu(this);
    menu.addAction(tr("&Show in the text"), this, [this] { openRow(m_list->currentIndex()); });
    menu.addAction(tr("&Copy with the source"), this, &CellPassages::copy);
    menu.addSeparator();
    menu.addAction(tr("Co&de with…"), this, &CellPassages::wantCoding);
    menu.addAction(tr("&Recode…"), this, &CellPassages::wantRecoding);
    menu.exec(event->globalPos());
}

void CellPassages::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

}  // namespace app
