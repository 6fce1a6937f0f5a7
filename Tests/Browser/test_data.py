"""The files beside the pages of a built site, read by programs that know their formats."""

import csv
import json
from xml.etree import ElementTree

from jsonschema import Draft202012Validator


def test_the_report_fits_its_schema(site):
    schema = json.loads((site / "data/report.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    report = json.loads((site / "data/report.json").read_text(encoding="utf-8"))
    assert (site / "data" / report["$schema"]).name == "report.schema.json"
    faults = [f"{error.json_path}: {error.message[:200]}"
              for error in Draft202012Validator(schema).iter_errors(report)]
    assert faults[:20] == []
    report["settings"]["unheard"] = 1
    assert not Draft202012Validator(schema).is_valid(report)


def test_tables_are_read_as_tables(site):
    tables = sorted(site.glob("**/tables/*.csv"))
    assert tables
    for table in tables:
        with table.open(encoding="utf-8", newline="") as file:
            head, *rows = csv.reader(file, strict=True)
        assert rows and all(len(row) == len(head) for row in rows), table
        assert len(set(head)) == len(head), f"{table}: {head}"
        for row in rows:
            for cell in row:
                if cell[:1] in ("=", "+", "-", "@", "\t", "\r"):
                    float(cell)


def test_drawings_stand_alone(site, browser):
    """Each is well-formed and drawn inside its frame, its texts where they can be read."""
    drawings = sorted(site.glob("**/charts/*.svg"))
    assert drawings
    context = browser.new_context(viewport={"width": 1100, "height": 800})
    tab = context.new_page()
    for drawing in drawings:
        root = ElementTree.parse(drawing).getroot()
        assert root.tag == "{http://www.w3.org/2000/svg}svg", drawing
        tab.goto(drawing.as_uri())
        outside = tab.evaluate("""() => {
            const frame = document.documentElement.viewBox.baseVal;
            return [...document.querySelectorAll('text')].map(e => [e.textContent,
                e.getBoundingClientRect()]).filter(([, b]) => b.left < -0.5 || b.top < -0.5
                || b.right > frame.width + 0.5 || b.bottom > frame.height + 0.5)
                .map(([text]) => text)}""")
        assert outside == [], drawing
    context.close()
