// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saying who speaks: speakers with their cases, and equal names offered to be joined.
#pragma once

#include <QWidget>

#include "codebook/model/change.h"
#include "codebook/model/study.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace app {

class Session;
class SpeakerModel;

/// Shows the speakers of one document or of all. Speakers of one name in several documents are
/// offered to be joined as one case, and never are so by themselves.
class SpeakerTable : public QWidget {
    Q_OBJECT

   public:
    explicit SpeakerTable(Session& session, QWidget* parent = nullptr);
    /// Stores what is being written.
    ~SpeakerTable() override;

    /// None shows all documents'.
    void showDocument(codebook::DocumentId document);
    SpeakerModel& model() { return *m_model; }
    QTableView* view() const { return m_view; }

   public Q_SLOTS:
    /// Joins the speakers that are offered.
    void join();
    /// Goes on to the next offer; the one before is not made again while the project is open.
    void keepApart();

   private:
    void setUpView();
    QWidget* offerLine();
    void fillDocuments();
    void offer();
    void waitToOffer(const codebook::Change& change);

    Session& m_session;
    SpeakerModel* m_model;
    QTableView* m_view;
    QComboBox* m_documents;
    QWidget* m_offer = nullptr;
    QLabel* m_offerWords;
    QPushButton* m_join;
    QString m_offered;  ///< the label
    QStringList m_keptApart;
    bool m_isWaiting = false;
    bool m_areNamesStale = false;
};

}  // namespace app
