// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The code tree narrowed down to what was typed, by name and by everything else that the codebook
// says of a code; and which of it fitted.
#pragma once

#include <QHash>
#include <QSortFilterProxyModel>
#include <QStringList>

#include "codebook/model/study.h"

namespace app {

class CodeTreeModel;
class Session;

class CodeFilter : public QSortFilterProxyModel {
    Q_OBJECT

   public:
    enum Role : std::uint16_t {
        /// Where the words were found, if not in the name: "Definition: … trust in the police …".
        WhyRole = Qt::UserRole + 100,
    };

    CodeFilter(Session& session, CodeTreeModel& codes, QObject* parent = nullptr);

    /// Codes fit that hold all words, whatever their case; accents matter where they are typed.
    void setText(const QString& text);
    bool isFiltering() const { return !m_words.empty(); }
    /// The first row, from the top, whose code itself fits, by its name before by its definition;
    /// headings and codes shown for what is below them left out.
    QModelIndex firstFitting() const;

    QVariant data(const QModelIndex& index, int role) const override;

   protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

   private:
    struct Word {
        QString text;
        bool keepsAccents = false;
    };
    /// What is searched of a code, folded in both ways, as long as the code is as it was.
    struct Searched {
        codebook::Code code;
        QStringList plain;  ///< by field
        QStringList accentless;
    };

    const Searched& searched(const codebook::Code& code) const;
    bool fits(const codebook::Code& code) const;
    QString why(const codebook::Code& code) const;

    Session& m_session;
    std::vector<Word> m_words;
    mutable QHash<std::int32_t, Searched> m_searched;  // by CodeId::value
};

}  // namespace app
