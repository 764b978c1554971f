// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saved cross-tabs: opened, saved, renamed and removed where they are shown.
#pragma once

#include <QWidget>

#include "app/work/crosstab_question.h"
#include "codebook/model/change.h"
#include "codebook/model/ids.h"

class QToolButton;

namespace app {

class Session;

class AnalysisBar : public QWidget {
    Q_OBJECT

   public:
    explicit AnalysisBar(Session& session, QWidget* parent = nullptr);

    /// The question as it stands, to be saved; and whether it differs from the one opened.
    void setQuestion(const CrossTabQuestion& question);
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
    void opened(const app::CrossTabQuestion& question);

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

    Session& m_session;
    CrossTabQuestion m_question;
    codebook::AnalysisId m_current;
    QString m_storedText;  ///< of the one that is open, as it was last read
    QToolButton* m_choose;
    QToolButton* m_save;
    QLineEdit* m_name;
    QMenu* m_menu;
    bool m_isRename = false;
};

}  // namespace app
