"""What the drills of publishing share: a small project of two sites, and hashes of what is there.

The sites are of one project and differ in every page, so that no mixture of them goes unseen.
"""

import hashlib
import os
import subprocess
from pathlib import Path

# A user who owns nothing; only root can become one.
NOBODY = 65534
# The status of a program that can't write.
CANNOT_WRITE = 73


def fingerprint(folder: Path) -> str:
    """A hash of every path in the folder with its mode and content; `absent` without a folder."""
    if not folder.is_dir():
        return "absent"
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        mode = path.lstat().st_mode
        total.update(f"{path.relative_to(folder).as_posix()}\0{mode:o}\0".encode())
        if path.is_file():
            total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def contents(folder: Path) -> dict[str, str]:
    """The hash of every published file by its path; the program's own notes are left out."""
    paths = [path for path in folder.rglob("*") if path.is_file()]
    relative = {path.relative_to(folder).as_posix(): path for path in paths}
    return {
        name: hashlib.sha256(path.read_bytes()).hexdigest()
        for name, path in relative.items() if not name.startswith(".barograph-")
    }


def beside(folder: Path) -> list[str]:
    """What lies in the folder that holds this one."""
    return sorted(path.name for path in folder.parent.iterdir())


class SmallProject:
    """Forty answers about two products, and two titles.

    With a row that is set aside, builds write a list of those beside their output.
    """

    def __init__(self, root: Path, sets_aside: bool = True):
        self.root = root
        root.mkdir()
        rows = ["date,score,product,comment"]
        for number in range(40):
            day = f"2026-{1 + number // 7:02}-{1 + number % 28:02}"
            rows.append(f"{day},{(number * 7) % 11},{'Kite' if number % 2 else 'Harbour'},")
        if sets_aside:
            rows.append("2026-02-30,9,Kite,")
        (root / "responses.csv").write_text("\n".join(rows) + "\n")
        for site, title in enumerate(("One site", "Another site")):
            self.configuration(site).write_text(
                f"title: {title}\nresponses:\n  - files: responses.csv\n"
                "quality: {max-set-aside: 20%}\n")

    def configuration(self, site: int) -> Path:
        return self.root / f"{site}.yml"

    def build(self, program: Path, site: int, output: Path) -> list[str]:
        """The command that builds one of the two sites."""
        return [str(argument) for argument in (
            program, "build", "--quiet", "--root", self.root, "--config",
            self.configuration(site), "--output", output)]


class Folder:
    """An output folder that holds the first of two sites, and how builds into it are run."""

    def __init__(self, program: Path, output: Path, project: SmallProject, **options):
        self.program, self.output, self.project = program, output, project
        self.options = {"cwd": "/", "stdin": subprocess.DEVNULL, "capture_output": True,
                        "text": True} | options
        self.faults: list[str] = []
        self.whole, pages = [], []
        for site in (1, 0):
            self.must_publish(site, "at the start", is_known=False)
            self.whole.insert(0, fingerprint(output))
            pages.append(contents(output))
            if site == 1:
                sizes = {path: (output / path).stat().st_size for path in pages[0]}
        # Of the second site, the files that the first one doesn't have.
        self.new_sizes = sorted({size for path, size in sizes.items()
                                 if pages[0][path] != pages[1].get(path)})
        self.beside = beside(output)

    def build(self, site: int, **options) -> subprocess.CompletedProcess:
        command = self.project.build(self.program, site, self.output)
        return subprocess.run(command, **(self.options | options))

    def must_publish(self, site: int, when: str, is_known: bool = True, **options) -> None:
        done = self.build(site, **options)
        if done.returncode != 0:
            self.faults.append(f"{when}: status {done.returncode}: {done.stderr[:300]}")
        elif is_known and fingerprint(self.output) != self.whole[site]:
            self.faults.append(f"{when}: status 0, but the folder doesn't hold the new site")

    def may_publish(self, when: str, is_refusal_expected: bool = False, **options) -> bool:
        """Builds the second site over the first one, whole or not at all; whether it did."""
        done = self.build(1, **options)
        if done.returncode == 0 and not is_refusal_expected:
            if fingerprint(self.output) != self.whole[1]:
                self.faults.append(f"{when}: status 0, but the folder doesn't hold the new site")
            return True
        if done.returncode != CANNOT_WRITE or "[cannot-write" not in done.stderr:
            self.faults.append(f"{when}: status {done.returncode}: {done.stderr[:300]}")
        if fingerprint(self.output) != self.whole[0]:
            self.faults.append(f"{when}: the old site isn't as it was")
        if (names := beside(self.output)) != self.beside:
            self.faults.append(f"{when}: beside the site now lie {names}, before {self.beside}")
        return False


def nobody_runs(program: Path) -> str | None:
    """Why builds can't be run by a user without rights; nothing where they can."""
    if os.geteuid() != 0:
        return None
    try:
        done = subprocess.run(
            [program, "version"], user=NOBODY, group=NOBODY, extra_groups=[], capture_output=True,
            cwd="/", stdin=subprocess.DEVNULL)
    except OSError as error:
        return f"user {NOBODY} can't run the program: {error.strerror}"
    return None if done.returncode == 0 else f"user {NOBODY} can't run the program"


def as_nobody() -> dict:
    """What makes a child process one of a user without rights: root becomes nobody."""
    if os.geteuid() != 0:
        return {}
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []}


def give_to_nobody(folder: Path) -> None:
    """Gives a folder and all in it to the user of `as_nobody`."""
    if os.geteuid() != 0:
        return
    for path in [folder, *folder.rglob("*")]:
        os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
