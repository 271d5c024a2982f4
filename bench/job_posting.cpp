// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts that pay half of an open invoice, by the service and as the same rows through bare sqlite3.
#include <memory>

#include "bench.h"
#include "cash/allocate.h"
#include "services/record_receipt.h"
#include "store/fact_writer.h"

namespace duebook::bench {
namespace {

constexpr int perTurn = 20, turns = 12, perBatch = 1000;

struct Target {
    std::string invoice, customer;
    long long instalment, customerId, issued, due, half;
};

std::vector<Target> targetsOf(RawDb& raw, long long count) {
    RawStatement q(raw, R"sql(
        SELECT d.number, c.number, o.instalment_id, o.customer_id, o.issued_day, o.due_day, o.open_minor / 2
        FROM open_item o JOIN document d ON d.id = o.document_id JOIN customer c ON c.id = o.customer_id
        WHERE o.currency = 978 AND o.open_minor >= 100
              AND (SELECT COUNT(*) FROM instalment i WHERE i.document_id = d.id) = 1
        ORDER BY (o.instalment_id * 7919) % 104729, o.instalment_id LIMIT ?1)sql");
    std::vector<Target> targets;
    for (q.with(count); q.next();) {
        targets.push_back({q.text(0), q.text(1), q.integer(2), q.integer(3), q.integer(4), q.integer(5), q.integer(6)});
    }
    return targets;
}

class PostingFloor {
public:
    explicit PostingFloor(const std::string& path)
        : db_(path),
          next_(number("SELECT next_value FROM sequence WHERE name = 'fact'")),
          receipt_(number("SELECT next_value FROM sequence WHERE name = 'receipt'")),
          seq_(number("SELECT MAX(seq) + 1 FROM journal")),
          open_(db_, "SELECT open_minor, open_base_minor FROM open_item WHERE instalment_id = ?1"),
          addReceipt_(db_, "INSERT INTO receipt VALUES (?1, ?2, ?3, ?4, 978, ?5, ?5, '', 0, '', '', NULL)"),
          addAllocation_(db_,
                         "INSERT INTO allocation VALUES (?1, ?2, NULL, ?3, ?4, ?5, ?6, ?7, ?7, 978, ?8, ?8, ?8, "
                         "NULL, 0, NULL, NULL, NULL)"),
          addPosting_(db_, "INSERT INTO posting VALUES (?1, 1, ?2, 2, 1, 978, ?3, ?3)"),
          reduce_(db_,
                  "UPDATE open_item SET open_minor = open_minor - ?2, open_base_minor = open_base_minor - ?2 "
                  "WHERE instalment_id = ?1"),
          sequence_(db_, "UPDATE sequence SET next_value = ?2 WHERE name = ?1"),
          journal_(db_, "INSERT INTO journal VALUES (?1, 0, 'floor', 'receipt.record', ?2, ?3, ?4, ?5, ?6, ?6)") {}

    void post(const Target& t, long long day) {
        open_.with(t.instalment).readAll();
        const std::string name = "R-" + std::to_string(receipt_++);
        addReceipt_.with(next_, name, t.customerId, day, t.half).run();
        addPosting_.with(next_, day, t.half).run();
        addAllocation_.with(next_ + 1, next_, t.instalment, t.customerId, t.issued, t.due, day, t.half).run();
        reduce_.with(t.instalment, t.half).run();
        next_ += 2;
    }
    // One act around the posts: sequences and the sealed row; the hash is made beforehand.
    template <class Posts>
    void act(const Posts& posts) {
        db_.run("BEGIN IMMEDIATE");
        const long long first = next_;
        posts();
        sequence_.with(std::string_view("fact"), next_).run();
        sequence_.with(std::string_view("receipt"), receipt_).run();
        const std::string hash(64, 'a'), payload = "v1|facts|" + std::to_string(first) + "|" + hash;
        journal_.with(seq_++, std::string_view("R"), first, next_ - 1, payload, hash).run();
        db_.run("COMMIT");
    }

private:
    long long number(const char* sql) {
        RawStatement q(db_, sql);
        q.next();
        return q.integer(0);
    }
    RawDb db_;
    long long next_, receipt_, seq_;
    RawStatement open_, addReceipt_, addAllocation_, addPosting_, reduce_, sequence_, journal_;
};

void postBatch(services::Books& books, const Target* targets, int count, Date day) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::FactWriter writer(*books.db, Instant::now());
    store::OpenStore open(*books.db);
    for (int i = 0; i < count; ++i) {
        auto item = open.item({targets[i].instalment});
        const Money half(targets[i].half, books.info.base);
        auto credit = store::FactWriter::openCredit(
            writer.add(Receipt{{}, writer.nextReceiptNumber(), item->customer, day, half, half, {}, {}}));
        const auto made = cash::allocate(credit, *item, half, day, {}, {});
        writer.add(*made, *item, credit);
    }
    writer.finish("bench", "receipt.batch", "");
    transaction.commit();
}

}  // namespace

std::vector<Sample> benchPosting(Bench& bench) {
    const std::vector<Target> targets = targetsOf(bench.raw, perTurn * turns + 2 * perBatch);
    services::Books ours = services::openLedger(bench.copy("posting-ours.duebook"), "bench");
    PostingFloor floor(bench.copy("posting-floor.duebook"));
    const Date day = bench.asOf;
    std::vector<double> a, b;
    std::size_t at = 0;
    for (int turn = 0; turn < turns && at + perTurn <= targets.size(); ++turn, at += perTurn) {
        for (std::size_t i = at; i < at + perTurn; ++i) {
            const Target& t = targets[i];
            const Money half(t.half, ours.info.base);
            const services::RecordReceipt request{
                .customer = t.customer, .received = day, .amount = half, .allocate = {{t.invoice, half}}};
            a.push_back(millisecondsOf([&] {
                if (!services::recordReceipt(ours, request)) std::exit(3);
            }));
        }
        for (std::size_t i = at; i < at + perTurn; ++i) {
            b.push_back(millisecondsOf([&] { floor.act([&] { floor.post(targets[i], day.days()); }); }));
        }
    }
    std::vector<Sample> samples = {{"posting, durable", bench.invoices, medianOf(a), medianOf(b)}};
    a.clear();
    b.clear();
    for (; at + perBatch <= targets.size(); at += perBatch) {
        a.push_back(millisecondsOf([&] { postBatch(ours, &targets[at], perBatch, day); }));
        b.push_back(millisecondsOf([&] {
            floor.act([&] {
                for (std::size_t i = at; i < at + perBatch; ++i) floor.post(targets[i], day.days());
            });
        }));
    }
    if (!a.empty()) samples.push_back({"posting, 1000 at once", bench.invoices, medianOf(a), medianOf(b)});
    return samples;
}

}  // namespace duebook::bench
