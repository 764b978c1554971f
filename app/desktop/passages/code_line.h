// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line in which a code is chosen by typing some of its name.
#pragma once

#include <QLineEdit>

#include "codebook/model/ids.h"

class QStringListModel;

namespace app {

class Session;

/// Offers the paths that hold what is typed, below the line. Enter takes the one that is chosen
/// there or named in full, else the only or the first that begins so.
class CodeLine : public QLineEdit {
    Q_OBJECT

   public:
    explicit CodeLine(Session& session, QWidget* parent = nullptr);

    /// True where folders are offered too: to be asked for, not to be applied.
    void offerFolders(bool isOffered) { m_offersFolders = isOffered; }
    /// The code that the text names, or none.
    codebook::CodeId code() const;

   Q_SIGNALS:
    /// The line is empty again.
    void codePicked(codebook::CodeId code);
    /// No code is called or begins so. The text stays.
    void newCodeNamed(const QString& path);

   protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

   private:
    void refresh();
    void commit(const QString& typed);

    Session& m_session;
    QStringListModel* m_paths;
    bool m_offersFolders = false;
};

}  // namespace app
