#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make 'Duebook Sans' = Inter with tabular figures switched on for good.

Qt 6.4 has no QFont::setFeature (it came with 6.7), so the tnum feature cannot be
asked for at run time. We point the character map at the tabular glyphs instead and
cut the font down to Latin, Greek, Cyrillic and the signs we use.
Inter: OFL 1.1; the changed font must not call itself Inter, so it is renamed.
"""
import sys, os
from fontTools.ttLib import TTFont
from fontTools import subset
src, dst = sys.argv[1], sys.argv[2]
os.makedirs(dst, exist_ok=True)
for face in ("Regular", "Medium", "SemiBold"):
    f = TTFont(f"{src}/Inter-{face}.otf")
    swap = {}
    for fr in f["GSUB"].table.FeatureList.FeatureRecord:
        if fr.FeatureTag == "tnum":
            for i in fr.Feature.LookupListIndex:
                for st in f["GSUB"].table.LookupList.Lookup[i].SubTable:
                    st = getattr(st, "ExtSubTable", st)
                    if hasattr(st, "mapping"):
                        swap.update(st.mapping)
    for t in f["cmap"].tables:
        for cp, g in list(t.cmap.items()):
            # figures and the signs that stand in figure columns; not space, not hyphen in words
            if g in swap and (0x30 <= cp <= 0x39 or cp in (0x2212, 0x2B, 0x2F, 0x25)):
                t.cmap[cp] = swap[g]
    for n in f["name"].names:
        s = n.toUnicode()
        if n.nameID in (1, 3, 4, 6, 16):
            n.string = s.replace("Inter", "DuebookSans" if n.nameID in (3, 6) else "Duebook Sans")
    top = f["CFF "].cff
    top.fontNames[0] = f"DuebookSans-{face}"
    t0 = top.topDictIndex[0]
    t0.FamilyName, t0.FullName = "Duebook Sans", f"Duebook Sans {face}"
    o = subset.Options(); o.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "calt"]
    o.name_IDs = ["*"]; o.notdef_outline = True
    s = subset.Subsetter(o)
    s.populate(unicodes=[*range(0x20, 0x250), *range(0x370, 0x530), *range(0x1E00, 0x1F00),
                         *range(0x2000, 0x2070), *range(0x20A0, 0x20C0), *range(0x2100, 0x2150),
                         *range(0x2190, 0x2200), 0x2212, 0x2248, 0x2260, 0x2264, 0x2265, *range(0x25A0, 0x2600), 0x2713, 0x2717])
    s.subset(f)
    out = f"{dst}/DuebookSans-{face}.otf"; f.save(out)
