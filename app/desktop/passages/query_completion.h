// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may be meant by the part of a query before the caret: fields by their beginning, after a
// field its values.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace app {

class Session;

/// A part of a query and what could stand in its place.
struct QueryOffer {
    int begin = 0;  ///< of the part, in UTF-16 units of the query
    int end = 0;
    QStringList texts;
};

/// Empty where there is nothing to offer.
QueryOffer offerFor(const QString& query, int caret, const Session& session);

/// Shows the offers below a line while a query is typed into it.
class QueryCompletion : public QObject {
    Q_OBJECT

   public:
    QueryCompletion(QLineEdit& line, Session& session);

    bool isShown() const;

   private:
    void offer();
    void take(const QString& text);

    QLineEdit& m_line;
    Session& m_session;
    QCompleter* m_completer;
    QStringListModel* m_texts;
    QueryOffer m_offer;
};

}  // namespace app
