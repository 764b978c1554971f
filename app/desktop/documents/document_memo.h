// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the person at work has written about a document, and what others have.
#pragma once

#include <QTimer>
#include <QWidget>

#include "codebook/model/study.h"

class QLabel;
class QPlainTextEdit;

namespace app {

class Session;

/// One's own memo is written in place: a pause, or leaving it, makes one undoable step. An emptied
/// memo is removed.
class DocumentMemo : public QWidget {
    Q_OBJECT

   public:
    explicit DocumentMemo(Session& session, QWidget* parent = nullptr);

    /// Stores what waits, and shows the memos on another document; none shows nothing.
    void show(codebook::DocumentId document);
    /// Stores what was written and waits for the pause.
    void store();
    void beginWriting();

    bool eventFilter(QObject* watched, QEvent* event) override;

   protected:
    void hideEvent(QHideEvent* event) override;

   private:
    void read();
    bool write(const QString& text);
    const codebook::Memo* own() const;
    QString others() const;

    Session& m_session;
    codebook::DocumentId m_document;
    QPlainTextEdit* m_text;
    QLabel* m_others;
    QTimer m_pause;
};

}  // namespace app
