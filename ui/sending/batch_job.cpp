// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/batch_job.h"

#include <utility>

#include "services/drafts.h"
#include "store/customer_store.h"
#include "store/detail_store.h"
#include "store/draft_store.h"
#include "store/issue_store.h"

namespace duebook::ui {

void BatchBoard::tell(BatchNews news) {
    const std::lock_guard hold(mutex_);
    news_.push_back(std::move(news));
}

std::vector<BatchNews> BatchBoard::take() {
    const std::lock_guard hold(mutex_);
    return std::exchange(news_, {});
}

std::vector<BatchItem> batchOfDocuments(services::Books& books, const std::vector<std::string>& numbers) {
    std::vector<BatchItem> items;
    store::DetailStore details(*books.db);
    for (const std::string& number : numbers) {
        const auto id = store::IssueStore(*books.db).find(number);
        const auto detail = id ? details.document(*id) : std::nullopt;
        items.push_back(
            {0, number, detail ? detail->customerName : "", detail ? std::optional(detail->gross) : std::nullopt});
    }
    return items;
}

std::vector<BatchItem> batchOfDrafts(services::Books& books, const std::vector<std::int64_t>& drafts) {
    std::vector<BatchItem> items;
    for (const std::int64_t id : drafts) {
        const auto row = store::DraftStore(*books.db).find(id);
        const auto customer = row ? store::CustomerStore(*books.db).find(row->customer) : std::nullopt;
        items.push_back({id,
                         {},
                         customer ? customer->name
                         : row    ? row->customer
                                  : "",
                         row ? row->gross : std::nullopt});
    }
    return items;
}

std::vector<std::string> issueBatch(services::Books& books, const std::vector<BatchItem>& items, BatchBoard& board) {
    std::vector<std::int64_t> drafts;
    for (const BatchItem& each : items) drafts.push_back(each.draft);
    Progress progress;
    progress.cancelled = [&board] { return board.isStopped(); };
    std::vector<std::string> numbers(items.size());
    const auto outcomes = services::issueDrafts(books, drafts, progress);
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const auto& issued = outcomes[i].issued;
        numbers[i] = issued ? issued->number : std::string();
        board.tell({i, issued ? Faults() : issued.error(), numbers[i], {}});
    }
    return numbers;
}

void sendBatch(services::Books& books, const paper::DocumentRenderer& pages, const std::vector<std::string>& numbers,
               const services::SendRequest& wish, BatchBoard& board) {
    for (std::size_t i = 0; i < numbers.size() && !board.isStopped(); ++i) {
        if (numbers[i].empty()) continue;
        services::SendRequest request = wish;
        request.number = numbers[i];
        board.tell({i, {}, numbers[i], services::sendOut(books, pages, request)});
    }
}

}  // namespace duebook::ui
