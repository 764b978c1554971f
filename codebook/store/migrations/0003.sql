-- SPDX-FileCopyrightText: 2026 The Samsyn founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A memo on a passage says which revision of the text its span counts in, as a coding does. Older ones have
-- none: until now no document was ever revised, so that they count in the present text.

ALTER TABLE memo ADD COLUMN revision INTEGER REFERENCES long_text (id);
