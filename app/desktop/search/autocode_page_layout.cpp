// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How AutocodePage is put together.
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include "app/desktop/look/look.h"
#include "app/desktop/look/padded_delegate.h"
#include "app/desktop/passages/code_line.h"
#include "app/desktop/passages/code_marks.h"
#include "app/desktop/passages/flow_layout.h"
#include "app/desktop/search/autocode_page.h"
#include "app/desktop/search/plan_model.h"
#include "app/desktop/search/table_dress.h"
#include "app/desktop/session/session.h"

namespace app {

namespace {

constexpr int MostDocuments = 999;
constexpr int CodeWidth = 220;
constexpr int HeadingWidth = 260;

/// What stands before a passage is cut where it is farthest from it.
class PlanDelegate : public PaddedDelegate {
   public:
    using PaddedDelegate::PaddedDelegate;

   protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        PaddedDelegate::initStyleOption(option, index);
        if (index.column() == PlanModel::Before) option->textElideMode = Qt::ElideLeft;
    }
};

/// Parts of an option that stay beside each other where the line is broken.
QWidget* together(std::initializer_list<QWidget*> parts) {
    auto* option = new QWidget;
    auto* layout = new QHBoxLayout(option);
    layout->setContentsMargins({});
    layout->setSpacing(space::unit);
    for (QWidget* part : parts) layout->addWidget(part);
    return option;
}

}  // namespace

QWidget* AutocodePage::buildOptions() {
    m_source->addItem(tr("what the query finds"), static_cast<int>(PlanSource::Query));
    m_source->addItem(tr("what each speaker says"), static_cast<int>(PlanSource::Speakers));
    m_source->addItem(tr("what stands below each heading"), static_cast<int>(PlanSource::Headings));
    m_source->addItem(tr("what answers each question"), static_cast<int>(PlanSource::Questions));
    m_source->setAccessibleName(tr("What is coded"));
    m_unit->addItem(tr("the words found"), static_cast<int>(AutocodeUnit::Match));
    m_unit->addItem(tr("the sentence"), static_cast<int>(AutocodeUnit::Sentence));
    m_unit->addItem(tr("the turn"), static_cast<int>(AutocodeUnit::Turn));
    m_unit->setAccessibleName(tr("What is coded of each hit"));
    m_code->setFixedWidth(CodeWidth);
    m_code->setAccessibleName(tr("Code, or the one above"));
    m_codeLabel->setBuddy(m_code);
    m_heading->setPlaceholderText(tr("As headings look, or a pattern"));
    m_heading->setClearButtonEnabled(true);
    m_heading->setFixedWidth(HeadingWidth);
    m_heading->setAccessibleName(tr("Regular expression of a heading"));
    m_heading->setToolTip(tr(
        "A line that matches this is a heading. Without it those are headings that begin with # or "
        "with a number, and short lines that nobody says, with a longer one below."));
    m_documents->setRange(1, MostDocuments);
    m_documents->setValue(2);
    m_documents->setAccessibleName(tr("In how many documents a question is asked at least"));
    auto* asked = new QLabel(tr("as&ked in documents, at least"));
    asked->setBuddy(m_documents);
    auto* what = new QLabel(tr("Cod&e"));
    what->setBuddy(m_source);
    // Of one height, so that their words stand on one line.
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_source, m_unit, m_heading, m_documents, m_code})
        field->setFixedHeight(m_code->sizeHint().height());
    m_headingPart = together({m_heading});
    m_documentsPart = together({asked, m_documents});
    auto* options = new QWidget;
    auto* layout = new FlowLayout(options);
    layout->setContentsMargins(space::between, space::inner, space::between, space::inner);
    for (QWidget* part :
         std::initializer_list<QWidget*>{together({what, m_source, m_unit}), m_headingPart,
                                         m_documentsPart, together({m_codeLabel, m_code})})
        layout->addWidget(part);
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        fitOptions();
        lookSoon();
    });
    connect(m_unit, &QComboBox::currentIndexChanged, this, &AutocodePage::lookSoon);
    connect(m_documents, &QSpinBox::valueChanged, this, &AutocodePage::lookSoon);
    connect(m_heading, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_code, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_code, &CodeLine::codePicked, this, [this](codebook::CodeId code) {
        m_code->setText(CodeMarks(session().study()).path(code));
    });
    return options;
}

QWidget* AutocodePage::buildFoot() {
    m_withMemo->setChecked(true);
    m_withMemo->setToolTip(tr("Says in each coding’s memo that it is automatic, and by what."));
    auto* all = new QToolButton;
    all->setText(tr("Tick all"));
    auto* none = new QToolButton;
    none->setText(tr("Tick none"));
    for (QToolButton* button : {all, none}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    connect(all, &QToolButton::clicked, this, [this] { m_model->takeAll(true); });
    connect(none, &QToolButton::clicked, this, [this] { m_model->takeAll(false); });
    connect(m_button, &QPushButton::clicked, this, &AutocodePage::code);
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(space::between, space::inner, space::between, space::inner);
    layout->setSpacing(space::inner);
    layout->addWidget(all);
    layout->addWidget(none);
    layout->addStretch();
    layout->addWidget(m_withMemo);
    layout->addWidget(m_button);
    return foot;
}

void AutocodePage::buildTable() {
    m_table->setModel(m_model);
    dress(*m_table, tr("What would be coded"));
    m_table->setItemDelegate(new PlanDelegate(m_table));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT passageOpened(m_model->codings()[static_cast<std::size_t>(index.row())].place);
    });
}

}  // namespace app
