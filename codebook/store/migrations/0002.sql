-- SPDX-FileCopyrightText: 2026 The Samsyn founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Documents keep the folders that they came in.

ALTER TABLE document ADD COLUMN "group" TEXT;
