"""Writes fonts/: the families of the page, cut down to what French and its
neighbours are written with, as WOFF2. Run it after a change of `fonts/` at the
root: `pip install fonttools==4.59.2 brotli==1.2.1 && python3 layouts/web/fonts.py`.

The files keep the names of the families and, inside, their licence (SIL OFL,
which reserves no name of theirs)."""

from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = Path(__file__).parents[2]
OUT = Path(__file__).parent / "fonts"
FACES = {
    "spectral-400": "spectral/Spectral_400Regular.ttf",
    "spectral-400-italic": "spectral/Spectral_400Regular_Italic.ttf",
    "spectral-600": "spectral/Spectral_600SemiBold.ttf",
    "bricolage-400": "bricolage-grotesque/BricolageGrotesque_400Regular.ttf",
    "bricolage-600": "bricolage-grotesque/BricolageGrotesque_600SemiBold.ttf",
    "bricolage-800": "bricolage-grotesque/BricolageGrotesque_800ExtraBold.ttf",
}
# Latin, its punctuation, arrows.
CHARACTERS = [*range(0x20, 0x180), 0x218, 0x219, 0x21A, 0x21B, *range(0x2000, 0x2050), 0x20AC, 0x2122,
              *range(0x2190, 0x2194), 0x2212]
FEATURES = ["ccmp", "locl", "kern", "mark", "mkmk", "liga", "lnum", "onum", "tnum", "pnum", "sups", "ordn", "case"]
# Drawn with a character that the font has: the dots of inclusive words with its
# middle dot, the narrow no-break space with its thin space. Another font's dot
# would stand at another height in the midst of a word.
DRAWN_AS = {0x22C5: 0xB7, 0x2027: 0xB7, 0x30FB: 0xB7, 0x202F: 0x2009}


def made(source):
    font = TTFont(source)
    for table in font["cmap"].tables:
        if table.isUnicode():
            for character, other in DRAWN_AS.items():
                table.cmap.setdefault(character, table.cmap[other])
    options = subset.Options(flavor="woff2", layout_features=FEATURES, name_IDs=["*"], notdef_outline=True,
                             hinting=False, recalc_timestamp=False)
    cut = subset.Subsetter(options)
    cut.populate(unicodes=[*CHARACTERS, *DRAWN_AS])
    cut.subset(font)
    return font, options


OUT.mkdir(exist_ok=True)
for name, source in FACES.items():
    font, options = made(ROOT / "fonts" / source)
    target = OUT / f"{name}.woff2"
    subset.save_font(font, target, options)
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size} bytes")
