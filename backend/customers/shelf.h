// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace customers {

// Where a predicate that holds at first holds no more, when that is likely to be near the
// beginning.
template <typename Iterator, typename Holds>
Iterator nearPartitionPoint(Iterator begin, Iterator end, Holds holds)
{
    std::ptrdiff_t step = 1;
    while (end - begin >= step && holds(begin[step - 1])) {
        begin += step;
        step *= 2;
    }
    return std::partition_point(begin, begin + std::min(end - begin, step - 1), holds);
}

// A sorted sequence, cut into leaves that stand in branches. Nothing in it ever changes: an edit
// makes a new shelf that shares every leaf and branch it did not touch, so that versions are cheap
// to make and safe on any thread. Two levels hold tens of millions of rows in branches of at most
// 128 leaves; a copy of the upper level is a few hundred pointers at a million rows.
//
// A Leaf has size() rows and a weight() in bytes, edited(edits, more) that hands the leaves it
// becomes to a callable, a static joined(left, right), and isBefore(row, edit) for its order.
template <typename Leaf>
class Shelf
{
public:
    using LeafPointer = std::shared_ptr<const Leaf>;

    // A row: the leaf that holds it, and where in the leaf.
    struct Place
    {
        const Leaf *leaf;
        qsizetype row;
    };

    qsizetype size() const { return m_branches.empty() ? 0 : m_ends.back().rows; }
    qsizetype leafCount() const { return m_branches.empty() ? 0 : m_ends.back().leaves; }
    qsizetype weight() const { return m_branches.empty() ? 0 : m_ends.back().weight; }

    Place at(qsizetype index) const
    {
        const auto branch =
            std::upper_bound(m_ends.begin(), m_ends.end(), index,
                             [](qsizetype wanted, const Sum &end) { return wanted < end.rows; });
        const qsizetype before = branch == m_ends.begin() ? 0 : std::prev(branch)->rows;
        return m_branches[std::size_t(branch - m_ends.begin())]->at(index - before);
    }

    const Leaf &leaf(qsizetype index) const
    {
        const auto branch =
            std::upper_bound(m_ends.begin(), m_ends.end(), index,
                             [](qsizetype wanted, const Sum &end) { return wanted < end.leaves; });
        const qsizetype before = branch == m_ends.begin() ? 0 : std::prev(branch)->leaves;
        return *m_branches[std::size_t(branch - m_ends.begin())]
                    ->leaves[std::size_t(index - before)];
    }

    // How many rows come first for which isBefore(leaf, row) holds; it holds for none after them.
    template <typename IsBefore>
    qsizetype partitionPoint(IsBefore isBefore) const
    {
        const auto holdsFirst = [&](const BranchPointer &branch) {
            return isBefore(*branch->leaves.front(), 0);
        };
        const auto after = std::partition_point(m_branches.begin(), m_branches.end(), holdsFirst);
        if (after == m_branches.begin())
            return 0;
        const auto index = std::size_t(after - m_branches.begin()) - 1;
        const qsizetype before = index == 0 ? 0 : m_ends[index - 1].rows;
        return before + m_branches[index]->partitionPoint(isBefore);
    }

    // The edits stand in the order of the leaves, each place at most once.
    template <typename Edit>
    Shelf edited(std::span<const Edit> edits) const
    {
        Builder builder;
        const auto first = [](const BranchPointer &branch) { return branch->leaves.front().get(); };
        spread(
            m_branches, edits, first, [&](const BranchPointer &same) { builder.add(same); },
            [&](const BranchPointer &branch, std::span<const Edit> mine) {
                branch->edit(mine, builder);
            });
        if (m_branches.empty() && !edits.empty())
            builder.edit(Leaf(), edits);
        return std::move(builder).shelf();
    }

    static Shelf of(const std::vector<LeafPointer> &leaves)
    {
        Builder builder;
        for (const LeafPointer &leaf : leaves)
            builder.add(leaf);
        return std::move(builder).shelf();
    }

private:
    static constexpr std::size_t mostLeaves = 128; // in a branch
    static constexpr std::size_t fewestLeaves = 24;

    struct Sum
    {
        qsizetype rows = 0;
        qsizetype leaves = 0;
        qsizetype weight = 0;
    };

    // Calls edit(part, its edits) for each part (a leaf or branch) that has any, keep(part) for
    // those without, from left to right. A part without edits is not looked into, which would cost
    // more than all else where one edit meets thousands of leaves.
    template <typename Part, typename Edit, typename First, typename Keep, typename Change>
    static void spread(const std::vector<Part> &parts, std::span<const Edit> edits, First first,
                       Keep keep, Change change)
    {
        auto part = parts.begin();
        while (!edits.empty() && part != parts.end()) {
            const auto next =
                nearPartitionPoint(std::next(part), parts.end(), [&](const Part &other) {
                    return !first(other)->isAfter(0, edits.front());
                });
            const auto end = next == parts.end()
                ? edits.end()
                : nearPartitionPoint(edits.begin(), edits.end(), [&](const Edit &edit) {
                      return first(*next)->isAfter(0, edit);
                  });
            std::for_each(part, std::prev(next), keep);
            change(*std::prev(next), std::span(edits.begin(), end));
            edits = std::span(end, edits.end());
            part = next;
        }
        std::for_each(part, parts.end(), keep);
    }

    class Builder;

    struct Branch
    {
        std::vector<LeafPointer> leaves;
        std::vector<qsizetype> ends; // rows up to the end of each leaf
        qsizetype weight = 0;

        explicit Branch(std::span<const LeafPointer> all)
            : leaves(all.begin(), all.end())
        {
            ends.reserve(leaves.size());
            qsizetype rows = 0;
            for (const LeafPointer &leaf : leaves) {
                ends.push_back(rows += leaf->size());
                weight += leaf->weight();
            }
        }

        Place at(qsizetype index) const
        {
            const auto leaf = std::upper_bound(ends.begin(), ends.end(), index) - ends.begin();
            const qsizetype begin = leaf == 0 ? 0 : ends[std::size_t(leaf - 1)];
            return {leaves[std::size_t(leaf)].get(), index - begin};
        }

        template <typename IsBefore>
        qsizetype partitionPoint(IsBefore isBefore) const
        {
            const auto holdsFirst = [&](const LeafPointer &leaf) { return isBefore(*leaf, 0); };
            const auto after = std::partition_point(leaves.begin(), leaves.end(), holdsFirst);
            const auto index = std::size_t(after - leaves.begin()) - 1; // the first one holds
            qsizetype low = 0, high = leaves[index]->size();
            while (low < high) {
                const qsizetype middle = low + (high - low) / 2;
                if (isBefore(*leaves[index], middle))
                    low = middle + 1;
                else
                    high = middle;
            }
            return (index == 0 ? 0 : ends[index - 1]) + low;
        }

        template <typename Edit>
        void edit(std::span<const Edit> edits, Builder &builder) const
        {
            const auto first = [](const LeafPointer &leaf) { return leaf.get(); };
            spread(
                leaves, edits, first, [&](const LeafPointer &same) { builder.add(same); },
                [&](const LeafPointer &leaf, std::span<const Edit> mine) {
                    builder.edit(*leaf, mine);
                });
        }
    };
    using BranchPointer = std::shared_ptr<const Branch>;

    // Takes leaves and whole branches from left to right. Small leaves are joined with a
    // neighbour, branches kept between their limits; what was not touched goes in as it is.
    class Builder
    {
    public:
        void add(const LeafPointer &leaf)
        {
            if (m_isLastSmall && m_leaves.back()->weight() + leaf->weight() <= Leaf::mostWeight)
                m_leaves.back() = Leaf::joined(*m_leaves.back(), *leaf);
            else
                m_leaves.push_back(leaf);
            m_isLastSmall = false;
        }

        template <typename Edit>
        void edit(const Leaf &leaf, std::span<const Edit> edits)
        {
            leaf.edited(edits, [this](const LeafPointer &made) { addMade(made); });
        }

        void add(const BranchPointer &branch)
        {
            const bool isLoose = !m_leaves.empty() && m_leaves.size() < fewestLeaves;
            if (isLoose || m_isLastSmall) {
                for (const LeafPointer &leaf : branch->leaves)
                    add(leaf);
                return;
            }
            finishBranches();
            append(branch);
        }

        Shelf shelf() &&
        {
            if (m_leaves.size() < fewestLeaves && !m_leaves.empty() && !m_shelf.m_branches.empty())
                takeBackLastBranch();
            finishBranches();
            return std::move(m_shelf);
        }

    private:
        void addMade(const LeafPointer &made)
        {
            const bool isSmall = made->weight() < Leaf::leastWeight;
            if (isSmall && !m_leaves.empty()
                && m_leaves.back()->weight() + made->weight() <= Leaf::mostWeight)
                m_leaves.back() = Leaf::joined(*m_leaves.back(), *made);
            else
                add(made);
            m_isLastSmall = m_leaves.back()->weight() < Leaf::leastWeight;
        }

        void takeBackLastBranch()
        {
            const auto &before = m_shelf.m_branches.back()->leaves;
            m_leaves.insert(m_leaves.begin(), before.begin(), before.end());
            m_shelf.m_branches.pop_back();
            m_shelf.m_ends.pop_back();
        }

        void finishBranches()
        {
            const std::size_t count = (m_leaves.size() + mostLeaves - 1) / mostLeaves;
            const std::span<const LeafPointer> all(m_leaves);
            for (std::size_t i = 0; i < count; ++i) {
                const std::size_t begin = all.size() * i / count;
                const std::size_t end = all.size() * (i + 1) / count;
                append(std::make_shared<const Branch>(all.subspan(begin, end - begin)));
            }
            m_leaves.clear();
            m_isLastSmall = false;
        }

        void append(const BranchPointer &branch)
        {
            Sum sum = m_shelf.m_ends.empty() ? Sum() : m_shelf.m_ends.back();
            sum.rows += branch->ends.back();
            sum.leaves += qsizetype(branch->leaves.size());
            sum.weight += branch->weight;
            m_shelf.m_branches.push_back(branch);
            m_shelf.m_ends.push_back(sum);
        }

        Shelf m_shelf;
        std::vector<LeafPointer> m_leaves; // not yet in a branch
        bool m_isLastSmall = false; // and was made by an edit
    };

    std::vector<BranchPointer> m_branches;
    std::vector<Sum> m_ends; // up to the end of each branch
};

} // namespace customers
