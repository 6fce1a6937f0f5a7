"""The script of every page, in Chromium from `file://`: sorting, values in charts, links to copy.

    .venv/bin/python -m pytest Tests/Browser/test_script.py --site FOLDER
"""

import re

import pytest

from rendering import SIZES

# What reads a table's rows, and how often a button is there.
COLUMN = """(place) => [...document.querySelectorAll(place.table + ' tbody tr')]
    .map(row => row.cells[place.column].textContent)"""
ROWS = """(table) => [...document.querySelectorAll(table + ' tbody tr')]
    .map(row => [row.className, row.cells[0].textContent])"""


@pytest.fixture(params=list(SIZES))
def tab(request, browser):
    """A tab with scripts, on a desktop and on a phone."""
    width, height = SIZES[request.param]
    context = browser.new_context(viewport={"width": width, "height": height})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab = context.new_page()
    tab.faults = []
    tab.on("pageerror", lambda error: tab.faults.append(str(error)))
    tab.on("console", lambda message: tab.faults.append(message.text))
    yield tab
    context.close()
    assert tab.faults == []


def show(tab, site, path):
    tab.goto((site / path).as_uri())


def numbers(texts):
    """The first number of each text."""
    found = [re.search(r"[−-]?\d[\d,]*", text) for text in texts]
    return [int(number[0].replace("−", "-").replace(",", "")) for number in found if number]


def test_tables_sort_by_number_and_return_to_their_order(site, tab):
    show(tab, site, "index.html")
    place = {"table": "#index-products", "column": 1}
    before = tab.evaluate(COLUMN, place)
    head = tab.locator("#index-products thead th").nth(1)
    button = head.locator("button")
    button.focus()
    for state, wanted in [
        ("descending", sorted(numbers(before), reverse=True)), ("ascending", sorted(numbers(before))),
    ]:
        tab.keyboard.press("Enter")
        assert head.get_attribute("aria-sort") == state
        assert numbers(tab.evaluate(COLUMN, place)) == wanted
    tab.keyboard.press("Enter")
    assert head.get_attribute("aria-sort") is None
    assert tab.evaluate(COLUMN, place) == before


def test_periods_sort_by_time_and_muted_rows_come_last(site, tab):
    show(tab, site, "trends.html")
    before = tab.evaluate(ROWS, "#trends-trend-table")
    tab.evaluate("document.querySelector('#trends-trend details').open = true")
    button = tab.locator("#trends-trend-table thead th").first.locator("button")
    button.focus()
    tab.keyboard.press("Space")
    after = tab.evaluate(ROWS, "#trends-trend-table")
    plain = [row for row in before if "muted" not in row[0]]
    muted = [row for row in before if "muted" in row[0]]
    assert muted and after == plain[::-1] + muted[::-1]


def test_a_sum_stays_last(site, tab):
    show(tab, site, "method.html")
    for number in range(6):
        tab.locator("#method-files thead th button").nth(number).focus()
        tab.keyboard.press("Enter")
        assert "total" in tab.evaluate(ROWS, "#method-files")[-1][0]


def test_arrow_keys_read_a_chart_over_time(site, tab):
    show(tab, site, "index.html")
    rows = tab.evaluate(ROWS, "#index-trend-table")
    tab.locator("#index-trend").focus()
    tab.keyboard.press("End")
    tip = tab.locator("#index-trend .tip")
    assert tip.get_attribute("role") == "status"
    assert tip.inner_text().startswith(rows[0][1])
    tab.keyboard.press("ArrowLeft")
    text = tip.inner_text()
    assert text.startswith(rows[1][1])
    score = tab.evaluate(COLUMN, {"table": "#index-trend-table", "column": 1})[1]
    assert f"NPS {score}" in text
    tab.keyboard.press("Home")
    assert tip.inner_text().startswith(rows[-1][1])
    box, chart = tip.bounding_box(), tab.locator("#index-trend").bounding_box()
    assert box["x"] >= chart["x"] - 1 and box["x"] + box["width"] <= chart["x"] + chart["width"] + 1
    tab.keyboard.press("Escape")
    assert not tip.is_visible()


def test_the_pointer_reads_a_chart_over_time(site, tab):
    show(tab, site, "trends.html")
    rows = tab.evaluate(ROWS, "#trends-trend-table")
    chart = tab.locator("#trends-trend svg[data-x]:visible").first
    first, last, count = map(float, chart.get_attribute("data-x").split())
    assert count == len(rows)
    chart.scroll_into_view_if_needed()
    box = chart.bounding_box()
    tip = tab.locator("#trends-trend .tip")
    for place in (0, 2, len(rows) - 1):
        x = box["x"] + first + (last - first) * place / (len(rows) - 1)
        tab.mouse.move(x + 2, box["y"] + box["height"] / 2)
        assert tip.inner_text().startswith(rows[len(rows) - 1 - place][1])
    tab.mouse.move(0, 0)
    assert not tip.is_visible()


def test_a_link_to_a_table_is_copied_and_leads_there(site, tab):
    show(tab, site, "index.html")
    link = tab.locator('.get a[href="#index-products"]')
    link.click()
    tab.get_by_role("status").filter(has_text="Link copied").wait_for()
    address = (site / "index.html").as_uri() + "#index-products"
    assert tab.evaluate("navigator.clipboard.readText()") == address
    assert tab.url == address


def test_every_table_of_figures_and_chart_gives_its_file(site, pages, tab):
    kinds = {}
    for page in pages.values():
        if page.path.endswith("search.html"):
            continue
        kinds.setdefault(page.kind, page)
    for page in kinds.values():
        tab.goto(page.file.as_uri())
        without = tab.evaluate("""() => [...document.querySelectorAll('main table[id], figure')]
            .filter(e => ![...document.querySelectorAll('.get a')]
                .some(a => a.getAttribute('href') == '#' + e.id)).map(e => e.id)""")
        assert without == [], page.path


def test_search_finds_words_by_their_beginnings(site, tab):
    show(tab, site, "search.html")
    box, hits = tab.get_by_role("searchbox"), tab.locator("#search-hits a")
    tab.keyboard.press("/")
    tab.keyboard.type("STÓR 2026 q3")
    assert hits.first.inner_text() == "Store, Q3 2026"
    assert "found" in tab.locator("#search [role=status]").inner_text()
    assert not tab.locator("#search-pages").is_visible()
    tab.keyboard.press("ArrowDown")
    assert tab.evaluate("document.activeElement.textContent") == "Store, Q3 2026"
    tab.keyboard.press("ArrowUp")
    assert box.evaluate("box => box == document.activeElement")
    tab.keyboard.press("Escape")
    assert tab.locator("#search-pages").is_visible() and hits.count() == 0
    tab.keyboard.type("no such thing")
    assert tab.locator("#search [role=status]").inner_text() == "No page found"
    box.fill("store")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/products/store.html")


def test_without_scripts_nothing_is_missing(site, browser):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto((site / "search.html").as_uri())
    assert tab.get_by_role("link", name="Store, Q3 2026").is_visible()
    assert not tab.locator("#search").is_visible()
    tab.goto((site / "index.html").as_uri())
    assert tab.locator("th button, .tip").count() == 0
    tab.locator('.get a[href="#index-products"]').click()
    assert tab.url.endswith("#index-products")
    context.close()
