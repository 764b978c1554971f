// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/shared_store.h"

#include "codebook/store/store.h"

namespace codebook {

SharedStore::SharedStore(std::unique_ptr<Store> store) : m_store(std::move(store)) {}
SharedStore::~SharedStore() = default;

}  // namespace codebook
