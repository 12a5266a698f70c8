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
RENAMING = "?rename,?renameat,renameat2"
WRITING = "write,pwrite64,writev"


def installed():
    """Whether there is a `strace`; a root user’s machine gets one."""
    if not shutil.which("strace") and shutil.which("apt-get"):
        for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "strace"]):
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return bool(shutil.which("strace"))


def at(calls, nth, what):
    """A command’s beginning: at the `nth` of a thread’s `calls`, `what` happens to
    it (`signal=KILL`, `error=EIO`)."""
    return [
        *("strace", "--quiet=all", "--follow-forks", "--output=/dev/null"),
        *(f"--trace={calls}", f"--inject={calls}:{what}:when={nth}"),
    ]


def count(program, root, *arguments, calls=PUBLISHING):
    """How many of `calls` a run makes, on the thread that makes most."""
    told = Path(root) / "calls.txt"
    before = ["strace", "--quiet=all", "--follow-forks", "--seccomp-bpf", f"--output={told}", f"--trace={calls}"]
    program.start(root, *arguments, before=before).wait()
    threads = Counter(re.findall(r"^(\d+) +\w+\(", told.read_text(), re.MULTILINE))
    told.unlink()
    return max(threads.values(), default=0)


def stopped(process, patience=10):
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
