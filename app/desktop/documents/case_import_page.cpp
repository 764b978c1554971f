// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/case_import_page.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/desktop/documents/attribute_table_model.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/error.h"
#include "codebook/project/project.h"

namespace app {

using codebook::AttributeType;
using codebook::CaseColumn;
using codebook::CaseColumnRole;

namespace {

constexpr qint64 LargestFile = 100'000'000;

/// A meaning as one number: attributes by their type behind the roles.
int meaningNumber(const CaseColumn& column) {
    return column.role == CaseColumnRole::Attribute ? 100 + int(column.type) : int(column.role);
}

QLabel* quietLabel(const QString& text) {
    auto* label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

CaseImportPage::CaseImportPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel),
      m_sheets(new QComboBox),
      m_scroll(new QScrollArea),
      m_summary(new QLabel),
      m_details(quietLabel({})),
      m_store(new QPushButton(tr("&Import"))) {
    m_title->setTextFormat(Qt::PlainText);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_sheets->setAccessibleName(tr("Sheet of the workbook"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    for (QLabel* words : {m_summary, m_details}) words->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    auto* cancel = new QPushButton(tr("&Cancel"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addWidget(m_sheets);
    top->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::inner);
    buttons->addWidget(m_store);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::between, space::between, space::between);
    layout->setSpacing(space::inner);
    layout->addLayout(top);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_details);
    layout->addLayout(buttons);
    connect(m_store, &QPushButton::clicked, this, &CaseImportPage::store);
    connect(cancel, &QPushButton::clicked, this, &CaseImportPage::finished);
    connect(m_sheets, &QComboBox::textActivated, this,
            [this](const QString& sheet) { m_session.attempt([&] { readSheet(sheet); }); });
    connect(&session, &Session::changed, this, [this] {
        if (isVisible()) plan();
    });
}

bool CaseImportPage::read(const QString& path) {
    return m_session.attempt([&] {
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        if (!file.open(QIODevice::ReadOnly))
            throw codebook::FormatError(
                tr("“%1” cannot be read: %2.").arg(name, file.errorString()));
        if (file.size() > LargestFile)
            throw codebook::FormatError(tr("“%1” is larger than 100 MB.").arg(name));
        m_file = {name, file.readAll(), {}};
        readSheet({});
    });
}

void CaseImportPage::readSheet(const QString& sheet) {
    m_sheet = indexer::readCaseSheet(m_file, sheet);
    m_columns = codebook::caseColumns(m_session.study(), m_sheet.table);
    m_title->setText(
        tr("%1: %n rows", nullptr, static_cast<int>(m_sheet.table.rows.size())).arg(m_file.name));
    fillSheets();
    fillColumns();
    plan();
}

void CaseImportPage::fillSheets() {
    const QSignalBlocker quiet(m_sheets);
    m_sheets->clear();
    m_sheets->addItem(m_sheet.sheet);
    m_sheets->addItems(m_sheet.otherSheets);
    m_sheets->setVisible(!m_sheet.otherSheets.isEmpty());
}

void CaseImportPage::fillColumns() {
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, space::inner, space::inner, 0);
    grid->setHorizontalSpacing(space::between);
    grid->setVerticalSpacing(space::unit);
    grid->addWidget(quietLabel(tr("Column")), 0, 0);
    grid->addWidget(quietLabel(tr("Means")), 0, 1);
    grid->addWidget(quietLabel(tr("For example")), 0, 2);
    grid->setColumnStretch(2, 1);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto row = static_cast<int>(i) + 1;
        auto* name = new QLabel(m_columns[i].name);
        name->setTextFormat(Qt::PlainText);
        grid->addWidget(name, row, 0);
        grid->addWidget(meaningOf(i), row, 1);
        QLabel* samples = quietLabel(m_columns[i].samples.join(QStringLiteral(", ")).left(80));
        samples->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        grid->addWidget(samples, row, 2);
    }
    grid->setRowStretch(static_cast<int>(m_columns.size()) + 1, 1);
    m_scroll->setWidget(page);
}

QComboBox* CaseImportPage::meaningOf(std::size_t index) {
    const CaseColumn& column = m_columns[index];
    auto* combo = new QComboBox;
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->setAccessibleName(tr("What the column %1 means").arg(column.name));
    const auto add = [&](const QString& text, int meaning) { combo->addItem(text, meaning); };
    add(tr("Name of the case"), int(CaseColumnRole::Case));
    add(tr("Document that the case speaks in"), int(CaseColumnRole::Document));
    add(tr("Speaker in the document"), int(CaseColumnRole::Speaker));
    if (column.role == CaseColumnRole::Guid) add(tr("GUID of the case"), int(CaseColumnRole::Guid));
    for (const AttributeType type :
         {AttributeType::Text, AttributeType::Number, AttributeType::Date, AttributeType::YesNo})
        if (!column.isKnown || column.type == type)
            add(column.isKnown ? tr("Attribute in the project: %1").arg(typeWord(type))
                               : tr("New attribute: %1").arg(typeWord(type)),
                100 + int(type));
    add(tr("Leave out"), int(CaseColumnRole::LeftOut));
    combo->setCurrentIndex(std::max(0, combo->findData(meaningNumber(column))));
    connect(combo, &QComboBox::activated, this,
            [this, index, combo] { setMeaning(index, combo->currentData()); });
    return combo;
}

void CaseImportPage::setMeaning(std::size_t column, const QVariant& meaning) {
    const int number = meaning.toInt();
    m_columns[column].role =
        number >= 100 ? CaseColumnRole::Attribute : static_cast<CaseColumnRole>(number);
    if (number >= 100) m_columns[column].type = static_cast<AttributeType>(number - 100);
    plan();
}

/// Works out what would change; the sentence says either that or why it cannot be.
void CaseImportPage::plan() {
    m_import = {};
    QString problem;
    try {
        m_import = codebook::plannedCaseImport(m_session.study(),
                                               codebook::tableAs(m_sheet.table, m_columns),
                                               m_file.name, m_sheet.unit);
    } catch (const codebook::Error& error) {
        problem = error.message();
    }
    m_summary->setText(problem.isEmpty() ? summary() : problem);
    m_summary->setForegroundRole(problem.isEmpty() ? QPalette::WindowText : QPalette::BrightText);
    m_details->setText(problem.isEmpty() ? details().join(u' ') : QString());
    m_details->setVisible(!m_details->text().isEmpty());
    m_store->setEnabled(problem.isEmpty() && !m_import.command.isEmpty());
}

QString CaseImportPage::summary() const {
    if (m_import.command.isEmpty()) return tr("Nothing would change: all of it is there already.");
    return tr("%n cases would be added, and %1 values set.", nullptr, m_import.created)
        .arg(m_import.valuesSet);
}

QStringList CaseImportPage::details() const {
    QStringList said;
    if (!m_import.attributes.isEmpty())
        said << tr("New attributes: %1.").arg(m_import.attributes.join(QStringLiteral(", ")));
    if (m_import.renamed > 0)
        said << tr("%n cases would get another name.", nullptr, m_import.renamed);
    if (m_import.linked > 0)
        said << tr("%n speakers would be linked to a case.", nullptr, m_import.linked);
    if (m_import.removed > 0)
        said << tr("%n cases that nobody speaks as any more would go.", nullptr, m_import.removed);
    if (!m_import.toDocuments.isEmpty())
        said << tr("%n documents name no speaker and would take the values themselves.", nullptr,
                   static_cast<int>(m_import.toDocuments.size()));
    if (m_import.valuesUnchanged > 0)
        said << tr("%n values stay as they are.", nullptr, m_import.valuesUnchanged);
    return said;
}

void CaseImportPage::store() {
    if (!m_store->isEnabled()) return;
    codebook::Command command = m_import.command;
    command.text = tr("Import cases from “%1”").arg(m_file.name);
    // Filled before: the study's own change plans anew while this page is still shown.
    const QString done =
        tr("%n cases came from “%1”. Undo takes them back.", nullptr, m_import.cases)
            .arg(m_file.name);
    if (!m_session.execute(std::move(command))) return;
    m_session.say(done);
    Q_EMIT finished();
}

}  // namespace app
