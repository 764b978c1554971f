// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/table_notes.h"

#include "app/desktop/crosstab/crosstab_words.h"
#include "app/desktop/look/look.h"

namespace app {

TableNotes::TableNotes(QWidget* parent)
    : QWidget(parent),
      m_tests(new QLabel(this)),
      m_caveat(new QLabel(this)),
      m_meaning(new QLabel(this)),
      m_fold(new QToolButton(this)),
      m_excluded(new QLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::inner, space::between, space::inner);
    layout->setSpacing(space::unit);
    for (QLabel* label : {m_tests, m_caveat, m_meaning, m_excluded}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (QLabel* label : {m_caveat, m_meaning, m_excluded})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setAccessibleName(tr("What is not counted"));
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QToolButton::toggled, this, [this](bool isOpen) {
        m_fold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_excluded->setVisible(isOpen);
    });
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_tests, m_caveat, m_meaning, m_fold, m_excluded})
        layout->addWidget(part);
    clear();
}

void TableNotes::clear() {
    for (QLabel* label : {m_tests, m_caveat, m_meaning, m_excluded}) {
        label->clear();
        label->hide();
    }
    m_fold->hide();
}

void TableNotes::show(const CrossTabAnswer& answer) {
    const bool isOpen = m_fold->isChecked();
    clear();
    m_count = answer.question.count;
    QStringList meaning;
    if (answer.table->cellsShareThings)
        meaning << tr(
            "Some things stand in several cells: margins count each once, so cells do "
            "not add up.");
    meaning << tr("▲ ▼ more or less than chance alone would give (adjusted residual beyond 2).")
            << answer.notes;
    m_meaning->setText(meaning.join(u' '));
    m_meaning->show();
    QStringList excluded;
    qint64 count = 0;
    for (const codebook::Exclusion& exclusion : answer.table->excluded) {
        excluded << exclusionSentence(exclusion);
        count += exclusion.count;
    }
    if (excluded.isEmpty()) return;
    m_fold->setText(tr("%n coding(s) not counted", nullptr, static_cast<int>(count)));
    m_fold->show();
    m_excluded->setText(excluded.join(u'\n'));
    m_excluded->setVisible(isOpen);
}

void TableNotes::showTesting() {
    m_tests->setText(tr("Testing…"));
    m_tests->show();
}

void TableNotes::showTests(const CrossTabTests& tests) {
    m_tests->setText(testsSentence(tests));
    m_tests->show();
    m_caveat->setText(caveat(tests.dependence, m_count));
    m_caveat->setVisible(tests.tests.chiSquare.isDefined());
}

QString TableNotes::tests() const { return m_tests->text(); }

QStringList TableNotes::sentences() const {
    QStringList all;
    for (const QLabel* label : {m_tests, m_caveat, m_meaning})
        if (!label->text().isEmpty()) all << label->text();
    if (!m_excluded->text().isEmpty()) all << m_excluded->text().split(u'\n');
    return all;
}

}  // namespace app
