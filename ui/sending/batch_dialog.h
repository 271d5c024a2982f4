// SPDX-License-Identifier: GPL-3.0-or-later
// Many documents at once: issue and send, with what became of each beside it. Takes the numbers of issued documents or
// the ids of drafts.
#pragma once
#include <QDialog>
#include <QTimer>
#include <memory>

#include "models/memory_model.h"
#include "pages/page.h"
#include "sending/batch_job.h"

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;

namespace duebook::ui {

class DateEdit;
class GridView;
class Label;
class MessageBar;

class BatchDialog : public QDialog {
    Q_OBJECT
public:
    using Pages = std::shared_ptr<const paper::DocumentRenderer>;
    BatchDialog(const PageContext& context, Pages pages, const QStringList& numbers, QWidget* over);
    BatchDialog(const PageContext& context, Pages pages, const QList<qint64>& drafts, QWidget* over);
    ~BatchDialog() override;

    // A batch that works is asked to stop first.
    void reject() override;

signals:
    void queued(const QString& sentence, const std::vector<std::int64_t>& ids, qint64 dueMs);
    void saved(const QString& file);

private:
    BatchDialog(const PageContext& context, Pages pages, bool issue, int count, QWidget* over);
    void build(int count);
    QWidget* buildWishes();
    QWidget* buildFoot();
    void load(std::function<std::vector<BatchItem>(services::Books&)> items);
    void start();
    void issueAll();
    void sendAll(const std::vector<std::string>& numbers);
    void hear();
    void hear(BatchNews news);
    void finish();
    void fail(const QString& sentence);
    void savePaper();
    Row rowOf(std::size_t item) const;
    void updateButtons();

    struct Outcome {
        Cell state = {};
        QString detail = {};
    };
    PageContext context_;
    Pages pages_;
    bool issue_, works_ = false, over_ = false;
    std::vector<BatchItem> items_;
    std::vector<Outcome> outcomes_;
    std::vector<mail::Attachment> paper_;
    std::vector<std::int64_t> queuedIds_;
    qint64 dueMs_ = 0;
    int settled_ = 0, refused_ = 0;
    std::shared_ptr<BatchBoard> board_;
    QTimer news_;
    QPointer<Task> work_;
    MemoryModel* model_;
    GridView* grid_;
    QCheckBox* send_ = nullptr;
    QComboBox* enclosure_;
    DateEdit* followUp_;
    Label* sum_;
    MessageBar* message_;
    QProgressBar* progress_;
    QPushButton *go_, *stop_, *paperFiles_, *close_;
};

}  // namespace duebook::ui
