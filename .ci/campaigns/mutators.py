"""Ways to spoil a file: a slip of the hand, a broken copy, an attack."""

import re

HUGE = ("99999999999999999999", "-1", "0", "1e308", "4294967296", "2147483648", "NaN")
# Depth that no honest file has.
DEEP = 20_000
OPENERS = ("[", "(", "{", "- ", "> ", "*[", "<div>", "{{", "#(", "$", "/*", "{% if x %}")
LONG = ("a", "« ", "é·e ", "👩‍👩‍👧", "e\u0301", "\u202e", "\u200b", "0", "https://a.fr/", "[a](b) ", "\t", "\\")
ODD = (
    "{{ é", "{% for x in", "é{%", "{{ x | é }}", "#while true {}", "#let f(x) = f(x)\n#f(1)", "&a *a", "!!binary x",
    "\0", "\ufeff", "\r", "---\n", "%YAML 9.9\n", "@import url(//a.fr);", "url(../../../etc/passwd)", "<script>",
    "javascript:alert(1)", "#panic()", "#image(\"/nowhere.png\")", "#read(\"/../x\")", "\u2028", "{lang=é}", "·", "{", '"',
)  # fmt: skip


def of_text(data, random):
    """A spoilt text file, and how it was spoilt."""
    way = random.choice(TEXT)
    lines = data.decode(errors="replace").split("\n")
    changed = way(lines, random)
    return way.__name__, changed if isinstance(changed, bytes) else "\n".join(changed).encode()


def of_bytes(data, random):
    way = random.choice(BINARY)
    return way.__name__, bytes(way(bytearray(data), random))


def some(lines, random):
    start = random.randrange(len(lines))
    return start, min(len(lines), start + random.randint(1, 5))


def lines_deleted(lines, random):
    start, end = some(lines, random)
    return lines[:start] + lines[end:]


def lines_doubled(lines, random):
    start, end = some(lines, random)
    return lines[:end] + lines[start:]


def lines_swapped(lines, random):
    a, b = random.randrange(len(lines)), random.randrange(len(lines))
    lines[a], lines[b] = lines[b], lines[a]
    return lines


def line_moved_in(lines, random):
    at = random.randrange(len(lines))
    lines[at] = " " * random.randint(1, 9) + lines[at]
    return lines


def inserted(lines, random, text):
    at = random.choice([n for n, line in enumerate(lines) if line.strip()] or [0])
    spot = random.randint(0, len(lines[at]))
    lines[at] = lines[at][:spot] + text + lines[at][spot:]
    return lines


def number_huge(lines, random):
    text = "\n".join(lines)
    numbers = list(re.finditer(r"\d+(?:\.\d+)?", text))
    if not numbers:
        return lines_deleted(lines, random)
    found = random.choice(numbers)
    return (text[: found.start()] + random.choice(HUGE) + text[found.end() :]).split("\n")


def nested_deep(lines, random):
    return inserted(lines, random, random.choice(OPENERS) * random.choice((40, 300, DEEP)))


def line_long(lines, random):
    return inserted(lines, random, random.choice(LONG) * random.choice((500, DEEP, 200_000)))


def odd_word(lines, random):
    return inserted(lines, random, random.choice(ODD))


def odd_end(lines, random):
    """Cut behind an odd word, as where a file ends in the middle of a tag."""
    at = random.randrange(len(lines))
    return [*lines[:at], lines[at][: random.randint(0, len(lines[at]))] + random.choice(ODD)]


def characters_deleted(lines, random):
    text = "\n".join(lines)
    start = random.randrange(len(text) + 1)
    return (text[:start] + text[start + random.randint(1, 40) :]).split("\n")


def recoded(lines, random):
    encoding = random.choice(("utf-16", "utf-32", "latin-1", "cp1252", "utf-8-sig", "cp037"))
    return random.choice(("\n", "\r\n", "\r")).join(lines).encode(encoding, errors="replace")


def truncated(lines, random):
    data = "\n".join(lines).encode()
    return data[: random.randrange(len(data) + 1)]


def spoilt_bytes(lines, random):
    return of_bytes("\n".join(lines).encode(), random)[1]


def flipped(data, random):
    for _ in range(random.choice((1, 2, 8, 64))):
        if data:
            data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    return data


def head_flipped(data, random):
    """Where formats have their lengths, offsets and kinds."""
    for _ in range(random.choice((1, 4, 16))):
        if data:
            data[random.randrange(min(len(data), 256))] = random.choice((0, 1, 0x7F, 0x80, 0xFF))
    return data


def overwritten(data, random):
    start = random.randrange(len(data) + 1)
    end = min(len(data), start + random.choice((4, 4, 64, 4096)))
    data[start:end] = bytes([random.choice((0, 0xFF))]) * (end - start)
    return data


def cut(data, random):
    return data[: random.randrange(len(data) + 1)]


def taken_out(data, random):
    start = random.randrange(len(data) + 1)
    del data[start : start + random.choice((1, 4, 64, 4096))]
    return data


def doubled(data, random):
    start = random.randrange(len(data) + 1)
    return data[:start] + data[start : start + random.choice((4, 64, 4096))] + data[start:]


def garbage(data, random):
    return random.randbytes(random.choice((1, 16, 4096)))


def emptied(data, random):
    return b""


BINARY = (flipped, flipped, head_flipped, head_flipped, overwritten, cut, taken_out, doubled, garbage, emptied)
TEXT = (
    lines_deleted, lines_doubled, lines_swapped, line_moved_in, number_huge, number_huge, nested_deep, line_long,
    odd_word, odd_word, odd_end, characters_deleted, recoded, truncated, spoilt_bytes,
)  # fmt: skip
