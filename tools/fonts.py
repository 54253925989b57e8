#!/usr/bin/env python3
"""Makes the web fonts and the posters' outlines from @fontsource-variable/bricolage-grotesque 5.3.0.

    npm pack @fontsource-variable/bricolage-grotesque@5.3.0 && tar xf fontsource-*.tgz
    pip install fonttools brotli
    tools/fonts.py package/files

Needed only to change the typeface; the results are checked in.
"""

import pathlib
import sys
import tempfile

from fontTools import subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

RESOURCES = pathlib.Path(__file__).parent.parent / "src/main/resources"
WEB = dict(opsz=60, wdth=80, wght=(500, 800))
CUTS = {
    "narrow": dict(opsz=96, wdth=75, wght=800),
    "wide": dict(opsz=96, wdth=100, wght=800),
    "small": dict(opsz=14, wdth=85, wght=600),
}
FEATURES = ["kern", "mark", "mkmk", "ccmp", "tnum", "lnum", "locl", "calt", "liga"]
# The bold f leans into these dots, which the face leaves to a ligature.
MORE_KERNING = {"narrow": {"fi": 48, "fj": 48, "fï": 60}}


def main(folder):
    for part in ("latin", "latin-ext"):
        web_font(folder, part)
    for name, axes in CUTS.items():
        outlines(folder, name, axes)


def source(folder, part):
    return TTFont(folder / f"bricolage-grotesque-{part}-standard-normal.woff2")


def web_font(folder, part):
    font = instantiateVariableFont(source(folder, part), WEB)
    with tempfile.NamedTemporaryFile(suffix=".ttf") as plain:
        font.flavor = None
        font.save(plain.name)
        font = TTFont(plain.name)
    for glyph in font.getGlyphOrder():
        font["gvar"].variations.setdefault(glyph, [])
    options = subset.Options()
    options.flavor = "woff2"
    options.hinting = False
    options.layout_features = FEATURES
    characters = set(font.getBestCmap())
    if part == "latin-ext":
        characters = {c for c in characters if c < 0x250 or 0x1E80 <= c <= 0x1E9E or c in (0x1EF2, 0x1EF3, 0x20BA, 0x20BD)}
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    subset.save_font(font, RESOURCES / f"static/fonts/bricolage-grotesque-{part}.woff2", options)


def outlines(folder, name, axes):
    rows, pairs = {}, {}
    for part in ("latin", "latin-ext"):
        font = instantiateVariableFont(source(folder, part), axes)
        glyphs = font.getGlyphSet()
        if part == "latin":
            pairs = kerning(font, [chr(c) for c in range(0x21, 0x7F)] + ["’"])
        for character, glyph in font.getBestCmap().items():
            if is_wanted(character, name) and character not in rows:
                rows[character] = (glyphs[glyph].width, path(glyphs, glyph))
    with open(RESOURCES / f"poster/{name}.txt", "w", encoding="utf-8") as out:
        out.write("# Bricolage Grotesque, SIL Open Font License 1.1 (static/fonts/OFL.txt): outlines in thousandths of an em\n")
        out.write("# character, advance, outline from the baseline (y down); then pairs and their kerning\n")
        for character in sorted(rows):
            out.write(f"{chr(character)}\t{rows[character][0]}\t{rows[character][1]}\n")
        for pair, value in sorted(pairs.items()):
            if abs(value) >= 12 and counts(pair[0], "’'.,") and counts(pair[1], "’'.,:"):
                out.write(f"{pair}\t{value}\n")
        for pair, value in MORE_KERNING.get(name, {}).items():
            out.write(f"{pair}\t{value}\n")


def counts(character, marks):
    return character.isalnum() or character in marks


def is_wanted(c, name):
    if c < 0x20 or 0x7F <= c <= 0xA0 or c == 0xAD or c >= 0x2190:
        return False
    if name == "small":
        return not (0x250 <= c < 0x1E80 or 0x1EA0 <= c <= 0x1EF9 or c == 0x200B)
    return c < 0x180 or 0x2010 <= c <= 0x2040 or 0x218 <= c <= 0x21B or c == 0x1E9E


def kerning(font, characters):
    cmap = font.getBestCmap()
    names = {cmap[ord(c)]: c for c in characters if ord(c) in cmap}
    pairs = {}
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = table.ExtSubTable if table.LookupType == 9 else table
            if table.LookupType == 2:
                read_pairs(table, names, pairs)
    return pairs


def read_pairs(table, names, pairs):
    for index, first in enumerate(table.Coverage.glyphs):
        if first not in names:
            continue
        if table.Format == 1:
            found = {r.SecondGlyph: r.Value1 for r in table.PairSet[index].PairValueRecord if r.SecondGlyph in names}
        else:
            row = table.Class1Record[table.ClassDef1.classDefs.get(first, 0)].Class2Record
            found = {g: row[table.ClassDef2.classDefs.get(g, 0)].Value1 for g in names}
        for second, value in found.items():
            advance = getattr(value, "XAdvance", 0) if value else 0
            if advance or table.Format == 1:
                pairs.setdefault(names[first] + names[second], advance or 0)


def path(glyphs, name):
    pen = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(pen)
    out, at, start = [], (0, 0), (0, 0)
    for command, points in pen.value:
        if command == "moveTo":
            to = down(points[0])
            out.append("m" + between(at, to))
            at = start = to
        elif command == "lineTo":
            to = down(points[0])
            out.append(line(at, to))
            at = to
        elif command == "qCurveTo":
            for control, to in curves(points):
                out.append("q" + joined(between(at, control), between(at, to)))
                at = to
        elif command == "closePath":
            out.append("z")
            at = start
    return "".join(out)


def curves(points):
    """Splits a TrueType spline, whose on-curve points may be implied, into single curves."""
    controls, end = points[:-1], points[-1]
    for i, control in enumerate(controls):
        last = i == len(controls) - 1
        to = end if last else tuple((a + b) / 2 for a, b in zip(control, controls[i + 1]))
        yield down(control), down(to)


def line(at, to):
    if at == to:
        return ""
    if at[1] == to[1]:
        return f"h{to[0] - at[0]}"
    if at[0] == to[0]:
        return f"v{to[1] - at[1]}"
    return "l" + between(at, to)


def down(point):
    return round(point[0]), -round(point[1])


def between(at, to):
    return joined(str(to[0] - at[0]), str(to[1] - at[1]))


def joined(one, other):
    return one + other if other.startswith("-") else f"{one} {other}"


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]))
