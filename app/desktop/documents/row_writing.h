// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is written into the cells of one case or document, wherever its row stands by then.
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <vector>

#include "app/desktop/documents/attribute_table_model.h"

namespace app {

class BackgroundWork;

struct RowWriting {
    std::int32_t owner = 0;  ///< CaseId::value or DocumentId::value; 0: a new case
    std::optional<QString> name;
    std::vector<std::pair<codebook::AttributeId, QStringList>> values;

    std::size_t cells() const { return values.size() + (name ? 1 : 0); }
};

/// One undoable step. Owners and attributes that are gone by now are passed over. False where it
/// failed, which is told.
bool storeRows(Session& session, TableOwner kind, const QString& text,
               const std::vector<RowWriting>& rows);

/// Writes more rows than the window could wait for, part by part, each a step of its own. Begins
/// when it is made and goes by itself when it is through, or with its session.
class RowWritingRun : public QObject {
    Q_OBJECT

   public:
    /// More cells than this take longer than anybody should wait.
    static constexpr std::size_t MostCellsAtOnce = 8'000;

    RowWritingRun(Session& session, TableOwner kind, QString text, std::vector<RowWriting> rows);

    /// Where it stands, and how it is stopped.
    BackgroundWork* work() const { return m_work; }

   private:
    void storeSome();
    void finish();

    Session& m_session;
    TableOwner m_kind;
    QString m_text;
    std::vector<std::vector<RowWriting>> m_parts;
    std::size_t m_done = 0;
    bool m_isBroken = false;
    BackgroundWork* m_work;
    QTimer m_next;
};

}  // namespace app
