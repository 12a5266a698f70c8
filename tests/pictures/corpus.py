#!/usr/bin/env python3
"""Writes 40 pictures as people have them (formats × colours × shapes × faults) to a folder.

    python3 tests/pictures/corpus.py FOLDER [PROFILE]

Needs Pillow. PROFILE is a CMYK profile (layouts/press/profiles/ISOcoated_v2_300_bas.icc by
default). `expected.tsv` beside the pictures says what each is: its name, `picture`, `note` or
`fault`, and what is to be seen or told. The same bytes on every run with the same Pillow.
"""

import base64
import gzip
import io
import math
import pathlib
import struct
import sys

from PIL import Image, ImageCms, ImageDraw

HERE = pathlib.Path(__file__).resolve().parent.parent.parent
FOLDER = pathlib.Path(sys.argv[1])
PROFILE = pathlib.Path(
    sys.argv[2] if len(sys.argv) > 2 else HERE / "layouts/press/profiles/ISOcoated_v2_300_bas.icc"
)
EXPECTED = []


def photograph(width=900, height=600):
    """A sky, a sun, hills and a scale of greys: each colour fault shows."""
    image = Image.new("RGB", (width, height))
    draw = ImageDraw.Draw(image)
    for y in range(height):
        part = y / height
        draw.line((0, y, width, y), (int(90 + 150 * part), int(150 + 60 * part), int(230 - 90 * part)))
    radius = min(width, height) // 8
    draw.ellipse((width * 0.7, height * 0.1, width * 0.7 + 2 * radius, height * 0.1 + 2 * radius), (255, 214, 64))
    for hill, colour in ((0.55, (62, 120, 70)), (0.7, (38, 84, 52)), (0.82, (24, 50, 36))):
        points = [(x, height * (hill + 0.06 * math.sin(x / width * 9 + hill * 20))) for x in range(0, width + 1, 4)]
        draw.polygon([*points, (width, height), (0, height)], colour)
    for i in range(16):
        grey = i * 17
        draw.rectangle((i * width / 16, height * 0.93, (i + 1) * width / 16, height), (grey,) * 3)
    # Red top left, so that a turn or a mirror is seen.
    draw.rectangle((0, 0, width // 10, height // 10), (210, 30, 40))
    return image


def logo(size=(600, 240), mode="RGBA"):
    image = Image.new(mode, size, (0, 0, 0, 0) if mode == "RGBA" else "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((20, 20, 220, 220), (200, 30, 90, 255)[: len(mode)])
    draw.rectangle((260, 60, 580, 180), (20, 20, 20, 255)[: len(mode)])
    return image


def saved(image, kind, **options):
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def write(name, data, what, seen):
    (FOLDER / name).write_bytes(data)
    EXPECTED.append(f"{name}\t{what}\t{seen}")


def exif(orientation):
    data = Image.Exif()
    data[0x0112] = orientation
    data[0x010F] = "Camera & Sons"
    data.get_ifd(0x8825).update({1: "N", 2: (48.0, 51.0, 30.0), 3: "E", 4: (2.0, 17.0, 40.0)})
    return data


def png16(image):
    """RGB in 16 bits, which Pillow does not write."""
    import zlib

    rows = b"".join(
        b"\0" + b"".join(struct.pack(">3H", *(v * 257 for v in image.getpixel((x, y)))) for x in range(image.width))
        for y in range(image.height)
    )

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", image.width, image.height, 16, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def pdf(pages=1, colour="0 0.9 0.7 0 k", extra=""):
    """A logo in CMYK, written by hand."""
    content = f"{colour} 20 20 160 60 re f 0 0 0 1 k 100 50 40 0 360 re 60 100 m 140 100 l 100 140 l f".encode()
    kids = " ".join(f"{3 + i} 0 R" for i in range(pages))
    objects = [b"<</Type/Catalog/Pages 2 0 R" + extra.encode() + b">>", f"<</Type/Pages/Kids[{kids}]/Count {pages}>>".encode()]
    objects += [
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 160]/Contents {3 + pages} 0 R/Resources<<>>>>".encode()
    ] * pages
    objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
    out, places = b"%PDF-1.6\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)


def svg(inside, attributes='width="300" height="150" viewBox="0 0 300 150"'):
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink" {attributes}>{inside}</svg>\n'
    ).encode()


def rasters():
    photo = photograph()
    press = ImageCms.getOpenProfile(str(PROFILE))
    srgb = ImageCms.createProfile("sRGB")
    cmyk = ImageCms.profileToProfile(photo, srgb, press, 1, "CMYK")
    lab = ImageCms.profileToProfile(photo, srgb, ImageCms.createProfile("LAB"), 1, "LAB")
    icc = PROFILE.read_bytes()
    write("01-photo.jpg", saved(photo, "JPEG", quality=90), "picture", "as it is")
    write("02-place.jpg", saved(photo, "JPEG", exif=exif(1)), "picture", "no GPS, no maker")
    write("03-turned.jpg", saved(photo, "JPEG", exif=exif(6)), "picture", "upright: red top right")
    write("04-mirrored.jpg", saved(photo, "JPEG", exif=exif(2)), "picture", "red top right")
    write("05-progressive.jpg", saved(photo, "JPEG", progressive=True), "picture", "as 01")
    write("06-gray.jpg", saved(photo.convert("L"), "JPEG"), "picture", "black alone on the press")
    write("07-cmyk-profile.jpg", saved(cmyk, "JPEG", icc_profile=icc), "picture", "as 01")
    write("08-cmyk.jpg", saved(cmyk, "JPEG"), "note", "as 01; CMYK without a profile")
    write("09-large.jpg", saved(photograph(5200, 3400), "JPEG"), "picture", "scaled down")
    write("10-tall.jpg", saved(photograph(400, 1600), "JPEG"), "picture", "tall")
    write("11-wide.jpg", saved(photograph(2000, 250), "JPEG"), "picture", "wide")
    write("12-photo.png", saved(photo, "PNG"), "picture", "as 01; few colours, PNG")
    write("13-logo.png", saved(logo(), "PNG"), "picture", "transparent")
    write("14-palette.png", saved(logo(mode="RGB").convert("P"), "PNG"), "picture", "few colours, PNG")
    write("15-sixteen.png", png16(photograph(300, 200)), "picture", "as 01")
    write("16-bilevel.png", saved(logo(mode="RGB").convert("1"), "PNG"), "picture", "black and white")
    write("17-photo.webp", saved(photo, "WEBP", quality=85), "picture", "as 01")
    write("18-logo.webp", saved(logo(), "WEBP", lossless=True), "picture", "transparent")
    write("19-logo.gif", saved(logo(mode="RGB"), "GIF"), "picture", "as 14")
    frames = [logo(mode="RGB"), logo(mode="RGB").rotate(180)]
    write("20-moving.gif", saved(frames[0], "GIF", save_all=True, append_images=frames[1:]), "note", "first frame")
    write("21-photo.bmp", saved(photograph(300, 200), "BMP"), "picture", "as 01")
    write("22-lzw.tif", saved(photo, "TIFF", compression="tiff_lzw"), "picture", "as 01")
    write("23-cmyk.tif", saved(cmyk, "TIFF", icc_profile=icc, compression="tiff_adobe_deflate"), "picture", "as 01")
    write("24-lab.tif", saved(lab, "TIFF"), "picture", "as 01")
    sixteen = photo.convert("L").point(lambda v: v * 257, "I").convert("I;16")
    write("25-gray16.tif", saved(sixteen, "TIFF"), "picture", "as 06")


def drawings():
    small = base64.b64encode(saved(photograph(120, 80), "JPEG", exif=exif(1))).decode()
    star = '<path d="M150 10 180 140 60 60 240 60 120 140Z" fill="#b3126b"/>'
    write("26-logo.svg", svg(star), "picture", "a star")
    write("27-logo.svgz", gzip.compress(svg(star), mtime=0), "picture", "a star")
    styled = "<style>.a{fill:#0a6}#b{stroke:#222;stroke-width:6}</style>"
    write("28-styled.svg", svg(f'{styled}<rect class="a" id="b" x="30" y="30" width="240" height="90"/>'), "picture", "green, dark edge")
    text = '<text x="20" y="80" font-family="Luciole" font-size="40">Élu·es</text>'
    write("29-text.svg", svg(text), "picture", "text in Luciole")
    inside = f'<image x="90" y="35" width="120" height="80" xlink:href="data:image/jpeg;base64,{small}"/>'
    write("30-photo-inside.svg", svg(inside), "picture", "a photograph without its place")
    scripts = f'<script>alert(1)</script><g onclick="alert(2)">{star}</g><a href="javascript:alert(3)">{star}</a>'
    write("31-scripts.svg", svg(scripts), "note", "a star; scripts and links left out")
    outside = f'<image width="9" height="9" xlink:href="https://example.org/a.png"/><style>@import url(https://example.org/a.css);</style>{star}'
    write("32-outside.svg", svg(outside), "note", "a star; nothing from outside")
    write("33-logo.pdf", pdf(), "picture", "as vectors")
    write("34-pages.pdf", pdf(pages=3), "note", "the first of three pages")


def faults():
    whole = saved(photograph(), "JPEG")
    write("35-variables.svg", svg('<rect width="300" height="150" fill="var(--brand)"/>'), "fault", "CSS variables")
    write("36-cut.jpg", whole[: len(whole) // 2], "fault", "cut off")
    write("37-empty.png", b"", "fault", "empty")
    write("38-phone.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(64), "fault", "HEIC: how to convert it")
    write("39-misnamed.png", whole, "note", "a JPEG under another name")
    bomb = saved(Image.new("1", (40000, 40000)), "PNG")
    write("40-bomb.png", bomb, "fault", "1,600 megapixels")


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    Image.MAX_IMAGE_PIXELS = None
    rasters()
    drawings()
    faults()
    (FOLDER / "expected.tsv").write_text("\n".join(EXPECTED) + "\n")
    print(f"{len(EXPECTED)} pictures in {FOLDER}")


main()
