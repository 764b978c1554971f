// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same words twice: what one coder saw in them, and what another.
#pragma once

#include <QWidget>

#include <array>
#include <vector>

#include "app/desktop/coding/shown_text.h"
#include "codebook/model/ids.h"
#include "codebook/text/span.h"

class QLabel;

namespace app {

class Session;
class TranscriptView;

class SideBySide : public QWidget {
    Q_OBJECT

   public:
    explicit SideBySide(Session& session, QWidget* parent = nullptr);

    /// @param codes which codes are tinted, by CodeId::value; empty: all
    void show(codebook::DocumentId document, std::array<codebook::CoderId, 2> coders,
              codebook::Span disputed, const std::vector<bool>& codes);
    void showNothing(const QString& sentence);
    TranscriptView& view(std::size_t column) { return *m_views[column]; }
    /// Who it is and what he or she used on the disputed words, as HTML.
    QString head(std::size_t column) const;

    using QWidget::show;

   private:
    void scrollAlong(std::size_t from, int value);

    Session& m_session;
    std::array<QLabel*, 2> m_heads;
    std::array<TranscriptView*, 2> m_views;
    codebook::DocumentId m_document;
    QString m_revision;
    ShownText m_text;  ///< its positions are those of the views
    std::array<codebook::CoderId, 2> m_coders;
    codebook::Span m_disputed;
    std::vector<bool> m_codes;
    bool m_isScrolling = false;
};

}  // namespace app
