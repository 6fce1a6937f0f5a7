"""Report projects that are hard to lay out, from a seed: the same files each time.

    Tests/Browser/hard_cases.py PROGRAM FOLDER [NAME…]    builds each below FOLDER/NAME/output
"""

import random
import subprocess
import sys
from pathlib import Path

LONG = [
    "Enterprise resource planning suite with extended warehouse management, Europe GmbH",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftx",
    "A/B <script>alert(1)</script> & \"quoted\" 'name' with an opening bracket ( and more",
]
RIGHT_TO_LEFT = ["خدمة العملاء في المملكة العربية السعودية", "שירות לקוחות (מרכז)", "فارسی ۱۲۳"]
EAST_ASIAN = ["株式会社カスタマーサポート窓口", "客户服务中心（北京）", "고객 지원 센터"]
SEGMENTS = {"region": RIGHT_TO_LEFT + LONG[:1], "plan": EAST_ASIAN + ["Ünïcödé ✓ plan"]}


def quarters(count: int, last: int = 2026 * 4 + 2) -> list[tuple[int, int]]:
    """Years with the first months of so many quarters up to Q3 2026."""
    return [(number // 4, number % 4 * 3 + 1) for number in range(last - count + 1, last + 1)]


def score(dice: random.Random, level: float) -> int:
    """An answer whose NPS lies around a level of -1…1."""
    roll, promoters = dice.random(), (1 + level) / 2 - 0.12
    if roll < promoters:
        return dice.choice([9, 10, 10])
    return dice.choice([7, 8]) if roll < promoters + 0.24 else dice.randint(0, 6)


def rows(dice, months, products, each, segments=None, level=0.2, step=0.0):
    """Answers of each product in each quarter, `each` of them."""
    for number, (year, month) in enumerate(months):
        for place, product in enumerate(products):
            for _ in range(each):
                date = f"{year}-{month + dice.randint(0, 2):02}-{dice.randint(1, 28):02}"
                value = score(dice, level + step * number - 0.6 * (place % 5) / 5)
                named = [dice.choice(names) for names in (segments or {}).values()]
                yield [date, str(value), product, *named]


def case(head: str, table, columns=("date", "score", "product")):
    return head, columns, table


def cases(dice: random.Random):
    """Each project by name: further configuration, the columns, and the rows."""
    plain = ("date", "score")
    named = ("date", "score", "product", *SEGMENTS)
    split = "dimensions:\n  region: {column: region, label: Region}\n  plan: {column: plan}\n"
    yield "one-quarter", case(
        "", [row[:2] for row in rows(dice, quarters(1), ["x"], 300)], plain)
    yield "one-answer", case("", [["2026-08-05", "9"]], plain)
    yield "all-hidden", case(
        "", list(rows(dice, quarters(5), ["Atlas", "Beacon"], 2)))
    yield "one-product", case("", list(rows(dice, quarters(6), ["Atlas"], 120)))
    yield "best-and-worst", case(
        "targets: [{nps: 60}]\n",
        [[f"{year}-{month:02}-{1 + day % 28:02}", answer, product]
         for year, month in quarters(6) for day in range(40)
         for product, answer in (("Loved", "10"), ("Hated", "0"))])
    yield "long-names", case(
        split, list(rows(dice, quarters(6), LONG + ["Short"], 240, {
            "region": LONG + ["EMEA"], "plan": [name[::-1] for name in LONG[:2]] + ["Free"]})),
        named)
    yield "scripts", case(
        split, list(rows(dice, quarters(6), RIGHT_TO_LEFT + EAST_ASIAN, 160, SEGMENTS)), named)
    yield "months-with-gaps", case(
        "headline: month\nhistory: 24\ncalendar: {fiscal-year-starts: 4}\n",
        [row for row in rows(dice, quarters(8), ["Atlas", "Beacon"], 90, level=0.1, step=0.04)
         if row[0][5:7] not in ("02", "05", "06", "11")])
    yield "many", case(
        "history: 40\ntargets: [{nps: 30}]\n",
        list(rows(dice, quarters(40), [f"Product {n:02} of the catalogue" for n in range(1, 61)],
                  45, level=0.35, step=0.004)))
    yield "style-file", case(
        "site: {styles: file}\n", list(rows(dice, quarters(5), ["Atlas", "Beacon"], 60)))


def write(folder: Path, name: str, head: str, columns, table) -> None:
    project = folder / name
    project.mkdir(parents=True, exist_ok=True)
    optional = "".join(f"    {c}: {c}\n" for c in columns if c == "product")
    (project / "barograph.yml").write_text(
        f"title: {name}\nas-of: 2026-10-06\n{head}responses:\n  - files: answers.csv\n"
        f"    score: score\n    date: date\n{optional}", encoding="utf-8")
    quoted = [",".join('"' + cell.replace('"', '""') + '"' for cell in row)
              for row in [list(columns), *table]]
    (project / "answers.csv").write_text("\n".join(quoted) + "\n", encoding="utf-8")


def build(program: str, folder: Path, names=()) -> list[Path]:
    """Writes and builds the projects; returns the folders of their sites."""
    sites = []
    for name, (head, columns, table) in cases(random.Random(2026)):
        write(folder, name, head, columns, table)
        if names and name not in names:
            continue
        site = folder / name / "output"
        built = subprocess.run(
            [program, "build", "--quiet", "--root", str(folder / name), "--output", str(site)],
            capture_output=True, text=True)
        if built.returncode != 0:
            raise RuntimeError(f"{name}: {built.stderr}")
        sites.append(site)
    return sites


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    for built_site in build(sys.argv[1], Path(sys.argv[2]), sys.argv[3:]):
        print(built_site)
