#!/usr/bin/python3
"""Makes the shipped fonts from Noto Sans CJK SC: TrueType outlines, because PDFs embed only those.

Run by hand through make.sh. Usage: subset.py REGULAR.ttc BOLD.ttc EXTRA-TEXT OUT-DIR
EXTRA-TEXT is a file whose characters are kept besides GB 2312 and the symbol ranges below.
"""
import sys
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x370, 0x3FF), (0x2000, 0x209F), (0x2100, 0x22FF),
          (0x2460, 0x24FF), (0x2500, 0x26FF), (0x3000, 0x303F), (0x3200, 0x33FF), (0xFF00, 0xFFEF)]
FAMILY = "Huishang Sans SC"  # the name of the original is reserved


def wanted(extra):
    chars = {c for low, high in RANGES for c in range(low, high + 1)}
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                chars.update(map(ord, bytes([high, low]).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    with open(extra, encoding="utf-8") as text:
        chars.update(map(ord, text.read()))
    return chars


def to_quadratic(font):
    order, glyphs = font.getGlyphOrder(), font.getGlyphSet()
    outlines = {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, outlines
    maxp = font["maxp"] = newTable("maxp")
    maxp.tableVersion = 0x00010000
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                  "maxStackElements", "maxSizeOfInstructions", "maxComponentElements", "maxPoints",
                  "maxContours", "maxCompositePoints", "maxCompositeContours", "maxComponentDepth"):
        setattr(maxp, field, 0)
    maxp.maxZones, maxp.numGlyphs = 1, len(order)
    font["post"].formatType, font["post"].extraNames, font["post"].mapping = 3.0, [], {}
    for table in ("CFF ", "VORG"):
        if table in font:
            del font[table]
    font.sfntVersion = "\000\001\000\000"
    font["head"].glyphDataFormat = 0


def rename(font, style):
    for record in font["name"].names:
        text = {1: FAMILY, 2: style, 3: FAMILY + " " + style, 4: FAMILY + " " + style,
                6: FAMILY.replace(" ", "") + "-" + style, 16: FAMILY, 17: style}.get(record.nameID)
        if text:
            font["name"].setName(text, record.nameID, record.platformID, record.platEncID, record.langID)


def main(regular, bold, extra, out):
    for source, style in ((regular, "Regular"), (bold, "Bold")):
        font = TTFont(source, fontNumber=2)
        options = Options()
        options.layout_features, options.hinting = [], False
        options.name_IDs, options.notdef_outline, options.glyph_names = ["*"], True, False
        options.drop_tables += ["GSUB", "GPOS", "BASE", "VORG", "vhea", "vmtx", "DSIG"]
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=wanted(extra))
        subsetter.subset(font)
        to_quadratic(font)
        rename(font, style)
        font["head"].created = font["head"].modified = 3786912000
        font.recalcTimestamp = False
        font.save(f"{out}/HuishangSansSC-{style}.ttf")


main(*sys.argv[1:5])
