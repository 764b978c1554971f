// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/table_file.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>

#include "codebook/error.h"
#include "codebook/report/table_format.h"

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::TableFile)
};

QString withTabs(const codebook::TextTable& table) {
    const auto cell = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList head;
    for (const codebook::TextColumn& column : table.columns) head << cell(column.header);
    QStringList lines{head.join(u'\t')};
    for (const auto& row : table.rows) {
        QStringList cells;
        for (const codebook::TextCell& one : row) cells << cell(one.text);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

/// What a name may not hold in a file's.
QString fileName(QString name) {
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|\n")) name.replace(bad, u' ');
    return name.simplified().left(80);
}

}  // namespace

void writeTable(const codebook::TextTable& table, const QString& path) {
    const auto format = codebook::tableFormatNamed(QFileInfo(path).suffix().toLower());
    if (!format || *format == codebook::TableFormat::Text)
        throw codebook::Conflict(
            Words::tr("A table is written as .csv, .html, .md or .tex, not as .%1.")
                .arg(QFileInfo(path).suffix()));
    const QByteArray bytes = codebook::formatted(table, *format).toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw codebook::StoreError(
            Words::tr("“%1” could not be written: %2.").arg(path, file.errorString()));
}

QString exportTable(QWidget* parent, const codebook::TextTable& table, const QString& name) {
    const QStringList kinds{Words::tr("Table for spreadsheets (*.csv)"), Words::tr("Page (*.html)"),
                            Words::tr("Markdown (*.md)"), Words::tr("LaTeX (*.tex)")};
    QString path = QFileDialog::getSaveFileName(parent, Words::tr("Export"),
                                                fileName(name) + QStringLiteral(".csv"),
                                                kinds.join(QStringLiteral(";;")));
    if (!path.isEmpty()) writeTable(table, path);
    return path;
}

void copyTable(const codebook::TextTable& table) {
    auto* data = new QMimeData;
    data->setText(withTabs(table));
    data->setHtml(codebook::formatted(table, codebook::TableFormat::Html));
    QGuiApplication::clipboard()->setMimeData(data);
}

void copyTableAsMarkdown(const codebook::TextTable& table) {
    QGuiApplication::clipboard()->setText(
        codebook::formatted(table, codebook::TableFormat::Markdown));
}

}  // namespace app
