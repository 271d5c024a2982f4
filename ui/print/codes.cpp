// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/codes.h"

#include <qrencode.h>

#include "base/check.h"

namespace duebook::ui::print {
namespace {

struct Free {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

}  // namespace

Ink codeInk(const std::string& text, qreal side) {
    const std::unique_ptr<QRcode, Free> code(QRcode_encodeData(
        static_cast<int>(text.size()), reinterpret_cast<const unsigned char*>(text.data()), 0, QR_ECLEVEL_M));
    check(code != nullptr, "the text of a payment fits into a QR code");
    const qreal module = side / code->width;
    auto shape = std::make_shared<std::vector<QRectF>>();
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            int end = x;
            while (end < code->width && (code->data[y * code->width + end] & 1) != 0) ++end;
            if (end > x) shape->push_back({x * module, y * module, (end - x) * module, module});
            x = end;
        }
    }
    Ink ink;
    ink.kind = Ink::Kind::shape;
    ink.place = {0, 0, side, side};
    ink.colour = Qt::black;
    ink.shape = std::move(shape);
    return ink;
}

}  // namespace duebook::ui::print
