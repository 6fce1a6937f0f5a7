"""Messages in a browser that loads no pictures: wide and narrow, light and dark, with and without
the style block that some mail programs drop."""

import re

import pytest

VIEWS = [(width, colours) for width in (640, 320) for colours in ("light", "dark")]

MEASURE = """() => {
  const wide = []
  for (const element of document.body.querySelectorAll("*")) {
    const box = element.getBoundingClientRect()
    if (box.width && box.right > window.innerWidth + 1) wide.push(element.outerHTML.slice(0, 120))
  }
  return {scroll: document.documentElement.scrollWidth, inner: window.innerWidth, wide}
}"""


def shown(browser, html, width, colours, picture=None):
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=colours, java_script_enabled=True)
    tab = context.new_page()
    requests = []
    tab.on("request", lambda request: requests.append(request.url))
    tab.set_content(html, wait_until="load")
    measures = tab.evaluate(MEASURE)
    background = tab.evaluate("getComputedStyle(document.body).backgroundColor")
    if picture:
        tab.screenshot(path=str(picture), full_page=True)
    context.close()
    return measures, background, [url for url in requests if url != "about:blank"]


def views(browser, project, name, pictures):
    for width, colours in VIEWS:
        picture = pictures / f"{name}-{width}-{colours}.png" if pictures else None
        yield width, colours, *shown(browser, project.html, width, colours, picture)


@pytest.mark.parametrize("name", [
    "sample", "de", "long-names", "scripts", "endless-names", "negative", "months-with-gaps",
    "several-surveys", "all-hidden", "many-products",
])
def test_nothing_is_cut_off_or_fetched(browser, sample, languages, hard, name, pictures):
    project = {"sample": sample, **languages, **hard}[name]
    for width, colours, measures, background, requests in views(browser, project, name, pictures):
        assert requests == []
        assert measures["scroll"] <= measures["inner"], (width, colours, measures["wide"][-3:])
        is_dark = sum(map(int, re.findall(r"\d+", background)[:3])) < 200
        assert is_dark == (colours == "dark")


def test_it_holds_without_the_style_block(browser, sample, pictures):
    html = re.sub(r"<style>.*?</style>", "", sample.html, flags=re.S)
    assert html != sample.html
    for width in (640, 320):
        picture = pictures / f"sample-{width}-no-style.png" if pictures else None
        measures, _, _ = shown(browser, html, width, "light", picture)
        assert measures["scroll"] <= measures["inner"], measures["wide"][-3:]
