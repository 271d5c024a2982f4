// SPDX-License-Identifier: GPL-3.0-or-later
#include "issued/credit_dialog.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QTimer>

#include "base/calculate.h"
#include "services/credit_invoice.h"
#include "services/print_document.h"
#include "text/convert.h"
#include "widgets/choice_box.h"
#include "widgets/date_edit.h"
#include "widgets/form_dialog.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wantedColumn = 2, wide = 620;

char decimalSign() {
    return QLocale().decimalPoint() == u","_s ? ',' : '.';
}

class CreditDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(CreditDialog)
public:
    CreditDialog(const PageContext& context, Page& page, const store::DocumentDetail& invoice)
        : FormDialog(tr("Credit %1").arg(qs(invoice.number)),
                     tr("A credit note is issued and applied to the invoice. Open: %1 of %2.")
                         .arg(moneyText(invoice.open), moneyText(invoice.gross)),
                     tr("Credit"), &page, 2),
          context_(context),
          page_(page),
          invoice_(invoice) {
        what_ = new ChoiceBox;
        what_->addItem(tr("All that is left"), u"all"_s);
        what_->addItem(tr("An amount"), u"amount"_s);
        amount_ = new QLineEdit;
        reason_ = new QLineEdit;
        on_ = new DateEdit(qdate(context.session.today()));
        on_->setDate(qdate(std::max(context.session.today(), invoice.issued)));
        form().add(u"what"_s, tr("&What"), what_);
        form().add(u"date"_s, tr("&Date"), on_);
        form().add(u"amount"_s, tr("&Amount with tax, %1").arg(qs(invoice.gross.currency().code())), amount_);
        form().add(u"reason"_s, tr("&Reason"), reason_, tr("It stands on the credit note"), 2);
        lines_ = new QTableWidget(0, 3, this);
        lines_->setObjectName(u"creditLines"_s);
        lines_->setAccessibleName(tr("Lines"));
        lines_->setHorizontalHeaderLabels({tr("Description"), tr("Quantity"), tr("To credit")});
        lines_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        lines_->verticalHeader()->hide();
        lines_->setMinimumSize(px(wide), rowH() * 6);
        lines_->setTabKeyNavigation(false);
        addBelow(lines_);
        QObject::connect(what_, &QComboBox::currentIndexChanged, this, [this] { showChoice(); });
        QObject::connect(this, &FormDialog::wanted, this, [this] { credit(); });
        showChoice();
        readLines();
    }

private:
    void showChoice() {
        const QString what = what_->currentData().toString();
        form().find(u"amount"_s)->setVisible(what == "amount"_L1);
        lines_->setVisible(what == "lines"_L1);
        adjustSize();
    }
    // An import has no lines to choose from.
    void readLines() {
        context_.session.read(
            this,
            [number = invoice_.number](services::Books& books, const Progress&) {
                const auto issued = services::printableDocument(books, number);
                return issued ? issued->document.details->lines : std::vector<DocumentLine>();
            },
            [this](const std::vector<DocumentLine>& lines) {
                for (const DocumentLine& line : lines) addLine(line);
                if (!lines.empty()) what_->addItem(tr("Chosen lines"), u"lines"_s);
            });
    }
    void addLine(const DocumentLine& line) {
        const int row = lines_->rowCount();
        lines_->insertRow(row);
        QTableWidgetItem* cells[] = {new QTableWidgetItem(qs(line.description)),
                                     new QTableWidgetItem(qs(line.quantity.text())), new QTableWidgetItem};
        for (int column = 0; column < wantedColumn; ++column)
            cells[column]->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        for (int column = 1; column <= wantedColumn; ++column)
            cells[column]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        cells[0]->setData(Qt::UserRole, line.no);
        for (int column = 0; column <= wantedColumn; ++column) lines_->setItem(row, column, cells[column]);
    }
    // The quantities that were typed; false where one is none.
    bool readLines(std::vector<services::CreditLine>& wanted) {
        for (int row = 0; row < lines_->rowCount(); ++row) {
            const QString typed = lines_->item(row, wantedColumn)->text().trimmed();
            if (typed.isEmpty()) continue;
            const auto value = calculate(str(typed), decimalSign(), Quantity::places);
            if (!value || *value <= 0) {
                refuse({}, tr("%1 is no quantity above zero.").arg(typed));
                return false;
            }
            wanted.push_back({lines_->item(row, 0)->data(Qt::UserRole).toInt(), Quantity::ofRaw(*value)});
        }
        if (wanted.empty()) refuse({}, tr("Type how much of a line is credited."));
        return !wanted.empty();
    }
    void credit() {
        const QString what = what_->currentData().toString();
        services::CreditRequest request{.invoice = invoice_.number, .reason = str(reason_->text().trimmed())};
        if (on_->date().isValid()) request.on = date(on_->date());
        if (what == "amount"_L1) {
            if (!readAmountField(*this, *amount_, invoice_.gross.currency(), request.amount)) return;
            if (!request.amount) return refuse(u"amount"_s, tr("Say how much is credited."));
        }
        if (what == "lines"_L1 && !readLines(request.lines)) return;
        setWorking(true);
        context_.session.write(
            this,
            [request](services::Books& books, const Progress&) { return services::creditInvoice(books, request); },
            [this](const Checked<services::Issued>& issued) {
                if (!issued) return refuse(qs(issued.error().front().field), sentence(issued.error().front()));
                accept();
                // after the lists have heard that the ledger changed
                QTimer::singleShot(0, &page_,
                                   [page = &page_, id = qint64(issued->id.value), number = qs(issued->number)] {
                                       emit page->linkRequested({u"invoices"_s, {{u"id"_s, id}}});
                                       emit page->told(tr("Issued credit note %1.").arg(number), false);
                                   });
            });
    }

    PageContext context_;
    Page& page_;
    store::DocumentDetail invoice_;
    ChoiceBox* what_;
    QLineEdit *amount_, *reason_;
    DateEdit* on_;
    QTableWidget* lines_;
};

}  // namespace

bool readAmountField(FormDialog& dialog, const QLineEdit& field, Currency currency, std::optional<Money>& amount) {
    QString typed = field.text().trimmed();
    if (typed.isEmpty()) return true;
    typed.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ').replace(QChar(0x2019), u'\'');
    const auto value = calculate(str(typed), decimalSign(), currency.decimals());
    if (value) {
        amount = Money(*value, currency);
        return true;
    }
    dialog.refuse(field.objectName(), sentence(Error{Refusal::amountInvalid, str(typed), {}, {}, {}}));
    return false;
}

void openCreditDialog(const PageContext& context, Page& page, const store::DocumentDetail& invoice) {
    (new CreditDialog(context, page, invoice))->open();
}

}  // namespace duebook::ui
