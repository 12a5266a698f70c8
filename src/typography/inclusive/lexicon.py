#!/usr/bin/env python3
"""Makes `lexicon.txt` from the French hunspell dictionary of Dicollecte
(MPL-2.0; Debian: hunspell-fr-comprehensive 7.0).

    lexicon.py fr.aff fr.dic > lexicon.txt

A line holds a word's masculine and feminine, singular and plural, where the
four are not all the same; a plural in -s or none is left out. Sorted, so that
a form is found by bisection. Only nouns and adjectives, lower case, no
compounds.
"""

import re
import sys
from collections import defaultdict


def affixes(path):
    """flag -> [(strip, add, condition, tags)], flags as hunspell's FLAG long."""
    suffixes = defaultdict(list)
    for line in open(path, encoding="utf-8"):
        parts = line.split()
        if len(parts) >= 5 and parts[0] == "SFX" and parts[2] not in "YN":
            strip, add, condition = parts[2:5]
            strip = "" if strip == "0" else strip
            add = add.split("/")[0]
            add = "" if add == "0" else add
            suffixes[parts[1]].append((strip, add, re.compile(condition + "$"), parts[5:]))
    return suffixes


def forms(word, flags, tags, suffixes):
    """(gender, number) -> forms, the first the dictionary's own"""
    found = defaultdict(list)

    def note(form, tags):
        genders = [g for g in ("mas", "fem", "epi") if f"is:{g}" in tags]
        numbers = [n for n in ("sg", "pl", "inv") if f"is:{n}" in tags]
        for gender in genders:
            for number in numbers or ["sg"]:
                for g in ("mas", "fem") if gender == "epi" else (gender,):
                    for n in ("sg", "pl") if number == "inv" else (number,):
                        if form not in found[g, n]:
                            found[g, n].append(form)

    note(word, tags)
    for flag in re.findall("..", flags):
        for strip, add, condition, more in suffixes.get(flag, ()):
            if word.endswith(strip) and condition.search(word):
                note(word[: len(word) - len(strip)] + add, tags + more)
    return found


def main():
    aff, dic = sys.argv[1:3]
    suffixes = affixes(aff)
    lines = set()
    for line in open(dic, encoding="utf-8"):
        entry, *tags = line.split()
        word, _, flags = entry.partition("/")
        if not re.fullmatch(r"[a-zà-öø-ÿœæ]{2,}", word):
            continue
        if not any(tag in ("po:nom", "po:adj") for tag in tags):
            continue
        found = forms(word, flags, tags, suffixes)
        if not (found["mas", "sg"] and found["fem", "sg"]):
            continue
        ms = found["mas", "sg"][0]
        mp = (found["mas", "pl"] or [ms])[0]
        for i, fs in enumerate(found["fem", "sg"]):
            fp = (found["fem", "pl"][i:] or [fs])[0]
            if (ms, mp) == (fs, fp):
                continue
            regular = mp == (ms if ms[-1] in "sxz" else ms + "s") and fp == fs + "s"
            lines.add(f"{ms} {fs}" if regular else f"{ms} {fs} {mp} {fp}")
    print("\n".join(sorted(lines, key=lambda line: line.encode())))


main()
