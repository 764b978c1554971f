-- SPDX-FileCopyrightText: 2026 The Samsyn founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A document knows the recording that it is the transcript of: a file's path, relative to the project's folder
-- where the file lies below it.

ALTER TABLE document ADD COLUMN media TEXT;
