// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/word_pages.h"

#include <QComboBox>
#include <QSpinBox>

#include <set>

#include "app/desktop/look/look.h"
#include "app/desktop/passages/query_completion.h"
#include "app/desktop/search/search_material.h"
#include "app/desktop/session/session.h"
#include "app/work/word_questions.h"
#include "indexer/search/query.h"

namespace app {

namespace {

constexpr int Farthest = 20;
constexpr int MostLeast = 1000;
/// Milliseconds that typing may rest before two groups are compared.
constexpr int Patience = 400;
/// An attribute with more values is no way to tell two groups apart at a glance.
constexpr std::size_t MostValues = 12;

QSpinBox* number(int least, int most, int value, const QString& name) {
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

QString attributeQuery(const QString& name, const QString& value) {
    indexer::QueryNode node;
    node.kind = indexer::QueryKind::Field;
    node.field = indexer::QueryField::Attribute;
    node.name = name;
    node.value = value;
    return indexer::queryText(node);
}

/// A query that can stand beside another.
QString inParentheses(const QString& query) {
    return query.contains(u' ') ? u'(' + query + u')' : query;
}

}  // namespace

FrequencyPage::FrequencyPage(SearchMaterial& material, QWidget* parent)
    : WordPage(material, parent), m_scope(new QComboBox) {
    m_scope->addItem(tr("in the turns found"));
    m_scope->addItem(tr("in all turns"));
    m_scope->setAccessibleName(tr("Where words are counted"));
    addOption(tr("&Words"), m_scope);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FrequencyPage::lookSoon);
}

void FrequencyPage::look() {
    const bool isEverywhere = m_scope->currentIndex() == 1 || query().isEmpty();
    const WordScope scope{isEverywhere ? QString() : query(), withInterviewers()};
    background().ask([this, scope, choice = choice()](QuestionDesk& desk) -> QuestionAnswer {
        QStringList notes;
        indexer::Searcher& searcher = desk.searcherFor({scope.where});
        const indexer::WordTable& words = desk.words();
        const codebook::TurnSet turns = turnsIn(words, desk.study(), searcher, scope, &notes);
        WordList list =
            frequencyList(indexer::frequencies(indexer::WordSelection(words, &turns), choice));
        if (!scope.where.isEmpty()) list.title = tr("Words in turns with %1").arg(scope.where);
        return [this, list, notes] { showList(list, notes); };
    });
}

CollocatePage::CollocatePage(SearchMaterial& material, QWidget* parent)
    : WordPage(material, parent),
      m_left(number(0, Farthest, 5, tr("Words before"))),
      m_right(number(0, Farthest, 5, tr("Words after"))),
      m_least(number(1, MostLeast, 2, tr("How often at least"))) {
    addOption(tr("&Before"), m_left);
    addOption(tr("&After"), m_right);
    addOption(tr("At &least"), m_least);
    for (QSpinBox* box : {m_left, m_right, m_least})
        connect(box, &QSpinBox::valueChanged, this, &CollocatePage::lookSoon);
}

void CollocatePage::look() {
    if (query().isEmpty())
        return showSentence(
            tr("Write a query: the words that stand beside its places more often than chance "
               "would have it are listed here."));
    indexer::CollocateOptions options{choice()};
    options.left = m_left->value();
    options.right = m_right->value();
    options.least = m_least->value();
    const WordScope scope{{}, withInterviewers()};
    background().ask([this, options, scope, asked = query()](QuestionDesk& desk) -> QuestionAnswer {
        QStringList notes;
        indexer::Searcher& searcher = desk.searcherFor({asked});
        const auto places = placesFound(
            desk.study(), searcher, asked, [&desk] { return desk.isCancelled(); }, &notes);
        const indexer::WordTable& words = desk.words();
        const codebook::TurnSet turns = turnsIn(words, desk.study(), searcher, scope);
        WordList list = collocateList(
            indexer::collocates(indexer::WordSelection(words, &turns), places, options));
        list.title = tr("Collocates of %1").arg(asked);
        return [this, list, notes] { showList(list, notes); };
    });
}

/// Both, as near to each other as was counted.
QString CollocatePage::queryFor(const WordListRow& row) const {
    return QStringLiteral("%1 NEAR/%2 %3")
        .arg(inParentheses(query()))
        .arg(std::max({m_left->value(), m_right->value(), 1}))
        .arg(wordQuery(row));
}

KeynessPage::KeynessPage(SearchMaterial& material, QWidget* parent)
    : WordPage(material, parent),
      m_first(new QLineEdit),
      m_second(new QLineEdit),
      m_least(number(1, MostLeast, 3, tr("How often at least"))) {
    addRow(buildGroups());
    addOption(tr("At &least"), m_least);
    m_soon.setSingleShot(true);
    m_soon.setInterval(Patience);
    connect(&m_soon, &QTimer::timeout, this, &KeynessPage::lookSoon);
    connect(m_least, &QSpinBox::valueChanged, this, &KeynessPage::lookSoon);
    for (QLineEdit* line : {m_first, m_second}) {
        connect(line, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
        connect(line, &QLineEdit::returnPressed, this, &KeynessPage::lookSoon);
        new QueryCompletion(*line, session());
    }
}

QWidget* KeynessPage::buildGroups() {
    m_first->setPlaceholderText(tr("First group: attribute:side=police"));
    m_first->setAccessibleName(tr("First group"));
    m_second->setPlaceholderText(tr("Second group; empty: all other turns"));
    m_second->setAccessibleName(tr("Second group"));
    auto* offers = new QToolButton;
    offers->setText(tr("Groups") + QStringLiteral(" ▾"));
    offers->setAccessibleName(tr("Groups by the values of an attribute"));
    offers->setAutoRaise(true);
    offers->setFocusPolicy(Qt::StrongFocus);
    offers->setPopupMode(QToolButton::InstantPopup);
    offers->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    auto* menu = new QMenu(offers);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    offers->setMenu(menu);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::between, space::inner, space::between, 0);
    layout->setSpacing(space::inner);
    layout->addWidget(m_first, 1);
    layout->addWidget(new QLabel(tr("against")));
    layout->addWidget(m_second, 1);
    layout->addWidget(offers);
    return row;
}

void KeynessPage::fillMenu(QMenu& menu) {
    menu.clear();
    const codebook::Study& study = session().study();
    for (const codebook::Attribute& attribute : study.attributes) {
        std::set<QString> values;
        for (const codebook::AttributeValue& row : study.attributeValues)
            if (row.attribute == attribute.id) values.insert(row.values.begin(), row.values.end());
        if (values.size() < 2 || values.size() > MostValues) continue;
        QMenu* sub = menu.addMenu(QString(attribute.name).replace(u'&', QStringLiteral("&&")));
        for (auto first = values.begin(); first != values.end(); ++first) {
            for (auto second = std::next(first); second != values.end(); ++second)
                sub->addAction(tr("%1 against %2").arg(*first, *second), this,
                               [this, name = attribute.name, one = *first, other = *second] {
                                   compare(attributeQuery(name, one), attributeQuery(name, other));
                               });
            if (values.size() > 2)
                sub->addAction(tr("%1 against the rest").arg(*first), this,
                               [this, name = attribute.name, one = *first] {
                                   compare(attributeQuery(name, one), {});
                               });
        }
    }
    if (menu.isEmpty())
        menu.addAction(tr("No attribute has two values to compare"))->setEnabled(false);
}

void KeynessPage::compare(const QString& first, const QString& second) {
    m_first->setText(first);
    m_second->setText(second);
    m_soon.stop();
    lookSoon();
}

void KeynessPage::look() {
    m_soon.stop();
    const QString first = m_first->text().trimmed();
    QString second = m_second->text().trimmed();
    if (first.isEmpty())
        return showSentence(
            tr("Say with a query, or by the values of an attribute, which two groups of turns are "
               "to be compared: what one says more than the other is listed here."));
    if (second.isEmpty()) second = QStringLiteral("NOT ") + inParentheses(first);
    background().ask([this, first, second, choice = choice(), least = m_least->value(),
                      isWide = withInterviewers()](QuestionDesk& desk) -> QuestionAnswer {
        QStringList notes;
        indexer::Searcher& searcher = desk.searcherFor({first, second});
        const indexer::WordTable& words = desk.words();
        const auto group = [&](const QString& query) {
            return turnsIn(words, desk.study(), searcher, {query, isWide}, &notes);
        };
        const codebook::TurnSet one = group(first);
        const codebook::TurnSet other = group(second);
        WordList list =
            keyWordList(indexer::keyWords(indexer::WordSelection(words, &one),
                                          indexer::WordSelection(words, &other), choice, least));
        list.title = tr("Key words: %1 against %2").arg(first, second);
        return [this, list, notes] { showList(list, notes); };
    });
}

/// Where the group that has more of it says it.
QString KeynessPage::queryFor(const WordListRow& row) const {
    const QString first = m_first->text().trimmed();
    const QString second = m_second->text().trimmed();
    const bool isOfFirst = !row.figures.empty() && row.figures.back() >= 0;
    const QString group = isOfFirst          ? inParentheses(first)
                          : second.isEmpty() ? QStringLiteral("NOT ") + inParentheses(first)
                                             : inParentheses(second);
    return wordQuery(row) + u' ' + group;
}

}  // namespace app
