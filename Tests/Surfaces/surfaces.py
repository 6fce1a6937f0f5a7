"""What each surface of a report says of a product in the headline period, as plain text."""

import csv
import email
import email.policy
import io
import json
import re
from pathlib import Path

import html5lib
from pypdf import PdfReader

XHTML = "{http://www.w3.org/1999/xhtml}"
# Elements that hold nothing for readers, and those whose words are their label.
SILENT = {XHTML + name for name in ("style", "script", "template")}
DRAWING = "{http://www.w3.org/2000/svg}svg"


def plain(text: str) -> str:
    """The text with every kind of gap as one blank."""
    return re.sub(r"[\s\u00a0\u202f]+", " ", text).strip()


def words(element) -> str:
    """What an element says: its text, and the labels of its drawings in place of what they draw."""
    if element.tag in SILENT:
        return ""
    if element.tag == DRAWING:
        return " " + element.get("aria-label", "") + " "
    text = (element.text or "") if isinstance(element.tag, str) else ""
    for child in element:
        text += " " + words(child) + " " + (child.tail or "")
    return text


def rows(html: str) -> list[tuple[str, str]]:
    """The rows of all tables that begin with a head: its first word or words, and all the row says."""
    found = []
    for row in html5lib.parse(html).iter(XHTML + "tr"):
        heads = [cell for cell in row if cell.tag == XHTML + "th" and cell.get("scope") == "row"]
        if heads:
            found.append((plain(words(heads[0])), plain(words(row))))
    return found


def row_of(html: str, table: str, name: str) -> str:
    """The row of a name in the table with an id."""
    for element in html5lib.parse(html).iter(XHTML + "table"):
        if element.get("id") != table:
            continue
        for row in element.iter(XHTML + "tr"):
            for cell in row:
                if cell.tag == XHTML + "th" and plain(words(cell)) == name:
                    return plain(words(row))
    raise AssertionError(f"no row “{name}” in the table {table}")


def block(lines: list[str], name: str, others: list[str]) -> str:
    """The lines that begin with a name, each with those below it up to one that begins with another."""
    kept, keeps = [], False
    for line in (plain(line) for line in lines):
        first = next((each for each in [name, *others] if re.match(re.escape(each) + r"\b", line)), None)
        if first:
            keeps = first == name
        elif not re.match(r"[+−\d▲▼]|could be|no clear|shows|Place|since", line, re.I):
            keeps = False
        if keeps:
            kept.append(line)
    return " ".join(kept)


class Surfaces:
    """All surfaces of one build, by name: a function of a product's name to what is said of it."""

    def __init__(self, output: Path, message: bytes):
        self.report = json.loads((output / "data/report.json").read_text(encoding="utf-8"))
        self.output = output
        mail = email.message_from_bytes(message, policy=email.policy.default)
        self.mail_html = mail.get_body(("html",)).get_content()
        self.mail_text = mail.get_body(("plain",)).get_content()
        self.attachments = {
            part.get_filename(): part.get_content() for part in mail.iter_attachments()}
        self.pages = {
            "index": (output / "index.html").read_text(encoding="utf-8"),
            "single file": (output / "report.html").read_text(encoding="utf-8"),
        }
        self.pdf, self.whole_pdf = (
            "\n".join(page.extract_text(extraction_mode="layout")
                      for page in PdfReader(output / name).pages)
            for name in ("summary.pdf", "report.pdf"))
        self.summary = (output / "data/summary.md").read_text(encoding="utf-8")
        self.survey = self.report["surveys"][0]
        self.names = [product["name"] for product in self.survey["products"]]

    def of_product(self, name: str) -> dict[str, str]:
        others = [other for other in self.names if other != name]
        said = {
            surface: row_of(html, "index-products", name) for surface, html in self.pages.items()
        }
        said["message as HTML"] = next(
            row for head, row in rows(self.mail_html) if head.startswith(name + " "))
        text = self.mail_text[self.mail_text.index("Products in"):]
        said["message as text"] = block(text.splitlines(), name, others)
        said["summary"] = plain(next(
            line for line in self.summary.splitlines() if line.startswith(f"| {name} |")))
        said["PDF"] = block(self.pdf_products(), name, others)
        return said

    def pdf_products(self) -> list[str]:
        """The lines of the PDF's table of products, from its head to the note below it."""
        lines = self.pdf.splitlines()
        start = next(i for i, line in enumerate(lines) if re.match(r"\s*Product\s+NPS\s", line))
        end = next(i for i in range(start, len(lines)) if lines[i].startswith("Shows from"))
        return lines[start + 1:end]

    def periods_csv(self, product: str, period: str) -> dict[str, str]:
        """The line of `periods.csv` about a product in a quarter; of the whole for an empty name."""
        text = (self.output / "data/periods.csv").read_text(encoding="utf-8-sig")
        [line] = [
            row for row in csv.DictReader(io.StringIO(text))
            if (row["product"], row["grain"], row["period"]) == (product, "quarter", period)]
        return line

    def printed_table(self) -> dict[str, dict[str, str]]:
        """The index's table of products as its file of figures has it."""
        text = (self.output / "tables/index-products.csv").read_text(encoding="utf-8-sig")
        return {row["Product"]: row for row in csv.DictReader(io.StringIO(text))}
