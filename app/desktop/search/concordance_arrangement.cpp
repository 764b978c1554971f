// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the lines of ConcordancePage are sorted and grouped.
#include <QComboBox>
#include <QSpinBox>

#include "app/desktop/look/look.h"
#include "app/desktop/search/concordance_model.h"
#include "app/desktop/search/concordance_page.h"
#include "app/desktop/session/session.h"

namespace app {

using By = LineGroups::By;

namespace {

constexpr int MostSortedWords = 3;

}  // namespace

QWidget* ConcordancePage::buildStrip() {
    m_order->addItem(tr("as in the documents"), static_cast<int>(LineOrder::Document));
    m_order->addItem(tr("by the words before"), static_cast<int>(LineOrder::Left));
    m_order->addItem(tr("by the words after"), static_cast<int>(LineOrder::Right));
    m_order->addItem(tr("by the word found"), static_cast<int>(LineOrder::Found));
    m_order->setAccessibleName(tr("Order of the lines"));
    m_order->setObjectName(QStringLiteral("lineOrder"));
    m_words->setRange(1, MostSortedWords);
    m_words->setAccessibleName(tr("By how many words"));
    m_groups->setAccessibleName(tr("Headings of the lines"));
    m_groups->setObjectName(QStringLiteral("lineGroups"));
    fillGroups();
    auto* strip = new QWidget;
    auto* layout = new QHBoxLayout(strip);
    layout->setContentsMargins(space::between, space::inner, space::between, space::inner);
    layout->setSpacing(space::inner);
    m_totals->setTextFormat(Qt::PlainText);
    layout->addWidget(m_totals, 1);
    auto* order = new QLabel(tr("So&rted"));
    order->setBuddy(m_order);
    auto* groups = new QLabel(tr("&Grouped"));
    groups->setBuddy(m_groups);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{order, m_order, m_words, groups, m_groups})
        layout->addWidget(widget);
    m_words->hide();
    connect(m_order, &QComboBox::currentIndexChanged, this, &ConcordancePage::chooseLayout);
    connect(m_words, &QSpinBox::valueChanged, this, &ConcordancePage::chooseLayout);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &ConcordancePage::chooseLayout);
    connect(&session(), &Session::changed, this, [this](const codebook::Change& change) {
        if (change.touches(codebook::Entity::Attribute)) fillGroups();
    });
    return strip;
}

void ConcordancePage::fillGroups() {
    m_isShowing = true;
    m_groups->clear();
    m_groups->addItem(tr("not at all"), static_cast<int>(By::None));
    m_groups->addItem(tr("by document"), static_cast<int>(By::Document));
    m_groups->addItem(tr("by speaker"), static_cast<int>(By::Speaker));
    QStringList names;
    for (const codebook::Attribute& attribute : session().study().attributes)
        names << attribute.name;
    if (m_layout.groups.by == By::Attribute && !names.contains(m_layout.groups.attribute))
        names << m_layout.groups.attribute;
    for (const QString& name : names) {
        m_groups->addItem(tr("by %1").arg(name), static_cast<int>(By::Attribute));
        m_groups->setItemData(m_groups->count() - 1, name, Qt::UserRole + 1);
    }
    int chosen = static_cast<int>(m_layout.groups.by);
    if (m_layout.groups.by == By::Attribute)
        chosen = m_groups->findData(m_layout.groups.attribute, Qt::UserRole + 1);
    m_groups->setCurrentIndex(chosen);
    m_isShowing = false;
}

SearchQuestion ConcordancePage::question() const {
    SearchQuestion question = m_layout;
    question.query = query();
    return question;
}

void ConcordancePage::arrangeAs(const SearchQuestion& question) {
    m_layout = question;
    fillGroups();
    m_isShowing = true;
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(question.order)));
    m_words->setValue(question.sortedWords);
    m_isShowing = false;
    m_words->setVisible(question.order == LineOrder::Left || question.order == LineOrder::Right);
    lookSoon();
}

void ConcordancePage::chooseLayout() {
    if (m_isShowing) return;
    m_layout.order = static_cast<LineOrder>(m_order->currentData().toInt());
    m_layout.sortedWords = m_words->value();
    m_layout.groups.by = static_cast<By>(m_groups->currentData().toInt());
    m_layout.groups.attribute = m_groups->currentData(Qt::UserRole + 1).toString();
    m_words->setVisible(m_layout.order == LineOrder::Left || m_layout.order == LineOrder::Right);
    Q_EMIT questionChanged();
    lookSoon();
}

/// A click on the head of a column, as tables are sorted everywhere.
void ConcordancePage::sortBy(int column) {
    LineOrder order = LineOrder::Document;
    if (column == ConcordanceModel::Before) order = LineOrder::Left;
    if (column == ConcordanceModel::After) order = LineOrder::Right;
    if (column == ConcordanceModel::Found) order = LineOrder::Found;
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(order)));
}

}  // namespace app
