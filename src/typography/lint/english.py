#!/usr/bin/env python3
"""Makes `english.txt`: common English words that are no French words, one a
line, sorted, so that a word is found by bisection.

    english.py scowl-folder fr.aff fr.dic > english.txt

The English words are those of SCOWL up to size 20, with what size 35 adds of
their own forms (`workshops`, `hosting`); free, see `english.LICENSE` (Debian:
scowl 2020.12.07). Left out is every form of the French dictionary of
Dicollecte (Debian: hunspell-fr-comprehensive 7.0), which knows what French has
borrowed (`cloud`, `design`, `week-end`), and every word that is French but for
an accent (`role`, `beta`): a slip, not another language. `the` is kept, though
there is `thé`: few English passages do without.
"""

import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path


def english(folder, sizes):
    words = set()
    for spelling in ("english", "american", "british"):
        for size in sizes:
            path = Path(folder) / f"{spelling}-words.{size}"
            if path.exists():
                words.update(path.read_text(encoding="latin-1").split())
    return {word for word in words if re.fullmatch("[a-z]{2,}", word)}


def french(aff, dic):
    """every form, in lower case"""
    suffixes = defaultdict(list)
    for line in open(aff, encoding="utf-8"):
        parts = line.split()
        if len(parts) >= 5 and parts[0] == "SFX":
            strip, (add, _, more) = parts[2], parts[3].partition("/")
            strip, add = ("" if part == "0" else part for part in (strip, add))
            suffixes[parts[1]].append((strip, add, re.compile(parts[4] + "$"), more))
    found = set()

    def note(word, flags):
        found.add(word.lower())
        for flag in re.findall("..", flags):
            for strip, add, condition, more in suffixes.get(flag, ()):
                if word.endswith(strip) and condition.search(word):
                    form = word[: len(word) - len(strip)] + add
                    if more or form.lower() not in found:
                        note(form, more)

    for line in open(dic, encoding="utf-8"):
        if line.strip():
            word, _, flags = line.split()[0].partition("/")
            note(word, flags)
    return found


def plain(word):
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def heads(word):
    """what a word may be a form of"""
    for ending in ("s", "es", "ed", "ing", "er", "ers"):
        if word.endswith(ending):
            head = word[: -len(ending)]
            yield from (head, head + "e")
            if head[-2:-1] == head[-1:]:
                yield head[:-1]


def main():
    folder, aff, dic = sys.argv[1:4]
    known = french(aff, dic)
    known |= {plain(word) for word in known} - {"the"}
    words = english(folder, (10, 20)) - known
    forms = english(folder, (35,)) - known
    words |= {form for form in forms if any(head in words for head in heads(form))}
    print("\n".join(sorted(words)))


main()
