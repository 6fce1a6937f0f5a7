"""What the comparisons have in common: the program, environments from PyPI, and one measured run."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass
class Run:
    """What one run of a program took, and what it printed."""

    seconds: float
    processor: float
    memory: float
    output: bytes


def measured(command: list, threads: int) -> Run:
    """Runs a program on as many processors as it may have threads."""
    processors = sorted(os.sched_getaffinity(0))[:threads]
    start = time.monotonic()
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        preexec_fn=lambda: os.sched_setaffinity(0, processors))
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with status {process.returncode}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output)


def environment(folder: Path, packages: list[str]) -> Path:
    """A Python environment with exactly these packages; made again when they differ."""
    wanted = "\n".join(packages)
    mark = folder / "installed"
    if not mark.exists() or mark.read_text() != wanted:
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run(
            [folder / "bin" / "python", "-m", "pip", "install", "--quiet", *packages], check=True)
        mark.write_text(wanted)
    return folder


def release_build() -> Path:
    """Barograph, built for release."""
    built = subprocess.run(
        [ROOT / "scripts" / "build-program"], check=True, stdout=subprocess.PIPE, text=True,
        stdin=subprocess.DEVNULL)
    return Path(built.stdout.strip())
