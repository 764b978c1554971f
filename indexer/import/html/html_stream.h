// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A web page as a stream of elements and text: what every browser forgives, this forgives too. The
// only user of libxml2, whose HTML parser knows which tags close which; it is fed piece by piece
// and builds no tree, so that depth and size cost neither stack nor memory.
#pragma once

#include <QHash>
#include <QString>

namespace indexer {

/// Names and values of an element's attributes, entities resolved, names in lower case.
using HtmlAttributes = QHash<QString, QString>;

/// Told what stands in a page, in its order. Every start has its end, also where the page forgot
/// it.
class HtmlEvents {
   public:
    HtmlEvents() = default;
    virtual ~HtmlEvents() = default;
    Q_DISABLE_COPY_MOVE(HtmlEvents)

    /// @param name in lower case, with its prefix: "p", "o:p"
    virtual void start(const QString& name, const HtmlAttributes& attributes) = 0;
    virtual void end(const QString& name) = 0;
    virtual void text(const QString& characters) = 0;
};

/// Browsers go no deeper than some hundred elements.
constexpr int DeepestHtmlElement = 1'000;

enum class HtmlOutcome : std::uint8_t {
    Whole,
    TooDeep,    ///< deeper than DeepestHtmlElement
    TooBroken,  ///< a hundred thousand tags close what was never opened, each a search
};

/// Parses the page; fetches nothing. Where it is not the Whole, reading stopped at some place.
HtmlOutcome readHtml(const QString& source, HtmlEvents& events);

}  // namespace indexer
