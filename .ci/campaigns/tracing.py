"""Signals at a system call, by `strace`: the one way to stop a program at the
very moment between two files."""

import re
import shutil
import subprocess
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

from program import children

# What publishing is made of and little else is; `?` where a machine lacks it.
PUBLISHING = (
    "?mkdir,mkdirat,ftruncate,fallocate,fsync,fdatasync,?rename,?renameat,renameat2,"
    "?link,linkat,?unlink,unlinkat,flock,?chmod,fchmod,fchmodat"
)
WRITING = "write,pwrite64,writev"


def installed():
    """Whether there is a `strace`; a root user’s machine gets one."""
    if not shutil.which("strace") and shutil.which("apt-get"):
        for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "strace"]):
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return bool(shutil.which("strace"))


def at(call, what):
    """A command’s beginning: `what` happens (`signal=KILL`, `error=EIO`) at a
    `call`, its name and how many of that name come before it on its thread."""
    name, nth = call
    return [
        *("strace", "--quiet=all", "--follow-forks", "--output=/dev/null"),
        *(f"--trace={name}", f"--inject={name}:{what}:when={nth + 1}"),
    ]


def made(program, root, *arguments, calls=PUBLISHING):
    """Those of `calls` that a run makes, on the thread that makes most, as `at` takes them."""
    told = Path(root) / "calls.txt"
    before = ["strace", "--quiet=all", "--follow-forks", "--seccomp-bpf", f"--output={told}", f"--trace={calls}"]
    program.start(root, *arguments, before=before).wait()
    found = re.findall(r"^(\d+) +(\w+)\(", told.read_text(), re.MULTILINE)
    told.unlink()
    busiest = Counter(thread for thread, _ in found).most_common(1)
    names = [name for thread, name in found if thread == busiest[0][0]]
    return [(name, names[:place].count(name)) for place, name in enumerate(names)]


def stopped(process, patience=120):
    """The process that a `strace` runs, once it stands still; `None` if it ends."""
    ends, still = time.monotonic() + patience, 0
    while process.poll() is None and time.monotonic() < ends:
        # A traced process stops at every call, for a moment.
        held = [child for child in children(process.pid) if _state(child) in "tT"]
        still = still + 1 if held else 0
        if still == 8:
            return held[0]
        time.sleep(0.005)
    return None


def _state(pid):
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    return "X"
