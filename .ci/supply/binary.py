"""What the built program says of where it comes from: no folder or name of the
machine that built it, and no crate that its bill of materials leaves out.

    binary.py PROGRAM BILL
"""

import json
import os
import pwd
import re
import sys
from collections import Counter
from pathlib import Path

# Where machines keep homes and checkouts, and what a source file's name ends in.
ROOTS = re.compile(rb"/(?:home|Users|root|builds?|data|mnt|opt|private|srv|tmp|usr|var|work\w*)/")
SOURCE = re.compile(rb"[^\0\s\"'<>|]{1,250}?\.(?:rs|cc?|cpp|h|hpp|s|S|asm)\b")
# A crate's folder in Cargo's home, whatever that is called in the program.
CRATE = re.compile(rb"/registry/src/[^/\0]+/([\w-]+?)-(\d+\.\d+\.\d+[\w.+-]*)/")


def folders():
    """The folders of this machine that a build is given or knows of, its user's
    name as a folder among them."""
    home = Path.home()
    given = {
        home,
        Path(os.environ.get("CARGO_HOME", home / ".cargo")),
        Path(os.environ.get("RUSTUP_HOME", home / ".rustup")),
        Path(os.environ.get("CARGO_TARGET_DIR", "target")).absolute(),
        Path.cwd(),
    }
    given |= {folder.resolve() for folder in given}
    names = {str(folder) for folder in given if folder != Path("/")} | {f"/{pwd.getpwuid(os.getuid()).pw_name}"}
    return re.compile("|".join(re.escape(name) + "/" for name in sorted(names, key=len, reverse=True)).encode())


def begins_a_path(program, at):
    """Whether the slash there is a path's first: texts may follow each other in a
    program with nothing between."""
    return program[at - 3 : at] == b".rs" or not re.match(rb"[\w.+@-]", program[at - 1 : at])


def places(program):
    """Each place of a building machine that is named in the program, with how often."""
    found = Counter()
    for match in folders().finditer(program):
        if begins_a_path(program, match.start()):
            found[re.match(rb"[^\0\s]{1,120}", program[match.start() : match.start() + 120])[0]] += 1
    for match in ROOTS.finditer(program):
        source = begins_a_path(program, match.start()) and SOURCE.match(program, match.start())
        if source and source[0][:120] not in found:
            found[source[0][:120]] += 1
    return found


def crates(program):
    """Name and version of each crate whose source is named in the program."""
    return {(name.decode(), version.decode()) for name, version in CRATE.findall(program)}


def tell(holds, sentence, *lines):
    print(f"{'ok  ' if holds else 'FAIL'} program: {sentence}", *(f"     {line}" for line in lines), sep="\n")
    return holds


def main():
    program = Path(sys.argv[1]).read_bytes()
    bill = json.loads(Path(sys.argv[2]).read_text())
    found = places(program)
    shown = [f"{times} × {place.decode(errors='replace')}" for place, times in found.most_common(20)]
    clean = tell(not found, f"{len(found)} places of the machine that built it", *shown)
    named = crates(program)
    unlisted = sorted(named - {(part["name"], part.get("version")) for part in bill["components"]})
    # None named would mean that nothing was compared.
    listed = tell(
        named and not unlisted,
        f"{len(named)} crates are named in it, {len(unlisted)} of them not in its bill",
        *(" ".join(crate) for crate in unlisted),
    )
    return clean and listed


if __name__ == "__main__":
    sys.exit(not main())
