"""Projects, and the messages that the program writes about them."""

import email
import email.policy
import json
import os
import random
import re
import subprocess
import tempfile
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
# A domain under .example stands for none (RFC 2606).
RECIPIENTS = ("board@corp.example", "Dr. Łucja Novák, Vorstand <l.novak@corp.example>")


class Project:
    """A project's message, parsed; made once."""

    def __init__(self, program: str, root: Path):
        self.program = program
        self.root = root

    def mail(self, *options: str, to=RECIPIENTS, status: int = 0) -> bytes:
        command = [self.program, "email", "--root", str(self.root), "--quiet", *options]
        for address in to:
            command += ["--to", address]
        environment = {key: value for key, value in os.environ.items()
                       if key != "SOURCE_DATE_EPOCH"}
        # Programs that make PDF are first looked for where scripts/setup installs them.
        environment["PATH"] = f"{ROOT / '.venv/bin'}:{environment['PATH']}"
        done = subprocess.run(command, capture_output=True, env=environment)
        assert done.returncode == status, done.stderr.decode()
        return done.stdout

    @cached_property
    def bytes(self) -> bytes:
        return self.mail("--from", "Customer Insights <cx@corp.example>")

    @cached_property
    def with_pdf(self) -> bytes:
        return self.mail("--from", "Customer Insights <cx@corp.example>", "--pdf")

    @cached_property
    def message(self):
        return parse(self.bytes)

    @cached_property
    def html(self) -> str:
        return unix(self.message.get_body(("html",)).get_content())

    @cached_property
    def text(self) -> str:
        return unix(self.message.get_body(("plain",)).get_content())

    @cached_property
    def site(self) -> Path:
        folder = Path(tempfile.mkdtemp(prefix="mail-site-")) / "site"
        done = subprocess.run(
            [self.program, "build", "--quiet", "--root", str(self.root), "--output", str(folder),
             "--mail", str(folder.parent / "mail")]
            if "\nemail:" in (self.root / "barograph.yml").read_text(encoding="utf-8") else
            [self.program, "build", "--quiet", "--root", str(self.root), "--output", str(folder)],
            capture_output=True)
        assert done.returncode == 0, done.stderr.decode()
        return folder

    @cached_property
    def report(self) -> dict:
        return json.loads((self.site / "data/report.json").read_text(encoding="utf-8"))


def parse(message: bytes):
    return email.message_from_bytes(message, policy=email.policy.default)


def localized(root: Path, folder: Path, language: str) -> Path:
    """A project like another, in another language; its files are read where they lie."""
    text = (root / "barograph.yml").read_text(encoding="utf-8")
    text = text.replace("content/", f"{root}/content/")
    assert "\nlanguage:" not in text
    (folder / "barograph.yml").write_text(f"{text}\nlanguage: {language}\n", encoding="utf-8")
    return folder


def _project(folder: Path, head: str, rows: list[str], columns="date,score,product") -> None:
    (folder / "barograph.yml").write_text(
        f"{head}\nas-of: 2026-10-06\nresponses: [{{files: a.csv}}]\n", encoding="utf-8")
    (folder / "a.csv").write_text("\n".join([columns, *rows]) + "\n", encoding="utf-8")


def _answers(products: list[str], each: int = 40) -> list[str]:
    dice = random.Random(7)
    return [f"{year}-{month:02}-{dice.randint(1, 28):02},{dice.randint(3, 10)},\"{product}\""
            for year, month in ((2025, 8), (2026, 5), (2026, 8)) for product in products
            for _ in range(each)]


def _endless_names(folder: Path) -> None:
    """Names of 300 characters, with blanks and without."""
    names = ["X" * 300, ("Langer Name " * 25)[:300], "株式" * 150, "é" * 300]
    _project(folder, "title: " + "Zufriedenheit ☃ " * 20, _answers(names))


def _long_line(folder: Path) -> None:
    """A paragraph whose one line has more bytes than a message's line may have."""
    _project(folder, "title: \"Long: lines\"", _answers(["Atlas"]))
    notes = folder / "content/commentary"
    notes.mkdir(parents=True)
    (notes / "index.md").write_text(
        "---\ntitle: A note\nperiod: 2026-Q3\n---\n\n" + "x" * 998 + " . From here\n\n",
        encoding="utf-8")


def _several_surveys(folder: Path) -> None:
    (folder / "barograph.yml").write_text(
        "title: Several\nas-of: 2026-10-06\nsite: {base-url: \"https://intra.example/nps\"}\n"
        "responses:\n" + "".join(
            f"  - {{files: {name}.csv, survey: {name}}}\n" for name in ("store", "support")),
        encoding="utf-8")
    for name in ("store", "support"):
        (folder / f"{name}.csv").write_text(
            "date,score,product\n" + "\n".join(_answers(["Atlas", "Beacon"], 60)) + "\n",
            encoding="utf-8")


def _many_surveys(folder: Path) -> None:
    (folder / "barograph.yml").write_text(
        "title: Many\nas-of: 2026-10-06\nresponses:\n" + "".join(
            f"  - {{files: a.csv, survey: Survey {number}}}\n" for number in range(25)),
        encoding="utf-8")
    (folder / "a.csv").write_text(
        "date,score,product\n" + "\n".join(_answers(["Atlas", "Beacon"], 60)) + "\n",
        encoding="utf-8")


def _many_products(folder: Path) -> None:
    _project(folder, "title: Many products",
             _answers([f"Product {number:02} of the catalogue" for number in range(60)], 35))


def _negative(folder: Path) -> None:
    rows = [f"{year}-{month:02}-{day:02},{score},\"Atlas\""
            for number, (year, month) in enumerate(
                [(2025, 2), (2025, 5), (2025, 8), (2025, 11), (2026, 2), (2026, 5), (2026, 8)])
            for day in range(1, 25) for score in ((2, 3) if number % 2 else (10, 1, 9))]
    _project(folder, "title: Ups and downs\norganization: \"O'Neil & Söhne\"", rows)


OTHER_CASES = {
    "endless-names": _endless_names, "long-line": _long_line, "several-surveys": _several_surveys,
    "many-surveys": _many_surveys, "many-products": _many_products, "negative": _negative,
}


def unix(text: str) -> str:
    return text.replace("\r\n", "\n")


def squeezed(text: str) -> str:
    """Text with runs of blanks and line ends as one blank, no-break spaces among them."""
    return re.sub(r"\s+", " ", text).strip()
