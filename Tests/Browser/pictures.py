"""Pictures of pages and charts, small, in letters that are alike on every machine, to compare."""

import io
import json
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops
from playwright.sync_api import Browser, Page as Tab

from box_font import lacking, style

REFERENCES = Path(__file__).resolve().parent / "references"
RECORDING = "Tests/Browser/record_pictures.py"
RECORDED_WITH = REFERENCES / "recorded-with.json"

# The pages of the sample that stand for their kinds.
PAGES = {
    "index": "index.html", "period": "quarters/2026-q3.html",
    "product-period": "quarters/2026-q3/helpdesk.html", "product": "products/store.html",
    "moved": "moved/2026-q3.html", "segments": "segments/region.html", "trends": "trends.html",
    "method": "method.html", "search": "search.html",
}
# The charts by the class that each kind carries, and the page that has it: the first one there.
CHARTS = {
    "trend": "index", "waterfall": "index", "heat": "index", "distribution": "index",
    "slope": "period", "shares": "trends", "control": "trends", "multiples": "trends",
    "interval": "segments", "strip": "index", "axis": "index", "bar": "index",
}
WORD_SIZED = {"strip", "axis", "bar"}
SIZES = {"desktop": (1280, 900), "phone": (390, 844)}

# What else of a machine's settings decides how letters and colours are drawn.
ALIKE = ("--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb",
         "--hide-scrollbars")

# How many pixels of the screen make one of the picture, each way.
PAGE_SCALE, CHART_SCALE = 8, 2
# Blocks of so many pixels of the picture are compared by their mean colours, which may differ by so
# much of 255: more than the edges of shapes differ from one version of the browser to the next,
# less than a mark that is elsewhere or has another colour.
BLOCK, TOLERANCE = 4, 10
# How much taller or lower a picture may be, in its own pixels.
HEIGHTS = 1


@dataclass(frozen=True)
class Subject:
    """What a picture shows, and in which look."""

    kind: str
    name: str
    page: str
    size: str
    colours: str = "light"

    @property
    def file(self) -> str:
        return f"{self.kind}-{self.name}-{self.size}-{self.colours}.png"

    @property
    def look(self) -> tuple[str, str]:
        return self.size, self.colours

    @property
    def selector(self) -> str:
        if self.name in WORD_SIZED:
            return f"svg.chart-{self.name}"
        return f".{'wide' if self.size == 'desktop' else 'narrow'} svg.chart-{self.name}"


def subjects() -> list[Subject]:
    """Every picture: pages in light, charts in light and dark, each on a desktop and a phone."""
    pages = [Subject("page", name, path, size) for name, path in PAGES.items() for size in SIZES]
    charts = [
        Subject("chart", name, PAGES[page], size, colours) for name, page in CHARTS.items()
        for size in SIZES for colours in ("light", "dark")]
    return pages + [Subject("page", "index", PAGES["index"], "desktop", "dark")] + charts


class Camera:
    """One tab a look, its pages set in the font of boxes."""

    def __init__(self, browser: Browser, site: Path):
        self.browser, self.site, self.style = browser, site, style()
        self.tabs: dict[tuple[str, str], Tab] = {}
        self.shown: dict[tuple[str, str], str] = {}

    def tab(self, subject: Subject) -> Tab:
        """The tab of a subject's look with its page, loaded anew only where another is shown."""
        if subject.look not in self.tabs:
            width, height = SIZES[subject.size]
            self.tabs[subject.look] = self.browser.new_context(
                viewport={"width": width, "height": height}, color_scheme=subject.colours,
                reduced_motion="reduce", bypass_csp=True).new_page()
        tab = self.tabs[subject.look]
        if self.shown.get(subject.look) != subject.page:
            tab.goto((self.site / subject.page).as_uri())
            tab.add_style_tag(content=self.style)
            loaded = tab.evaluate(
                "document.fonts.load('16px Box').then(() => document.fonts.ready)"
                ".then(() => document.fonts.check('16px Box'))")
            assert loaded, "the browser does not take the font of boxes"
            others = lacking(tab.inner_text("body"))
            assert not others, f"the font of boxes lacks {sorted(others)} of {subject.page}"
            self.shown[subject.look] = subject.page
        return tab

    def take(self, subject: Subject) -> Image.Image:
        """The picture of a subject, made small."""
        tab = self.tab(subject)
        if subject.kind == "page":
            # Pages are compared by where things stand: their colours are those of their charts.
            return small(tab.screenshot(full_page=True), PAGE_SCALE, "L")
        drawn = tab.locator(subject.selector).first
        assert drawn.count(), f"{subject.page} has no {subject.selector}"
        return small(drawn.screenshot(), CHART_SCALE, "RGB")


def small(png: bytes, scale: int, mode: str) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB").reduce(scale).convert(mode)


def difference(reference: Image.Image, picture: Image.Image) -> str:
    """What is different between two pictures of a subject, in words; empty where nothing is."""
    if reference.width != picture.width or abs(reference.height - picture.height) > HEIGHTS:
        return f"is {picture.size} large in place of {reference.size}"
    size = reference.width, min(reference.height, picture.height)
    apart = ImageChops.difference(reference.crop((0, 0, *size)), picture.crop((0, 0, *size)))
    blocks = apart.reduce(BLOCK)
    most = max(high for _, high in _extremes(blocks))
    if most <= TOLERANCE:
        return ""
    strong = [channel.point(lambda value: 255 * (value > TOLERANCE)) for channel in blocks.split()]
    boxes = [box for channel in strong if (box := channel.getbbox())]
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    return (f"differs by up to {most} of 255, first at {left * BLOCK}, {top * BLOCK} "
            f"of {size[0]} × {size[1]}")


def _extremes(picture: Image.Image) -> list[tuple[int, int]]:
    return [channel.getextrema() for channel in picture.split()]


def reference(subject: Subject) -> Image.Image | None:
    file = REFERENCES / subject.file
    return Image.open(file) if file.exists() else None


def record(browser: Browser, site: Path) -> None:
    """Takes all pictures anew, and removes those of subjects that are no more."""
    camera = Camera(browser, site)
    in_order = sorted(subjects(), key=lambda subject: (subject.look, subject.page))
    taken = {subject.file: camera.take(subject) for subject in in_order}
    REFERENCES.mkdir(exist_ok=True)
    for file in REFERENCES.glob("*.png"):
        file.unlink()
    for name, picture in taken.items():
        picture.save(REFERENCES / name, optimize=True)
    RECORDED_WITH.write_text(
        json.dumps({"browser": f"Chromium {browser.version}"}, indent=2) + "\n", encoding="utf-8")


def recorded_with() -> str:
    return json.loads(RECORDED_WITH.read_text(encoding="utf-8"))["browser"]
