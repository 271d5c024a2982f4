// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/customer_source.h"

#include "text/convert.h"

namespace duebook::ui {

namespace {

constexpr std::size_t mostProposed = 10;

}  // namespace

SuggestEdit::Source proposeCustomers(std::shared_ptr<const services::NameIndex> names) {
    return [names = std::move(names)](const QString& typed) {
        QList<Suggestion> found;
        for (const services::Hit& hit : names->find(str(typed), mostProposed))
            found += Suggestion{qs(hit.customerName), qs(hit.caption), qs(hit.customerName)};
        return found;
    };
}

}  // namespace duebook::ui
