"""Makes the test fonts beside this file: a little of Spectral (OFL.txt), under
other names, with what inclusive fonts have.

    python -m pip install fonttools==4.59.2
    python tests/fonts/make.py

As in fonts made by the Queer Unicode Initiative of the Bye Bye Binary
collective (typotheque.genderfluid.space/fr/quni), the letters around a middle
dot become one glyph with it, encoded in the private use area, and a dot between
capitals is raised. The greek one also has a glyph of its own for U+0387, as
many text fonts have.
"""

from pathlib import Path

from fontTools import subset
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

HERE = Path(__file__).parent
SOURCE = HERE.parents[1] / "fonts/spectral/Spectral_400Regular.ttf"
CHARACTERS = "abcdefghijlmnopqrstuvxzéèàâ ACEILRSTU·’,.-\u2010\u00a0"
LIGATURES = ["r·t", "t·e", "é·e", "l·l"]
PRIVATE = 0xF0000
GREEK = 0x387
# Entries of the name table that say whose it is.
LICENCE = [0, 13, 14]
# In units of the em. A ligature is shorter than its parts, and the Greek sign
# longer than the dot, so that a line tells one from the other.
SHORTER = 90
RAISED = 120
GREEK_ADVANCE = 700

FEATURES = """
languagesystem DFLT dflt;
languagesystem latn dflt;
@capitals = [A C E I L R S T U];
feature calt { sub @capitals periodcentered' @capitals by periodcentered.case; } calt;
feature liga { %s } liga;
"""


def little():
    options = subset.Options(
        drop_tables=["meta", "GSUB"],
        hinting=False,
        layout_features=["kern"],
        name_IDs=LICENCE,
        notdef_outline=True,
        recalc_bounds=True,
    )
    font = subset.load_font(SOURCE, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=CHARACTERS)
    subsetter.subset(font)
    return font


def add(font, name, parts, advance):
    """A glyph of others, each `(name, x, y)`."""
    pen = TTGlyphPen(font.getGlyphSet())
    for part, x, y in parts:
        pen.addComponent(part, (1, 0, 0, 1, x, y))
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"][name] = pen.glyph()
    font["glyf"][name].recalcBounds(font["glyf"])
    font["hmtx"][name] = (advance, font["glyf"][name].xMin)


def add_ligature(font, characters, text):
    names = [characters[ord(character)] for character in text]
    parts, x = [], 0
    for name in names:
        parts.append((name, x, 0))
        x += font["hmtx"][name][0] - SHORTER
    add(font, "_".join(names), parts, x)
    return names


def make(family, file, greek):
    font = little()
    characters = dict(font.getBestCmap())
    rules = ""
    for number, text in enumerate(LIGATURES):
        names = add_ligature(font, characters, text)
        characters[PRIVATE + number] = "_".join(names)
        rules += f"sub {' '.join(names)} by {'_'.join(names)};"
    add(font, "periodcentered.case", [("periodcentered", 0, RAISED)], font["hmtx"]["periodcentered"][0])
    if greek:
        add(font, "anoteleia", [("period", 100, 300)], GREEK_ADVANCE)
        characters[GREEK] = "anoteleia"
    builder = FontBuilder(font=font)
    builder.setupCharacterMap(characters)
    addOpenTypeFeaturesFromString(font, FEATURES % rules, tables=["GSUB"])
    licence = {number: font["name"].getDebugName(number) for number in LICENCE}
    compact = family.replace(" ", "")
    style = {"styleName": "Regular", "uniqueFontIdentifier": compact, "fullName": family}
    builder.setupNameTable({"familyName": family, **style, "psName": f"{compact}-Regular"}, mac=False)
    for number, text in licence.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font.recalcTimestamp = False
    font.save(HERE / file)


make("Essai Inclusif", "inclusive.ttf", greek=False)
make("Essai Inclusif Grec", "inclusive-greek.ttf", greek=True)
