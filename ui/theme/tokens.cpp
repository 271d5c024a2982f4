// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

namespace duebook::ui {

Tokens lightTokens() {
    Tokens t;
    t.window = 0xF4F5F7, t.surface = 0xFFFFFF, t.raised = 0xFAFBFC, t.rail = 0xECEEF1;
    t.line = 0xE4E7EB, t.lineStrong = 0xC9CED6, t.field = 0x858D99;
    t.text = 0x1A1E24, t.text2 = 0x535C68, t.text3 = 0x616A76;
    t.accent = 0x2857C4, t.accentFill = 0x2857C4, t.onAccent = 0xFFFFFF, t.selRow = 0xE7EEFC, t.hoverRow = 0xF3F5F8;
    t.good = 0x1A6B3C, t.warn = 0x8A5200, t.bad = 0xB3261E, t.dispute = 0x6A3DA6;
    t.goodBg = 0xE4F3EA, t.warnBg = 0xFBF0DA, t.badBg = 0xFBE9E7, t.disputeBg = 0xF0E9F9;
    t.accentBg = 0xE7EEFC, t.neutralBg = 0xECEFF2;
    t.aging = {0x8093B3, 0xB98617, 0xBF5F1A, 0xA63A2A, 0x6E1423};
    return t;
}

Tokens darkTokens() {
    Tokens t;
    t.window = 0x14171B, t.surface = 0x1A1E23, t.raised = 0x1F242A, t.rail = 0x101316;
    t.line = 0x2A3037, t.lineStrong = 0x3D454F, t.field = 0x76808D;
    t.text = 0xE7EAEE, t.text2 = 0xA6AFBB, t.text3 = 0x99A3B0;
    t.accent = 0x86A8FF, t.accentFill = 0x3A66D6, t.onAccent = 0xFFFFFF, t.selRow = 0x20304F, t.hoverRow = 0x21262D;
    t.good = 0x72CF9B, t.warn = 0xEDB662, t.bad = 0xFF8E85, t.dispute = 0xC5A5F7;
    t.goodBg = 0x1B3326, t.warnBg = 0x382D18, t.badBg = 0x3C2221, t.disputeBg = 0x2F2642;
    t.accentBg = 0x20304F, t.neutralBg = 0x272D34;
    t.aging = {0x677A9A, 0xB3924A, 0xDB9248, 0xF58663, 0xFF5A6C};
    t.dark = true;
    return t;
}

Tokens contrastTokens(const QPalette& system) {
    Tokens t = looksDark(system) ? darkTokens() : lightTokens();
    const QColor ground = system.color(QPalette::Base), ink = system.color(QPalette::WindowText);
    t.window = t.rail = system.color(QPalette::Window);
    t.surface = t.raised = ground;
    t.goodBg = t.warnBg = t.badBg = t.disputeBg = t.accentBg = t.neutralBg = t.hoverRow = t.selRow = ground;
    t.text = t.text2 = t.text3 = t.good = t.warn = t.bad = t.dispute = t.field = ink;
    t.line = t.lineStrong = system.color(QPalette::Mid);
    t.accent = t.accentFill = system.color(QPalette::Highlight);
    t.onAccent = system.color(QPalette::HighlightedText);
    t.highContrast = true;
    return t;
}

QPalette paletteOf(const Tokens& t) {
    QPalette p;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {{QPalette::Window, t.window},
                                                            {QPalette::WindowText, t.text},
                                                            {QPalette::Base, t.surface},
                                                            {QPalette::AlternateBase, t.raised},
                                                            {QPalette::Text, t.text},
                                                            {QPalette::PlaceholderText, t.text3},
                                                            {QPalette::Button, t.surface},
                                                            {QPalette::ButtonText, t.text},
                                                            {QPalette::BrightText, t.onAccent},
                                                            {QPalette::Highlight, t.accentFill},
                                                            {QPalette::HighlightedText, t.onAccent},
                                                            {QPalette::Link, t.accent},
                                                            {QPalette::LinkVisited, t.accent},
                                                            {QPalette::ToolTipBase, t.raised},
                                                            {QPalette::ToolTipText, t.text},
                                                            {QPalette::Light, t.surface},
                                                            {QPalette::Midlight, t.raised},
                                                            {QPalette::Mid, t.line},
                                                            {QPalette::Dark, t.lineStrong},
                                                            {QPalette::Shadow, t.field}};
    for (const auto& [role, colour] : roles) p.setColor(role, colour);
    for (auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        p.setColor(QPalette::Disabled, role, t.text3);
    return p;
}

bool looksDark(const QPalette& system) {
    return system.color(QPalette::WindowText).lightness() > system.color(QPalette::Window).lightness();
}

bool looksHighContrast(const QPalette& system) {
    const int ground = system.color(QPalette::Window).lightness(), ink = system.color(QPalette::WindowText).lightness();
    return (ground == 0 && ink > 120) || (ground == 255 && ink == 0);
}

}  // namespace duebook::ui
