// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/report/report_preview_run.h"

#include <QCoreApplication>
#include <QThread>

#include "app/desktop/background/mailbox.h"
#include "app/desktop/session/session.h"
#include "app/render/page_document.h"
#include "app/report/report_composer.h"
#include "codebook/error.h"
#include "codebook/project/project.h"

namespace app {

using codebook::ManuscriptPart;
using codebook::ManuscriptTable;

namespace {

/// A preview shows at most so much of what a large project's report holds.
constexpr int MostQuotations = 20;  // of a code
constexpr std::size_t MostParts = 1500;
constexpr std::size_t MostRows = 200;

/// True where something was left out.
bool shorten(std::vector<ManuscriptPart>& parts) {
    bool isCut = parts.size() > MostParts;
    if (isCut) parts.erase(parts.begin() + MostParts, parts.end());
    for (ManuscriptPart& part : parts) {
        auto* table = std::get_if<ManuscriptTable>(&part);
        if (!table || table->table.rows.size() <= MostRows) continue;
        table->table.rows.resize(MostRows);
        isCut = true;
    }
    return isCut;
}

std::shared_ptr<QTextDocument> pageOf(const QString& html) {
    std::shared_ptr<QTextDocument> page(new PageDocument, [](QTextDocument* document) {
        if (document->thread() == QThread::currentThread())
            delete document;
        else
            document->deleteLater();
    });
    page->setHtml(html);
    page->moveToThread(QCoreApplication::instance()->thread());
    return page;
}

void compose(ReportPreviewed& preview, ReportSource& source, DrawnCharts& charts,
             ReportRecipe recipe) {
    const ReportMaterial& material = source.material();
    // In the language of the window, unlike the report.
    requireKnown(recipe, material.study);
    const ReportLanguage language(recipe.language);
    recipe.isEachApart = false;
    const bool isLimited = recipe.mostQuotations <= 0 || recipe.mostQuotations > MostQuotations;
    if (isLimited) recipe.mostQuotations = MostQuotations;
    auto manuscripts = composed(material, recipe);
    codebook::Manuscript& manuscript = manuscripts.front().manuscript;
    preview.isCut = shorten(manuscript.parts);
    preview.checklist = coreqChecklist(material);
    const auto draw = [&](const codebook::Chart& chart, const QString& suffix) {
        material.goOn();
        return charts.drawn(chart, suffix);
    };
    preview.page = pageOf(codebook::paperPage(manuscript, draw, codebook::PaperLinks::Words));
    for (ManuscriptPart& part : manuscript.parts)
        if (auto* table = std::get_if<ManuscriptTable>(&part))
            preview.tables.push_back(std::move(*table));
}

}  // namespace

BackgroundPreview::BackgroundPreview(Session& session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_mailbox(std::make_shared<Mailbox>(this)),
      m_kept(std::make_shared<Kept>()) {}

BackgroundPreview::~BackgroundPreview() {
    m_mailbox->close();
    cancel();
}

void BackgroundPreview::ask(const ReportAsked& asked) {
    if (m_isCancelled) *m_isCancelled = true;
    m_wanted = asked;
    if (!m_isRunning) start();
}

void BackgroundPreview::cancel() {
    if (m_isCancelled) *m_isCancelled = true;
    m_wanted.reset();
}

void BackgroundPreview::forget() {
    if (m_isRunning)
        m_isStale = true;
    else
        m_kept->source.reset();
}

void BackgroundPreview::start() {
    m_isRunning = true;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    const ReportAsked asked = *std::exchange(m_wanted, std::nullopt);
    std::thread thread([this, asked, project = m_session.project().path(), kept = m_kept,
                        isCancelled = m_isCancelled, mailbox = m_mailbox] {
        auto preview = std::make_shared<ReportPreviewed>();
        std::vector<codebook::ClearName> names;
        // What is posted is done on the window's thread, and only while this object lives.
        const auto tell = [&] {
            if (!*isCancelled)
                mailbox->post([this, isCancelled, preview] {
                    if (!*isCancelled) Q_EMIT previewed(preview);
                });
        };
        try {
            if (!kept->source || !kept->source->asked().isOfSameMaterial(asked))
                kept->source = std::make_unique<ReportSource>(project, asked);
            kept->source->material().isCancelled = [isCancelled] { return isCancelled->load(); };
            compose(*preview, *kept->source, kept->charts, asked.recipe);
            preview->notes = kept->source->notes();
            tell();
            if (!*isCancelled) names = kept->source->namesInClear();
        } catch (const codebook::Error& error) {
            preview->failure = error.message();
            tell();
        } catch (const std::exception& error) {
            preview->failure = QString::fromLocal8Bit(error.what());
            tell();
        }
        mailbox->post([this, isCancelled, names] {
            if (!*isCancelled) Q_EMIT foundInClear(names);
            end();
        });
    });
    finishLater(std::move(thread));
}

void BackgroundPreview::end() {
    m_isRunning = false;
    if (std::exchange(m_isStale, false)) m_kept->source.reset();
    if (m_wanted) start();
}

}  // namespace app
