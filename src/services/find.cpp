// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/find.h"

#include <algorithm>
#include <unordered_map>

#include "base/text.h"
#include "store/caption_store.h"
#include "store/find_store.h"

namespace duebook::services {
namespace {

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> list;
    while (!(text = trimmed(text)).empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        list.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return list;
}

Hit::Kind kindOf(const store::FoundDocument& d) {
    using Kind = store::FoundDocument::Kind;
    return d.kind == Kind::invoice      ? Hit::Kind::invoice
           : d.kind == Kind::creditNote ? Hit::Kind::creditNote
                                        : Hit::Kind::receipt;
}

}  // namespace

std::shared_ptr<const NameIndex> NameIndex::load(Books& books) {
    auto index = std::make_shared<NameIndex>();
    db::Transaction transaction(*books.db, db::Mode::read);
    store::customerCaptions(*books.db, [&](std::int64_t id, std::string_view number, std::string_view name) {
        std::string text = folded(name) + "\n";
        const auto numberAt = static_cast<std::uint32_t>(text.size());
        text += folded(number);
        index->entries_.push_back({id, static_cast<std::uint32_t>(index->folded_.size()),
                                   static_cast<std::uint32_t>(text.size()), numberAt, std::string(number),
                                   std::string(name)});
        index->folded_ += text;
    });
    index->follow(store::MergedCustomers(*books.db));
    return index;
}

// A customer that was merged is found by its own name and number, and is the one that was kept.
void NameIndex::follow(const store::MergedCustomers& merged) {
    if (merged.none()) return;
    std::unordered_map<std::int64_t, std::size_t> places;
    for (std::size_t i = 0; i < entries_.size(); ++i) places.emplace(entries_[i].id, i);
    for (Entry& e : entries_) {
        const auto kept = places.find(merged.kept(e.id));
        if (kept == places.end() || entries_[kept->second].id == e.id) continue;
        const Entry& other = entries_[kept->second];
        e.id = other.id;
        e.number = other.number;
        e.name = other.name;
    }
}

std::vector<Hit> NameIndex::find(std::string_view text, std::size_t most) const {
    const std::string wanted = folded(trimmed(text));
    const auto parts = words(wanted);
    if (parts.empty()) return {};
    std::vector<std::pair<int, const Entry*>> found;  // rank, entry
    const std::string_view all = folded_;
    for (const Entry& e : entries_) {
        const std::string_view own = all.substr(e.at, e.foldedSize);
        const std::size_t at = own.find(parts.front());
        if (at == std::string_view::npos) continue;
        const auto holds = [&](std::string_view part) { return own.find(part) != std::string_view::npos; };
        if (!std::all_of(parts.begin() + 1, parts.end(), holds)) continue;
        const bool wholeNumber = own.substr(e.numberAt) == wanted;
        found.emplace_back(wholeNumber ? 0 : own.starts_with(wanted) ? 1 : at == 0 || own[at - 1] == ' ' ? 2 : 3, &e);
    }
    const auto better = [&](const auto& a, const auto& b) {
        return a.first != b.first
                   ? a.first < b.first
                   : all.substr(a.second->at, a.second->foldedSize) < all.substr(b.second->at, b.second->foldedSize);
    };
    const std::size_t count = std::min(2 * most, found.size());  // of two that were merged the second is left out
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count), found.end(), better);
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < count && hits.size() < most; ++i) {
        const Entry& e = *found[i].second;
        if (std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.id == e.id; })) continue;
        hits.push_back(
            {Hit::Kind::customer, found[i].first == 0 ? Hit::By::number : Hit::By::name, e.id, e.name, e.number, {}});
    }
    return hits;
}

std::vector<Hit> find(Books& books, const NameIndex& names, std::string_view text, std::size_t most) {
    std::vector<Hit> hits = names.find(text, most);
    const std::string wanted(trimmed(text));
    if (wanted.empty() || !isUtf8(wanted)) return hits;
    db::Transaction transaction(*books.db, db::Mode::read);
    store::FindStore store(*books.db);
    for (const store::FoundDocument& d : store.byNumber(wanted, most)) {
        hits.push_back({kindOf(d), Hit::By::number, d.id, d.number, d.customerName, d.open});
    }
    for (const store::FoundDocument& d : store.byPoNumber(wanted, most)) {
        hits.push_back({kindOf(d), Hit::By::poNumber, d.id, d.number, d.customerName, d.open});
    }
    for (const store::FoundDocument& d : store.byOpenAmount(wanted, most)) {
        hits.push_back({Hit::Kind::invoice, Hit::By::openAmount, d.id, d.number, d.customerName, d.open});
    }
    return hits;
}

}  // namespace duebook::services
