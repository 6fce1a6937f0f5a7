"""A walk through pages with the keyboard, and what is left of them under 200 % zoom, at 320 pixels
(400 % of 1280), and where motion is not wanted."""

import pytest

from pages import heaviest_of_each_kind
from rendering import LAYOUT

# What has the focus: a name for it, whether it can be seen, and whether its focus shows.
FOCUS = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const box = at.getBoundingClientRect(), style = getComputedStyle(at);
  window.places ??= new Map();
  if (!window.places.has(at)) window.places.set(at, window.places.size);
  const middle = [box.x + box.width / 2,
    Math.min(Math.max(box.y, 0) + Math.min(box.height / 2, 8), innerHeight - 1)];
  const top = document.elementFromPoint(...middle);
  return {
    place: window.places.get(at),
    name: `${at.localName}.${at.className}#${at.id} “${at.textContent.trim().slice(0, 30)}”`,
    isSkip: at.className === "skip",
    isSeen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight
      && box.right > 0 && box.left < innerWidth,
    isOnTop: !!top && (at.contains(top) || top.contains(at)),
    isMarked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
  };
}"""
# How many elements the Tab key can reach.
REACHABLE = """() => [...document.querySelectorAll(
    'a[href], button, summary, input, [tabindex="0"]')]
  .filter(e => e.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})
    && !e.disabled).length"""
MOTION = """() => [...document.querySelectorAll('*')].filter(e => {
  const style = getComputedStyle(e);
  const longest = text => Math.max(...text.split(',').map(parseFloat));
  return longest(style.transitionDuration) > 0.01
    || style.animationName !== 'none' && longest(style.animationDuration) > 0.01
    || style.scrollBehavior === 'smooth';
}).map(e => e.localName + '.' + e.className)"""


def kinds(site):
    paths = sorted(file.relative_to(site).as_posix() for file in site.rglob("*.html"))
    return heaviest_of_each_kind(site, paths)


@pytest.fixture
def opened(browser):
    """Opens tabs of any setting, and closes them."""
    contexts = []

    def opened(**setting):
        contexts.append(browser.new_context(**setting))
        return contexts[-1].new_page()

    yield opened
    for context in contexts:
        context.close()


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("page", ["index.html", "method.html", "search.html"])
def test_tab_reaches_everything_and_the_focus_always_shows(site, opened, page, width):
    tab = opened(viewport={"width": width, "height": 844})
    tab.goto((site / page).as_uri())
    # A page may put the focus into its box for searching; the walk begins at the top.
    tab.evaluate("document.activeElement.blur()")
    reachable = tab.evaluate(REACHABLE)
    walked, faults = [], []
    for _ in range(reachable + 5):
        tab.keyboard.press("Tab")
        focus = tab.evaluate(FOCUS)
        if focus is None or walked and focus["place"] == walked[0]["place"]:
            break
        walked.append(focus)
        for state in ("isSeen", "isOnTop", "isMarked"):
            if not focus[state]:
                faults.append(f"{state} is false for {focus['name']}")
    assert faults == []
    assert len({focus["place"] for focus in walked}) == len(walked) == reachable
    if page != "search.html":
        assert walked[0]["isSkip"]


def test_the_first_link_leads_past_the_head(site, opened):
    tab = opened()
    tab.goto((site / "index.html").as_uri())
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.id") == "main"
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_what_is_folded_opens_and_closes_with_a_key(site, opened):
    tab = opened(java_script_enabled=False)
    tab.goto((site / "index.html").as_uri())
    summary = tab.locator("figure details summary").first
    table = tab.locator("figure details table").first
    assert not table.is_visible()
    summary.focus()
    tab.keyboard.press("Enter")
    assert table.is_visible()
    tab.keyboard.press("Space")
    assert not table.is_visible()


def test_nothing_moves_where_motion_is_not_wanted(site, opened):
    tab = opened(reduced_motion="reduce")
    for page in kinds(site):
        tab.goto((site / page).as_uri())
        assert tab.evaluate(MOTION) == [], page


@pytest.mark.parametrize("width", [640, 320])
def test_enlarged_pages_lose_nothing(site, opened, width):
    """640 pixels are 200 % of a window of 1280, 320 are 400 %."""
    tab = opened(viewport={"width": width, "height": 512}, device_scale_factor=1280 / width)
    for page in kinds(site):
        tab.goto((site / page).as_uri())
        laid_out = tab.evaluate(LAYOUT)
        assert laid_out["findings"] == [], page


def test_text_alone_can_be_twice_as_large(site, opened):
    """With the browser's own text size doubled no page becomes wider than its window."""
    tab = opened(viewport={"width": 1280, "height": 900})
    for page in kinds(site):
        tab.goto((site / page).as_uri())
        tab.add_style_tag(content="main, .top, .end { font-size: 200% }")
        assert tab.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"), page
