// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Memos on the project, on the document that is shown and on its passages, written in place.
#pragma once

#include <QWidget>

#include "codebook/model/change.h"
#include "codebook/model/study.h"

class QListWidget;
class QPlainTextEdit;
class QTimer;

namespace app {

class Session;
class UserCommands;

class MemoPanel : public QWidget {
    Q_OBJECT

   public:
    explicit MemoPanel(Session& session, QWidget* parent = nullptr);
    ~MemoPanel() override;

    void declareCommands(UserCommands& commands);
    /// Opens the memo on these words of the document shown, or begins one.
    void write(codebook::Span span);
    void writeAbout(codebook::MemoSubject subject);
    /// Goes to the list of memos, or to the one that is open where there is no list.
    void focusMemos();

   Q_SIGNALS:
    /// The panel wants to be seen.
    void wanted();

   protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

   private:
    void layOut();
    void refill();
    void follow(const codebook::Change& change);
    void open(codebook::MemoId id);
    void begin(codebook::MemoSubject subject, const QUuid& about, codebook::Span span);
    /// Writes what was typed as one step, if anything was.
    void store();
    /// The same where another memo is wanted in the fields: what cannot be stored is given back.
    void leave();
    void fill(const QString& title, const QString& text);
    bool isWritten() const;
    void rememberTyped();
    void storeNew(const QString& title, const QString& text);
    void removeCurrent();
    QString labelOf(const codebook::Memo& memo) const;
    void showAbout();

    Session& m_session;
    QListWidget* m_list;
    QLabel* m_about;
    QLineEdit* m_title;
    QPlainTextEdit* m_text;
    QWidget* m_editor;
    QLabel* m_empty;
    QTimer* m_refresh;
    QTimer* m_pause;
    QString m_shownTitle;  ///< as they were last read or stored
    QString m_shownText;
    codebook::MemoId m_memo;  ///< that is open; none while a new one is begun
    codebook::MemoSubject m_subject = codebook::MemoSubject::Project;
    QUuid m_subjectGuid;
    codebook::Span m_span;
    bool m_isNew = false;
    bool m_isStoring = false;
};

}  // namespace app
