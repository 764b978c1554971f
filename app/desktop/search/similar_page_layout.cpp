// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How SimilarPage is put together.
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include "app/desktop/look/look.h"
#include "app/desktop/passages/code_line.h"
#include "app/desktop/passages/words_label.h"
#include "app/desktop/search/similar_model.h"
#include "app/desktop/search/similar_page.h"
#include "app/desktop/search/table_dress.h"
#include "app/desktop/session/session.h"

namespace app {

namespace {

constexpr int CodeWidth = 260;
constexpr int WordsHeight = 150;

}  // namespace

QWidget* SimilarPage::buildHead() {
    m_code->setPlaceholderText(tr("Code"));
    m_code->setAccessibleName(tr("Code whose like is looked for"));
    m_code->setFixedWidth(CodeWidth);
    auto* label = new QLabel(tr("More like the passages &of"));
    label->setBuddy(m_code);
    m_forgive->setAutoRaise(true);
    m_forgive->setFocusPolicy(Qt::StrongFocus);
    m_forgive->hide();
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(space::between, space::inner, space::between, space::inner);
    layout->setSpacing(space::inner);
    layout->addWidget(label);
    layout->addWidget(m_code);
    layout->addStretch();
    layout->addWidget(m_forgive);
    connect(m_code, &CodeLine::codePicked, this, [this](codebook::CodeId code) {
        setCode(code);
        focusMain();
    });
    connect(m_code, &CodeLine::newCodeNamed, this, [this](const QString& name) {
        session().say(tr("No code is called “%1”.").arg(name));
    });
    connect(m_forgive, &QToolButton::clicked, this, &SimilarPage::forgive);
    return head;
}

QWidget* SimilarPage::buildFoot() {
    m_accept->setToolTip(tr("Codes the turn with the code (A)"));
    m_reject->setToolTip(tr("Takes the turn off the list (R)"));
    connect(m_accept, &QPushButton::clicked, this, &SimilarPage::accept);
    connect(m_reject, &QPushButton::clicked, this, &SimilarPage::reject);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMaximumHeight(WordsHeight);
    scroll->setWidget(m_words);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::inner);
    buttons->addWidget(m_reasons, 1);
    buttons->addWidget(m_reject);
    buttons->addWidget(m_accept);
    auto* foot = new QWidget;
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(space::between, space::inner, space::between, space::inner);
    layout->setSpacing(space::inner);
    layout->addWidget(scroll);
    layout->addLayout(buttons);
    return foot;
}

void SimilarPage::buildTable() {
    m_table->setModel(m_model);
    dress(*m_table, tr("Turns like the passages of the code"));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SimilarPage::showCurrent);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (const auto* turn = current()) Q_EMIT passageOpened({turn->document, turn->words});
    });
}

}  // namespace app
