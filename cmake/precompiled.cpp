// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gives the shared precompiled header a target to belong to; nothing is defined here.
