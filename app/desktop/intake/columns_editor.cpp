// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/columns_editor.h"

#include <QComboBox>
#include <QHeaderView>

#include "app/desktop/look/look.h"

namespace app {

namespace {

constexpr int meaningWidth = 176;

struct Meaning {
    const char* text;
    ColumnWord word;
};

const std::vector<Meaning>& meanings() {
    using codebook::AttributeType;
    using indexer::ColumnRole;
    static const std::vector<Meaning> all{
        {QT_TRANSLATE_NOOP("app::ColumnsEditor", "Answers"), {ColumnRole::Text, {}}},
        {QT_TRANSLATE_NOOP("app::ColumnsEditor", "Name of the respondent"), {ColumnRole::Case, {}}},
        {QT_TRANSLATE_NOOP("app::ColumnsEditor", "Attribute, text"),
         {ColumnRole::Attribute, AttributeType::Text}},
        {QT_TRANSLATE_NOOP("app::ColumnsEditor", "Attribute, number"),
         {ColumnRole::Attribute, AttributeType::Number}},
        {QT_TRANSLATE_NOOP("app::ColumnsEditor", "Attribute, date"),
         {ColumnRole::Attribute, AttributeType::Date}},
        {QT_TRANSLATE_NOOP("app::ColumnsEditor", "Attribute, yes or no"),
         {ColumnRole::Attribute, AttributeType::YesNo}},
        {QT_TRANSLATE_NOOP("app::ColumnsEditor", "Left out"), {ColumnRole::Ignored, {}}}};
    return all;
}

int meaningOf(const indexer::AnswerColumn& column) {
    for (std::size_t i = 0; i < meanings().size(); ++i) {
        const ColumnWord& word = meanings()[i].word;
        if (word.role == column.role && (!word.type || word.type == column.type))
            return static_cast<int>(i);
    }
    return -1;
}

/// Rolling over the list must not change what the person did not open.
class QuietComboBox : public QComboBox {
   public:
    using QComboBox::QComboBox;

   protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

}  // namespace

ColumnsEditor::ColumnsEditor(QWidget* parent) : QTreeWidget(parent) {
    setHeaderLabels({tr("Column"), tr("Meaning")});
    setRootIsDecorated(false);
    setFixedHeight(224);
    setAccessibleName(tr("Columns of the table"));
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(space::page);
    setColumnWidth(1, meaningWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ColumnsEditor::show(const IncomingFile& file) {
    clear();
    if (!file.transcript || !file.transcript->answers) return;
    for (const indexer::AnswerColumn& column : file.transcript->answers->columns) addColumn(column);
}

void ColumnsEditor::addColumn(const indexer::AnswerColumn& column) {
    auto* item = new QTreeWidgetItem(this, {column.name});
    const QString why = tr("%1: %2").arg(column.name, column.reason);
    item->setToolTip(0, why.toHtmlEscaped());
    item->setData(0, Qt::AccessibleDescriptionRole, why);
    auto* choice = new QuietComboBox(this);
    for (const Meaning& meaning : meanings()) choice->addItem(tr(meaning.text));
    choice->setCurrentIndex(meaningOf(column));
    choice->setToolTip(why.toHtmlEscaped());
    choice->setAccessibleName(tr("Meaning of the column “%1”").arg(column.name));
    setItemWidget(item, 1, choice);
    // Later, because the list is shown anew with what is said, and this box goes.
    connect(
        choice, &QComboBox::activated, this,
        [this, name = column.name](int chosen) {
            Q_EMIT said(name, meanings()[static_cast<std::size_t>(chosen)].word);
        },
        Qt::QueuedConnection);
}

}  // namespace app
