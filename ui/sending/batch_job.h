// SPDX-License-Identifier: GPL-3.0-or-later
// Many documents on their way, or many drafts that are issued first: the work behind the dialog, on another thread,
// with what became of each as soon as it is known.
#pragma once
#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

#include "services/issue_invoice.h"
#include "services/outgoing.h"

namespace duebook::ui {

// A document or a draft of the batch.
struct BatchItem {
    std::int64_t draft = 0;  // 0: it is issued already
    std::string number = {};
    std::string customer = {};  // name
    std::optional<Money> gross = {};
};

struct BatchNews {
    std::size_t item = 0;
    Faults refused = {};  // why a draft was not issued
    std::string number = {};
    std::optional<services::Leaving<services::SentDocument>> sent = {};
};

// Shared by the thread that works and the one that shows.
class BatchBoard {
public:
    void tell(BatchNews news);
    std::vector<BatchNews> take();
    void stop() { stopped_ = true; }
    bool isStopped() const { return stopped_; }

private:
    std::mutex mutex_;
    std::vector<BatchNews> news_;
    std::atomic<bool> stopped_ = false;
};

// What a batch is about: customer and amount of each.
std::vector<BatchItem> batchOfDocuments(services::Books& books, const std::vector<std::string>& numbers);
std::vector<BatchItem> batchOfDrafts(services::Books& books, const std::vector<std::int64_t>& drafts);
// Issues the drafts, all in one act; the number of each, empty where it was refused. Throws Cancelled where the board
// was stopped, and then nothing is issued.
std::vector<std::string> issueBatch(services::Books& books, const std::vector<BatchItem>& items, BatchBoard& board);
// Sends the documents of these numbers, passing over the empty ones; stops between two where the board says so.
void sendBatch(services::Books& books, const paper::DocumentRenderer& pages, const std::vector<std::string>& numbers,
               const services::SendRequest& wish, BatchBoard& board);

}  // namespace duebook::ui
