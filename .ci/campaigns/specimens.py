"""Small pictures of each format, to be spoilt."""

import base64
import struct
import zlib

# 24 × 16 pixels, as encoders of the day write them.
JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8"
    "ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAAR"
    "CAAQABgDASIAAhEBAxEB/8QAFwAAAwEAAAAAAAAAAAAAAAAAAAMEBf/EABcQAAMBAAAAAAAAAAAAAAAAAAACBGH/xAAWAQEBAQAAAAAAAAAA"
    "AAAAAAADAgX/xAAZEQACAwEAAAAAAAAAAAAAAAAAAwECBCH/2gAMAwEAAhEDEQA/AMlJ8HpPhck+D0nwuzgU6CJJ8A1EnwAJcalNHD//2Q=="
)
WEBP = base64.b64decode(
    "UklGRlgAAABXRUJQVlA4IEwAAABwAwCdASoYABAAP3Goy1i/ramjsAgD8C4JbACdL1ACaIc2zgAA/s3jXXro/H+l/HKlRiem8CLAstK3WYTM"
    "FGU9B8CS1TQFOvQ+VgAA"
)
SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" width="160" height="60"><defs><linearGradient id="a"><stop stop-color="#2e2383"/>
</linearGradient></defs><rect width="160" height="60" fill="url(#a)"/><path d="M10 10 C 20 20, 40 20, 50 10 Z"/>
<text x="5" y="50" font-family="Spectral">Été</text></svg>
"""


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width=24, height=16):
    """RGB with transparency, 8 bits."""
    rows = b"".join(b"\0" + bytes((x * 10, y * 15, 120, 200)[i] for x in range(width) for i in range(4)) for y in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def gif(width=24, height=16):
    """Two colours; codes of one length, with a clear code before they would grow."""
    bits, codes = "", [4 if i % 3 == 0 else (i // 7) % 2 for i in range(width * height * 3 // 2)]
    for code in [*codes, 5]:
        bits = f"{code:03b}" + bits
    data = int(bits, 2).to_bytes(len(bits) // 8 + 1, "little")
    blocks = b"".join(bytes([len(data[i : i + 255])]) + data[i : i + 255] for i in range(0, len(data), 255))
    head = struct.pack("<HHBBB", width, height, 0x80, 0, 0) + bytes((20, 20, 90, 250, 250, 240))
    return b"GIF89a" + head + b"," + struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x02" + blocks + b"\0;"


def pictures():
    return {"a.png": png(), "b.jpg": JPEG, "c.svg": SVG.encode(), "d.webp": WEBP, "e.gif": gif()}
