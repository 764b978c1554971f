// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report as Qt's rich text shows it: in the window, and on its way to paper.
#pragma once

#include <QTextDocument>

namespace app {

/// For what codebook::paperPage() made: set in the face of transcripts, and knows pictures by their
/// data addresses, which Qt 6.4 does not read by itself.
class PageDocument : public QTextDocument {
    Q_OBJECT

   public:
    PageDocument();

   protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

}  // namespace app
