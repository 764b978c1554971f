// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/hand_in.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>

#include "app/report/render_process.h"
#include "codebook/error.h"
#include "codebook/report/table_format.h"
#include "codebook/words.h"

namespace app {

using codebook::Chart;
using codebook::Manuscript;
using codebook::ManuscriptFile;
using codebook::ManuscriptFormat;
using codebook::StoreError;
using codebook::Words;

namespace {

/// A title as a file's name: what file systems refuse is left out, blanks are hyphens.
QString fileName(const QString& title) {
    QString name;
    for (const QChar character : title.simplified()) {
        if (character == u' ')
            name += u'-';
        else if (character.isLetterOrNumber() || character == u'-' || character == u'_')
            name += character;
    }
    constexpr qsizetype longest = 60;
    return name.left(longest);
}

std::vector<ManuscriptFile> filesOf(const Manuscript& manuscript, ManuscriptFormat format,
                                    const QString& name, const codebook::FigureDrawing& draw) {
    if (format == ManuscriptFormat::Pdf)
        return {{name + QStringLiteral(".pdf"), pdfOf(codebook::paperPage(manuscript, draw),
                                                      manuscript.attribution, manuscript.asOf)}};
    return codebook::manuscriptFiles(manuscript, format, name, draw);
}

/// What stands in the report once more for those who set it themselves.
std::vector<ManuscriptFile> apart(const Manuscript& manuscript, const QString& report,
                                  const codebook::FigureDrawing& draw) {
    std::vector<ManuscriptFile> files;
    int tables = 0;
    int figures = 0;
    for (const auto& part : manuscript.parts) {
        if (const auto* table = std::get_if<codebook::ManuscriptTable>(&part))
            files.push_back(
                {QStringLiteral("tables/%1-table-%2-%3.csv")
                     .arg(report)
                     .arg(++tables)
                     .arg(fileName(table->table.title)),
                 codebook::formatted(table->table, codebook::TableFormat::Csv).toUtf8()});
        const auto* figure = std::get_if<codebook::ManuscriptFigure>(&part);
        if (!figure) continue;
        // As Markdown and LaTeX call them, so that each is there once.
        const QString name = QStringLiteral("figures/%1-%2").arg(report).arg(++figures);
        for (const char* suffix : {"svg", "pdf"})
            files.push_back({name + u'.' + QLatin1String(suffix),
                             draw(codebook::untitled(figure->chart), QLatin1String(suffix))});
        files.push_back(
            {name + QStringLiteral(".csv"),
             codebook::formatted(codebook::chartTable(figure->chart), codebook::TableFormat::Csv)
                 .toUtf8()});
    }
    return files;
}

void addOnce(std::vector<ManuscriptFile>& all, std::vector<ManuscriptFile> more) {
    for (ManuscriptFile& file : more)
        if (std::none_of(all.begin(), all.end(),
                         [&](const ManuscriptFile& one) { return one.name == file.name; }))
            all.push_back(std::move(file));
}

/// Figures of the reports share a folder: those of a report apart are called after it.
void nameFiguresApart(std::vector<ManuscriptFile>& files, const QString& report) {
    for (std::size_t i = 1; i < files.size(); ++i) {
        const QString before = files[i].name;
        files[i].name.replace(QStringLiteral("figures/figure-"),
                              QStringLiteral("figures/%1-").arg(report));
        files[0].bytes.replace(before.toUtf8(), files[i].name.toUtf8());
    }
}

[[noreturn]] void refuse(const QString& path, const QString& reason) {
    throw StoreError(Words::tr("“%1” could not be written: %2.").arg(path, reason));
}

}  // namespace

std::vector<ManuscriptFile> manuscriptFilesOf(const Manuscript& manuscript, ManuscriptFormat format,
                                              const QString& name) {
    return filesOf(manuscript, format, name, [](const Chart& chart, const QString& suffix) {
        return drawnChart(chart, suffix);
    });
}

std::vector<ManuscriptFile> handInFiles(const ReportMaterial& material, const ReportRecipe& recipe,
                                        const HandInSteps& steps) {
    const int partCount = static_cast<int>(recipe.parts.size());
    const int total = partCount + static_cast<int>(recipe.formats.size()) + 1;
    const auto tell = [&](const QString& what, int done) {
        material.goOn();
        if (steps.told) steps.told(what, done, total);
    };
    const auto manuscripts =
        composed(material, recipe, [&](ReportPart part, int done) { tell(partTitle(part), done); });
    DrawnCharts charts(manuscripts.empty() ? QDateTime() : manuscripts.front().manuscript.asOf);
    const codebook::FigureDrawing draw = [&](const Chart& chart, const QString& suffix) {
        material.goOn();
        return charts.drawn(chart, suffix);
    };
    std::vector<ManuscriptFile> files;
    int done = partCount;
    for (const ManuscriptFormat format : recipe.formats) {
        tell(codebook::suffixOf(format), done++);
        for (const auto& [name, manuscript] : manuscripts) {
            material.goOn();
            auto written = filesOf(manuscript, format, name, draw);
            nameFiguresApart(written, name);
            addOnce(files, std::move(written));
        }
    }
    tell(Words::tr("Tables and figures"), done);
    for (const auto& [name, manuscript] : manuscripts)
        addOnce(files, apart(manuscript, name, draw));
    return files;
}

QStringList filesInTheWay(const std::vector<ManuscriptFile>& files, const QString& folder) {
    QStringList there;
    for (const ManuscriptFile& file : files)
        if (QFileInfo::exists(QDir(folder).filePath(file.name))) there << file.name;
    return there;
}

void writeFiles(const std::vector<ManuscriptFile>& files, const QString& folder,
                bool mayOverwrite) {
    const QDir at(folder);
    const QFileInfo place(folder);
    if (place.exists() && !place.isDir()) refuse(folder, Words::tr("it is a file"));
    const QStringList there = mayOverwrite ? QStringList() : filesInTheWay(files, folder);
    if (!there.isEmpty())
        throw StoreError(Words::tr("“%1” is there already; nothing was written.")
                             .arg(at.filePath(there.front())));
    // Folders that this made are taken away again where something fails.
    QStringList made;
    const auto makeFolder = [&](const QString& path) {
        if (QFileInfo(path).isDir()) return;
        if (!QDir().mkpath(path)) refuse(path, Words::tr("the folder cannot be made"));
        made.prepend(path);
    };
    std::vector<std::unique_ptr<QSaveFile>> waiting;
    try {
        makeFolder(folder);
        for (const ManuscriptFile& file : files) {
            const QString path = at.filePath(file.name);
            makeFolder(QFileInfo(path).path());
            auto saved = std::make_unique<QSaveFile>(path);
            if (!saved->open(QIODevice::WriteOnly) ||
                saved->write(file.bytes) != file.bytes.size() || !saved->flush())
                refuse(path, saved->errorString());
            waiting.push_back(std::move(saved));
        }
    } catch (const codebook::Error&) {
        waiting.clear();
        for (const QString& path : made) QDir().rmdir(path);
        throw;
    }
    for (const auto& saved : waiting)
        if (!saved->commit()) refuse(saved->fileName(), saved->errorString());
}

}  // namespace app
