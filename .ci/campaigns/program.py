"""Médiane as a process: started, waited for, and what it answered."""

import json
import os
import re
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

# Longer than any deadline that a campaign gives.
PATIENCE = 60
# What no input whatsoever may bring about.
NEVER = ("internal",)


@dataclass
class Answer:
    command: list[str]
    # Negative for a signal, `None` for a process that had to be ended.
    code: int | None
    out: str
    err: str
    seconds: float
    diagnostics: list[dict] = field(default_factory=list)

    @property
    def codes(self):
        told = {diagnostic["code"] for diagnostic in self.diagnostics}
        return told | set(re.findall(r"^[^\s\[]+\[([a-z0-9-]+)\]", self.err, re.MULTILINE))

    @property
    def errors(self):
        return [told for told in self.diagnostics if told["severity"] == "error"]

    def collapse(self):
        """A panic, a signal, an endless run, a fault of the program's own; or `None`."""
        if self.code is None:
            return f"no end after {self.seconds:.0f} s"
        if self.code < 0 or self.code == 101:
            return f"ended by {self.code}: {self.panic()}"
        if "panicked" in self.err:
            return f"a panic: {self.panic()}"
        never = self.codes & set(NEVER)
        return f"{', '.join(never)}: {self.said()}" if never else None

    def panic(self):
        return " ".join(self.err[self.err.find("panicked") :].split())[:200]

    def said(self):
        """In a line."""
        told = [
            f"[{told['code']}] {told['message']} ({told.get('path')}:{told.get('line')})"
            for told in self.errors or self.diagnostics
        ]
        return ("; ".join(told[:3]) or " ".join(self.err.split()))[:300]


class Running:
    """A process whose words go to files, so that it never waits for a reader."""

    def __init__(self, command, environment):
        self.command, self.started = command, time.monotonic()
        self._out, self._err = tempfile.TemporaryFile(), tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=self._out, stderr=self._err, env=environment
        )

    def wait(self, patience=PATIENCE):
        try:
            code = self.process.wait(patience)
        except subprocess.TimeoutExpired:
            # A tracer that is killed lets its process run on.
            for child in children(self.process.pid):
                os.kill(child, signal.SIGKILL)
            self.process.kill()
            self.process.wait()
            code = None
        seconds = time.monotonic() - self.started
        out, err = (self._read(file) for file in (self._out, self._err))
        try:
            diagnostics = json.loads(out)["diagnostics"]
        except (ValueError, KeyError, TypeError):
            diagnostics = []
        return Answer(self.command, code, out, err, seconds, diagnostics)

    @staticmethod
    def _read(file):
        with file:
            file.seek(0)
            return file.read().decode(errors="replace")


def children(pid):
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


class Program:
    def __init__(self, binary):
        self.binary = str(Path(binary).resolve())
        if not os.access(self.binary, os.X_OK):
            raise SystemExit(f"{self.binary}: no program there (cargo build --release)")
        # Neither the reader's language nor a date of the machine's.
        dropped = ("SOURCE_DATE_EPOCH", "RUST_BACKTRACE")
        self.environment = {k: v for k, v in os.environ.items() if k not in dropped}

    def start(self, root, *arguments, before=(), form="json"):
        """`before` is a command that runs the program, such as `strace …`."""
        options = ["--lang", "fr", "--color", "never", "--format", form, "--root", str(root)]
        return Running([*before, self.binary, *arguments, *options], self.environment)

    def run(self, root, *arguments, form="json", patience=PATIENCE):
        return self.start(root, *arguments, form=form).wait(patience)

    def build(self, root, *arguments):
        return self.run(root, "build", *arguments)
