// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of one kind in a plain array, found by their id without hashing.
#pragma once

#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace codebook {

/// A dense array indexed by id. A row that was deleted leaves a hole (its id is none), so ids stay
/// valid. Iteration visits living rows in order of id.
template <class Row>
class Table {
   public:
    using IdType = decltype(Row::id);

    /// The living row, or null.
    const Row* find(IdType id) const {
        const auto index = static_cast<std::size_t>(id.value);
        return id.value > 0 && index < m_rows.size() && m_rows[index].id ? &m_rows[index] : nullptr;
    }
    Row* find(IdType id) { return const_cast<Row*>(std::as_const(*this).find(id)); }
    /// The row, which must live.
    const Row& at(IdType id) const { return m_rows[static_cast<std::size_t>(id.value)]; }

    void put(Row row) {
        const auto index = static_cast<std::size_t>(row.id.value);
        if (index >= m_rows.size()) m_rows.resize(index + 1);
        if (!m_rows[index].id) ++m_count;
        m_rows[index] = std::move(row);
    }
    void remove(IdType id) {
        if (Row* row = find(id)) {
            *row = Row{};
            --m_count;
        }
    }
    void reserve(std::size_t rows) { m_rows.reserve(rows + 1); }
    /// Living rows.
    std::size_t count() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }
    /// One more than the largest id in use: the size for an array indexed by id.
    std::size_t idLimit() const { return m_rows.size(); }

    class Iterator {
       public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Row;
        using difference_type = std::ptrdiff_t;
        using pointer = const Row*;
        using reference = const Row&;

        Iterator() = default;
        Iterator(const Row* row, const Row* end) : m_row(row), m_end(end) { skip(); }
        const Row& operator*() const { return *m_row; }
        const Row* operator->() const { return m_row; }
        Iterator& operator++() {
            ++m_row;
            skip();
            return *this;
        }
        Iterator operator++(int) {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator!=(const Iterator& other) const { return m_row != other.m_row; }
        bool operator==(const Iterator& other) const { return m_row == other.m_row; }

       private:
        void skip() {
            while (m_row != m_end && !m_row->id) ++m_row;
        }
        const Row* m_row = nullptr;
        const Row* m_end = nullptr;
    };
    Iterator begin() const { return {m_rows.data(), m_rows.data() + m_rows.size()}; }
    Iterator end() const { return {m_rows.data() + m_rows.size(), m_rows.data() + m_rows.size()}; }

    bool operator==(const Table& other) const {
        if (m_count != other.m_count) return false;
        Iterator mine = begin();
        Iterator theirs = other.begin();
        for (; mine != end(); ++mine, ++theirs)
            if (!(*mine == *theirs)) return false;
        return true;
    }

   private:
    std::vector<Row> m_rows;
    std::size_t m_count = 0;
};

}  // namespace codebook
