// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/word_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/look/look.h"
#include "app/desktop/passages/flow_layout.h"
#include "app/desktop/search/table_dress.h"
#include "app/desktop/search/word_list_model.h"

namespace app {

namespace {

constexpr std::size_t MostBars = 25;
constexpr int WordWidth = 180;
constexpr int NarrowestForms = 120;
constexpr int FilterWidth = 140;
constexpr int WidestChart = 960;  // wider, it would be higher than a window

}  // namespace

WordPage::WordPage(SearchMaterial& material, QWidget* parent)
    : SearchPage(material, parent),
      m_model(new WordListModel(this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_table(new QTableView),
      m_chart(new ChartView),
      m_stack(new QStackedWidget),
      m_sentence(new QLabel),
      m_column(new QVBoxLayout(this)),
      m_options(new FlowLayout),
      m_stems(new QCheckBox(tr("Forms of a stem together"))),
      m_smallWords(new QCheckBox(tr("Small words too"))),
      m_interviewers(new QCheckBox(tr("Interviewers too"))),
      m_filter(new QLineEdit),
      m_shownAs(new QComboBox) {
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setContentsMargins(space::between, 0, space::between, space::inner);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    buildTable();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* paper = new QWidget;
    auto* paperLayout = new QVBoxLayout(paper);
    paperLayout->setContentsMargins(space::between, space::inner, space::between, space::inner);
    m_chart->setMaximumWidth(WidestChart);
    paperLayout->addWidget(m_chart);
    paperLayout->addStretch();
    scroll->setWidget(paper);
    m_stack->addWidget(m_table);
    m_stack->addWidget(scroll);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(buildStrip());
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_stack, 1);
    m_column->addStretch();
    connect(m_chart, &ChartView::spotChosen, this, [this](const ChartSpot& spot) {
        if (spot.category < 0 || spot.category >= m_model->rowCount()) return;
        Q_EMIT queryWanted(queryFor(m_model->list().rows[static_cast<std::size_t>(spot.category)]));
    });
}

QWidget* WordPage::buildStrip() {
    m_smallWords->setToolTip(
        tr("Counts also articles, pronouns and other words that any talk is full of."));
    m_filter->setPlaceholderText(tr("Words with …"));
    m_filter->setAccessibleName(tr("Only words with these letters"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(FilterWidth);
    m_shownAs->addItem(tr("Table"));
    m_shownAs->addItem(tr("Bars"));
    m_shownAs->setAccessibleName(tr("Shown as"));
    auto* strip = new QWidget;
    auto* options = new QWidget;
    options->setLayout(m_options);
    m_options->setContentsMargins({});
    m_options->setSpacing(space::inner);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_stems, m_smallWords, m_interviewers})
        m_options->addWidget(widget);
    auto* layout = new QHBoxLayout(strip);
    layout->setContentsMargins(space::between, space::inner, space::between, space::inner);
    layout->setSpacing(space::inner);
    layout->addWidget(options, 1);
    layout->addWidget(m_filter, 0, Qt::AlignTop);
    layout->addWidget(m_shownAs, 0, Qt::AlignTop);
    for (QCheckBox* box : {m_stems, m_smallWords, m_interviewers})
        connect(box, &QCheckBox::toggled, this, &WordPage::lookSoon);
    connect(m_filter, &QLineEdit::textChanged, m_sorted,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_shownAs, &QComboBox::currentIndexChanged, this, &WordPage::showKind);
    return strip;
}

void WordPage::buildTable() {
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(WordListModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(WordListModel::Word);
    m_table->setModel(m_sorted);
    dress(*m_table, tr("Words with their figures"));
    m_table->setSortingEnabled(true);
    // As it comes: by what the list is of.
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setFont(figuresFont(m_table->font()));
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &WordPage::openWord);
}

void WordPage::addOption(const QString& name, QWidget* widget) {
    auto* option = new QWidget;
    auto* layout = new QHBoxLayout(option);
    layout->setContentsMargins({});
    layout->setSpacing(space::unit);
    auto* label = new QLabel(name);
    label->setBuddy(widget);
    layout->addWidget(label);
    layout->addWidget(widget);
    m_options->insertWidget(m_optionCount++, option);
}

void WordPage::addRow(QWidget* widget) { m_column->insertWidget(0, widget); }

indexer::WordChoice WordPage::choice() const {
    return {m_stems->isChecked() ? indexer::WordUnit::Stem : indexer::WordUnit::Form,
            m_smallWords->isChecked()};
}

bool WordPage::withInterviewers() const { return m_interviewers->isChecked(); }
QString WordPage::sentence() const { return m_sentence->text(); }

void WordPage::showList(WordList list, const QStringList& notes) {
    QStringList sentences = list.notes + notes;
    if (list.rows.empty()) sentences << tr("There are no words to list.");
    m_model->show(std::move(list));
    m_sentence->setText(sentences.join(u' '));
    m_table->setColumnHidden(WordListModel::Forms, !m_model->list().hasForms);
    fit();
    showKind();
}

void WordPage::showSentence(const QString& sentence) {
    m_model->show({});
    m_sentence->setText(sentence);
    m_stack->hide();
}

void WordPage::showFailure(const QuestionFailure& failure) { showSentence(sentenceOf(failure)); }

void WordPage::showKind() {
    const bool isEmpty = m_model->list().rows.empty();
    m_stack->setVisible(!isEmpty);
    if (isEmpty) return;
    if (m_shownAs->currentIndex() == 1) m_chart->show(chart());
    m_stack->setCurrentIndex(m_shownAs->currentIndex());
}

/// Words and figures have their widths; forms take what is left.
void WordPage::fit() {
    const QFontMetrics metrics(m_table->horizontalHeader()->font());
    const int mark = m_table->style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, m_table);
    int left = m_table->viewport()->width() - WordWidth;
    for (int column = WordListModel::FirstFigure; column < m_model->columnCount(); ++column) {
        const QString name =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int width = std::max(metrics.horizontalAdvance(name) + mark,
                                   metrics.horizontalAdvance(QStringLiteral("10,000.00"))) +
                          3 * space::inner;
        m_table->setColumnWidth(column, width);
        left -= width;
    }
    const bool hasForms = m_model->list().hasForms;
    m_table->setColumnWidth(WordListModel::Word, WordWidth);
    m_table->setColumnWidth(WordListModel::Forms, hasForms ? std::max(left, NarrowestForms) : 0);
}

QString WordPage::wordQuery(const WordListRow& row) {
    return row.forms.isEmpty() ? u'"' + row.word + u'"' : row.word;
}

QString WordPage::queryFor(const WordListRow& row) const { return wordQuery(row); }

void WordPage::openWord() {
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    if (!index.isValid()) return;
    Q_EMIT queryWanted(queryFor(m_model->list().rows[static_cast<std::size_t>(index.row())]));
}

codebook::TextTable WordPage::text() const { return textTable(m_model->list()); }
codebook::Chart WordPage::chart() const { return barsOf(m_model->list(), MostBars); }

void WordPage::focusMain() {
    if (m_model->list().rows.empty()) return m_stems->setFocus(Qt::ShortcutFocusReason);
    if (m_stack->currentIndex() == 1) return m_chart->setFocus(Qt::ShortcutFocusReason);
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_sorted->index(0, 0));
}

bool WordPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openWord();
            return true;
        }
    }
    if (watched == m_table && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &WordPage::fit, Qt::QueuedConnection);
    return SearchPage::eventFilter(watched, event);
}

}  // namespace app
