"""The same figures on every surface: site, single file, message, PDF, CSV, JSON and summary.

    .venv/bin/python -m pytest Tests/Surfaces --output FOLDER --message FILE

`report.json` holds the printed figures as numbers. Each must stand, as the site prints it, in what
every other surface says of the same product, and no signed figure may stand there that is none of them.
"""

import re

from surfaces import plain

SIGNED = re.compile(r"[+−]\d+(?!\.?\d)")


def signed(number: int) -> str:
    return f"+{number}" if number > 0 else f"−{-number}" if number < 0 else "0"


def printed(estimate: dict) -> dict[str, int]:
    return estimate["printed"]


def headline(line: dict, period: str) -> dict:
    return next(
        each for each in line["periods"]["quarters"] if each["period"] == period)


def changes(estimate: dict) -> list[dict]:
    return [
        estimate[key] for key in ("sinceYearEarlier", "sincePrevious") if estimate[key] is not None
    ]


def figures(estimate: dict, is_interval_drawn: bool = False) -> list[str]:
    """What has to stand on every surface, as it is printed.

    The interval of a score is a drawing alone in the PDF's table, whose label is no text of the page.
    """
    figures = printed(estimate)
    found = [signed(figures["nps"]), f"{estimate['n']:,}"]
    if not is_interval_drawn:
        found.append(f"{signed(figures['low'])} to {signed(figures['high'])}")
    for change in changes(estimate):
        shown = change["printed"]
        found += [signed(shown["points"]), f"{signed(shown['low'])} to {signed(shown['high'])}"]
    return found


def test_every_surface_prints_the_same_figures_of_each_product(surfaces):
    period, wrong, seen = surfaces.survey["headline"], [], 0
    for product in surfaces.survey["products"]:
        for surface, text in surfaces.of_product(product["name"]).items():
            expected = figures(headline(product, period), is_interval_drawn=surface == "PDF")
            allowed = set(SIGNED.findall(" ".join(expected)))
            missing = [figure for figure in expected if figure not in text]
            strange = set(SIGNED.findall(text)) - allowed
            seen += 1
            if missing or strange:
                wrong.append(f"{surface}, {product['name']}: lacks {missing}, has {strange}: {text}")
    assert wrong == []
    assert seen == 6 * len(surfaces.names) and seen > 0


def test_every_surface_prints_the_same_figures_of_the_whole(surfaces):
    whole = headline(surfaces.survey, surfaces.survey["headline"])
    shares = [f"{printed(whole)[group]} %" for group in ("promoters", "passives", "detractors")]
    texts = {name: plain(re.sub(r"<[^>]*>", " ", html)) for name, html in surfaces.pages.items()}
    texts |= {
        "message as HTML": plain(re.sub(r"<[^>]*>", " ", surfaces.mail_html)),
        "message as text": plain(surfaces.mail_text), "PDF": plain(surfaces.pdf),
        "PDF of all pages": plain(surfaces.whole_pdf), "summary": plain(surfaces.summary),
    }
    wrong = [
        f"{surface} lacks {figure}" for surface, text in texts.items()
        for figure in figures(whole) + shares
        if not re.search(rf"(?<![\d+−,.]){re.escape(figure)}(?![\d,.]*\d)", text)
    ]
    assert wrong == []


def test_files_of_figures_hold_the_printed_numbers(surfaces):
    period = surfaces.survey["headline"]
    table = surfaces.printed_table()
    for product in surfaces.survey["products"]:
        estimate = headline(product, period)
        row, figures = table[product["name"]], printed(estimate)
        found = [row["NPS"], row["95 % interval low"], row["95 % interval high"], row["Answers"]]
        assert found == [
            str(each) for each in (figures["nps"], figures["low"], figures["high"], estimate["n"])]
    for name, line in [("", surfaces.survey), *(
            (product["name"], product) for product in surfaces.survey["products"])]:
        estimate = headline(line, period)
        row, figures = surfaces.periods_csv(name, period), printed(estimate)
        counts = [int(row[group]) for group in ("promoters", "passives", "detractors")]
        assert sum(counts) == int(row["n"]) == estimate["n"]
        assert counts == [estimate[group] for group in ("promoters", "passives", "detractors")]
        # The unrounded numbers that the printed ones are the rounded form of.
        for column in ("nps", "low", "high"):
            assert abs(float(row[column]) - figures[column]) <= 0.5, (name, column)


def test_the_message_carries_the_summary_that_was_built(surfaces):
    summary = (surfaces.output / "summary.pdf").read_bytes()
    assert surfaces.attachments == {"summary.pdf": summary}


def test_every_surface_names_the_same_build(surfaces):
    build = surfaces.report["build"][:12]
    for text in (*surfaces.pages.values(), surfaces.mail_html, surfaces.mail_text, surfaces.pdf,
                 surfaces.whole_pdf):
        assert f"Build {build}" in plain(text)
