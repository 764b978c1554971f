// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/row_writing.h"

#include "app/desktop/background/background_work.h"
#include "app/desktop/session/session.h"
#include "codebook/project/step.h"

namespace app {

using codebook::CaseId;
using codebook::DocumentId;
using codebook::Entity;

namespace {

/// The GUID of the owner, renamed where that is asked for; none where it is gone.
QUuid writeOwner(const codebook::Study& study, codebook::Step& step, TableOwner kind,
                 const RowWriting& row) {
    if (row.owner == 0) return row.name ? step.addCase(*row.name) : QUuid();
    if (kind == TableOwner::Cases) {
        const auto* person = study.cases.find(CaseId{row.owner});
        if (person && row.name) step.renameCase(person->id, *row.name);
        return person ? person->guid : QUuid();
    }
    const auto* document = study.documents.find(DocumentId{row.owner});
    if (document && row.name) step.renameDocument(document->id, *row.name);
    return document ? document->guid : QUuid();
}

}  // namespace

bool storeRows(Session& session, TableOwner kind, const QString& text,
               const std::vector<RowWriting>& rows) {
    const auto entity = kind == TableOwner::Cases ? Entity::Case : Entity::Document;
    const codebook::Study& study = session.study();
    return session.perform(text, [&](codebook::Step& step) {
        for (const RowWriting& row : rows) {
            const QUuid owner = writeOwner(study, step, kind, row);
            if (owner.isNull()) continue;
            for (const auto& [id, values] : row.values)
                if (const auto* attribute = study.attributes.find(id))
                    step.setValues(attribute->guid, entity, owner, values);
        }
    });
}

RowWritingRun::RowWritingRun(Session& session, TableOwner kind, QString text,
                             std::vector<RowWriting> rows)
    : QObject(&session),
      m_session(session),
      m_kind(kind),
      m_text(std::move(text)),
      m_work(new BackgroundWork(m_text, this)) {
    std::size_t cells = MostCellsAtOnce;
    for (RowWriting& row : rows) {
        if (cells + row.cells() > MostCellsAtOnce) {
            m_parts.emplace_back();
            cells = 0;
        }
        cells += row.cells();
        m_parts.back().push_back(std::move(row));
    }
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &RowWritingRun::storeSome);
    m_next.start();
}

void RowWritingRun::storeSome() {
    if (m_work->isCancelled() || m_isBroken || m_done >= m_parts.size()) return finish();
    const auto count = static_cast<int>(m_parts.size());
    const auto number = static_cast<int>(m_done) + 1;
    m_work->progress(number - 1, count, tr("%1: part %2 of %3").arg(m_text).arg(number).arg(count));
    const QString text = tr("%1 (part %2 of %3)").arg(m_text).arg(number).arg(count);
    m_isBroken = !storeRows(m_session, m_kind, text, m_parts[m_done]);
    if (!m_isBroken) ++m_done;
}

void RowWritingRun::finish() {
    m_next.stop();
    if (m_done == m_parts.size())
        m_session.say(tr("Written in %n steps; undo takes one after the other back.", nullptr,
                         static_cast<int>(m_done)));
    else if (!m_isBroken)
        m_session.say(tr("Stopped after %n of %1 steps; undo takes one after the other back.",
                         nullptr, static_cast<int>(m_done))
                          .arg(m_parts.size()));
    m_work->finish();
    deleteLater();
}

}  // namespace app
