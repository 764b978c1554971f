// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saved analyses of one kind: opened, saved, renamed and removed where they are shown.
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

#include "codebook/model/change.h"
#include "codebook/model/ids.h"

class QLineEdit;
class QMenu;
class QToolButton;

namespace app {

class Session;

/// How questions of one kind are written.
struct SavedKind {
    QString kind;   ///< of the analyses: "crosstab"
    QString empty;  ///< what a new analysis asks
    /// The one form of a question that may be written in several. @throws codebook::FormatError
    std::function<QString(const QString& text)> normal;
    /// Said where a question that asks for too little is to be saved; may be empty.
    QString whatIsMissing = {};
};

class SavedAnalyses : public QWidget {
    Q_OBJECT

   public:
    SavedAnalyses(Session& session, SavedKind kind, QWidget* parent = nullptr);

    /// The question as it stands, to be saved; and whether it differs from the one opened.
    /// @param isWhole a question that asks for too little is not saved
    void setText(const QString& text, bool isWhole);
    codebook::AnalysisId current() const { return m_current; }
    void open(codebook::AnalysisId analysis);
    QLineEdit& nameLine() { return *m_name; }

   public Q_SLOTS:
    /// Saves under the name of the one that is open, else asks for a name.
    void save();
    void saveAs();
    void rename();
    void remove();
    /// An empty question under no name.
    void startAnew();
    void openMenu();

   Q_SIGNALS:
    void openedText(const QString& text);

   protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

   private:
    void follow(const codebook::Change& change);
    void describe();
    void fillMenu();
    void askForName(const QString& name, bool isRename);
    void acceptName();
    void closeName();
    bool store(const QString& name);
    QString nameOf(codebook::AnalysisId analysis) const;
    bool isChanged() const { return m_current && m_text != m_storedText; }

    Session& m_session;
    SavedKind m_kind;
    QString m_text;
    bool m_isWhole = false;
    codebook::AnalysisId m_current;
    QString m_storedText;  ///< of the one that is open, as it was last read
    QToolButton* m_choose;
    QToolButton* m_save;
    QLineEdit* m_name;
    QMenu* m_menu;
    bool m_isRename = false;
};

}  // namespace app
