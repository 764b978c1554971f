// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the recipe's form is laid out.
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include "app/desktop/look/look.h"
#include "app/desktop/passages/flow_layout.h"
#include "app/desktop/report/checked_list.h"
#include "app/desktop/report/recipe_form.h"

namespace app {

namespace {

constexpr int MostOfATheme = 999;

/// What belongs together, below its heading.
QFormLayout* group(QVBoxLayout& column, const QString& heading) {
    auto* label = new QLabel(heading);
    QFont strong = label->font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    column.addSpacing(space::inner);
    column.addWidget(label);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(space::inner);
    form->setVerticalSpacing(space::inner);
    column.addLayout(form);
    return form;
}

QLabel* quiet(const QString& words) {
    auto* label = new QLabel(words);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// A list below the words that say what it holds; there where there is something to choose.
void addList(QFormLayout& form, const QString& words, CheckedList* list) {
    auto* label = new QLabel(words);
    label->setBuddy(list);
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(space::unit);
    column->addWidget(label);
    column->addWidget(list);
    form.addRow(both);
    list->setAccessibleName(QString(words).remove(u'&'));
    QObject::connect(list, &CheckedList::filled, both,
                     [both](int choices) { both->setVisible(choices > 0); });
}

QWidget* flowOf(const std::vector<QWidget*>& widgets) {
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins({});
    flow->setSpacing(space::inner);
    for (QWidget* widget : widgets) flow->addWidget(widget);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

}  // namespace

void RecipeForm::build() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::between, space::inner, space::between, space::between);
    column->setSpacing(space::inner);
    buildTitle(*column);
    buildParts(*column);
    buildQuoting(*column);
    buildNames(*column);
    column->addStretch();
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Recipe of the report"));
}

void RecipeForm::buildTitle(QVBoxLayout& column) {
    QFormLayout* form = group(column, tr("Title page"));
    m_language->addItem(tr("English"), QStringLiteral("en"));
    m_language->addItem(tr("Swedish"), QStringLiteral("sv"));
    m_language->setToolTip(tr("Of the report's own words; what people said stays as it is."));
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Author"), m_author);
    form->addRow(tr("&Foot of each page"), m_foot);
    form->addRow(tr("&Language"), m_language);
}

void RecipeForm::buildParts(QVBoxLayout& column) {
    QFormLayout* form = group(column, tr("Parts and files"));
    addList(*form, tr("&Parts, in this order"), m_parts);
    addList(*form, tr("Cross-ta&bs in tables and figures (none checked: all)"), m_crosstabs);
    using Format = codebook::ManuscriptFormat;
    std::vector<QWidget*> boxes;
    for (const auto& [format, name] :
         {std::pair(Format::Docx, tr("Word")), std::pair(Format::Odt, tr("LibreOffice")),
          std::pair(Format::Pdf, tr("PDF")), std::pair(Format::Html, tr("HTML")),
          std::pair(Format::Latex, tr("LaTeX")), std::pair(Format::Markdown, tr("Markdown"))}) {
        auto* box = new QCheckBox(name);
        box->setToolTip(QStringLiteral("report.%1").arg(codebook::suffixOf(format)));
        m_formats.emplace(format, box);
        boxes.push_back(box);
    }
    form->addRow(flowOf(boxes));
    form->addRow(m_apart);
}

void RecipeForm::buildQuoting(QVBoxLayout& column) {
    QFormLayout* form = group(column, tr("Quotations"));
    form->addRow(new QLabel(tr("People are described by")));
    form->addRow(flowOf({m_case, m_document, m_place}));
    addList(*form, tr("Attri&butes, in this order"), m_attributes);
    addList(*form, tr("The&mes of the quotation book (none checked: all)"), m_themes);
    m_most->setRange(0, MostOfATheme);
    m_most->setSpecialValueText(tr("all"));
    m_most->setToolTip(tr("Taken from as many cases as possible."));
    form->addRow(tr("At m&ost of a theme"), m_most);
    form->addRow(m_memos);
    m_attributed->setToolTip(
        tr("The attribute of documents that holds their line in the list of sources."));
    form->addRow(tr("Att&ribution of documents"), m_attributed);
}

void RecipeForm::buildNames(QVBoxLayout& column) {
    QFormLayout* form = group(column, tr("Names"));
    m_clear = quiet({});
    m_clear->setTextFormat(Qt::RichText);
    m_clear->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_clear, &QLabel::linkActivated, this, &RecipeForm::pseudonymsWanted);
    form->addRow(m_pseudonyms);
    form->addRow(m_clear);
}

}  // namespace app
