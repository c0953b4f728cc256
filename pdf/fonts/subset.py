"""Makes the two fonts in this folder from the static TrueType files of Source Sans 3.

python3 subset.py <folder with SourceSans3_400Regular.ttf and SourceSans3_600SemiBold.ttf>
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

# The licence reserves the name "Source" for the unchanged fonts.
FAMILY = "Scorecard Sans"

LETTERS = [
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),
    *range(0x218, 0x21C),
    0x1E9E,
]
PUNCTUATION = [ord(sign) for sign in "‐‑–—‘’‚“”„†‡•…‰‹›€™←↑→↓−≈≠≤≥□\u202f"]

# What a visitor may write besides, as far as the original has it: the rest of Latin, accents, Greek,
# Cyrillic, punctuation, currencies, arrows, ticks and ligatures. Notes and names are never set in semi-bold.
WRITTEN = [
    *range(0x180, 0x250),
    *(ord(sign) for sign in "ɓɔɖɗəɛɣɨɩɲɵʉʋʒ"),
    *range(0x2B0, 0x500),
    *range(0x1E00, 0x20D0),
    *range(0x2100, 0x2800),
    *range(0xFB00, 0xFB07),
]

# Kerning below this many thousandths of the size is not seen.
LEAST_KERNING = 8


def pairs(font):
    """Kerning of the pairs of the commonest signs, from the font's layout rules."""
    cmap = font.getBestCmap()
    signs = [*range(0x21, 0x7F), *range(0xC0, 0x100), *(ord(sign) for sign in "–—‘’“”…")]
    names = {cmap[sign] for sign in signs if sign in cmap}
    table = font["GPOS"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "kern"
        for index in record.Feature.LookupListIndex
    }
    kerning = {}
    for index in sorted(lookups):
        for part in table.LookupList.Lookup[index].SubTable:
            part = getattr(part, "ExtSubTable", part)
            if part.LookupType == 2:
                collect(part, names, kerning)
    return {pair: by for pair, by in kerning.items() if abs(by) >= LEAST_KERNING}


def collect(part, names, kerning):
    """Adds what one table of pairs says; an earlier table wins."""
    covered = [name for name in part.Coverage.glyphs if name in names]
    if part.Format == 1:
        for name, pair_set in zip(part.Coverage.glyphs, part.PairSet):
            for pair in pair_set.PairValueRecord:
                if name in names and pair.SecondGlyph in names:
                    add(kerning, name, pair.SecondGlyph, pair.Value1)
        return
    for first in covered:
        classes = part.Class1Record[part.ClassDef1.classDefs.get(first, 0)].Class2Record
        for second in sorted(names):
            add(kerning, first, second, classes[part.ClassDef2.classDefs.get(second, 0)].Value1)


def add(kerning, first, second, value):
    kerning.setdefault((first, second), getattr(value, "XAdvance", 0) if value else 0)


def smaller(source, style, signs):
    font = TTFont(source, recalcTimestamp=False)
    kerning = pairs(font)
    options = subset.Options(
        layout_features=[], hinting=False, notdef_outline=True, glyph_names=False
    )
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "STAT", "gasp", "prep"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=signs)
    cutter.subset(font)

    rules = KernTable_format_0()
    rules.coverage, rules.tupleIndex, rules.kernTable = 1, None, kerning
    font["kern"] = newTable("kern")
    font["kern"].version, font["kern"].kernTables = 0, [rules]

    for record in list(font["name"].names):
        if record.nameID not in (0, 1, 2, 4, 5, 6, 13, 14):
            font["name"].removeNames(nameID=record.nameID)
    names = {
        1: FAMILY,
        2: style,
        4: f"{FAMILY} {style}",
        6: f"{FAMILY} {style}".replace(" ", "").replace(style, f"-{style}"),
    }
    for number, name in names.items():
        font["name"].setName(name, number, 3, 1, 0x409)
    return font


def main():
    source = pathlib.Path(sys.argv[1])
    here = pathlib.Path(__file__).parent
    own = [*LETTERS, *PUNCTUATION]
    for file, style, signs in [
        ("400Regular", "Regular", [*own, *WRITTEN]),
        ("600SemiBold", "SemiBold", own),
    ]:
        font = smaller(source / f"SourceSans3_{file}.ttf", style, signs)
        font.save(here / f"ScorecardSans-{style}.ttf")
        if style == "Regular":
            print_ranges(sorted(font.getBestCmap()))


def print_ranges(signs):
    """Prints what the font has as the table of `core/src/report/signs/table.rs`."""
    ranges = []
    for sign in signs:
        if ranges and ranges[-1][1] == sign - 1:
            ranges[-1][1] = sign
        else:
            ranges.append([sign, sign])
    for first, last in ranges:
        print(f"    (0x{first:04x}, 0x{last:04x}),")


main()
