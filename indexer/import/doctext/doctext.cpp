// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// samsyn-doctext: a child that takes old Word documents and answers with what they say. A program
// of its own, so that a malicious file meets limits on memory and time and finds nothing but itself
// to harm.
#include "indexer/import/child/child_service.h"
#include "indexer/import/doc/doc_text.h"

int main() {
    indexer::ChildService service;
    while (const auto bytes = service.next()) {
        service.write(indexer::docAnswer(*bytes));
        service.finish();
    }
    indexer::ChildService::end();
}
