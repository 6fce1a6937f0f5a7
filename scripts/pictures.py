"""Pictures of a report's pages, charts and message, and the sheet Documentation/Gallery.md that shows
them.

    scripts/pictures.py SITE MESSAGE
"""

import email
import email.policy
import io
import os
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

DOCUMENTATION = Path(__file__).resolve().parent.parent / "Documentation"
FOLDER = DOCUMENTATION / "Pictures"
# What is shown of each page: its name in the sheet, and its path in the sample.
PAGES = {
    "Overview": "index.html", "Period": "quarters/2026-q3.html",
    "Product": "products/store.html", "Product in a period": "quarters/2026-q3/store.html",
    "What moved the score": "moved/2026-q3.html", "Segments": "segments/region.html",
    "Trends": "trends.html", "Method": "method.html", "All pages": "search.html",
}
# The charts by the class that each kind carries, and a page that has it.
CHARTS = {
    "Trend": ("trend", "index.html"), "Waterfall": ("waterfall", "index.html"),
    "Heat table": ("heat", "index.html"), "Distribution": ("distribution", "index.html"),
    "Slope": ("slope", "quarters/2026-q3.html"), "Shares": ("shares", "trends.html"),
    "Control chart": ("control", "trends.html"), "Multiples": ("multiples", "trends.html"),
}
SIZES = {"desktop": (1280, 1000), "phone": (390, 1200)}


def save(png: bytes, name: str, width: int, colours: int = 64) -> None:
    """A picture of few colours, so wide."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    height = round(picture.height * width / picture.width)
    if width < picture.width:
        picture = picture.resize((width, height), Image.Resampling.LANCZOS)
    picture.quantize(colours, dither=Image.Dither.NONE).save(FOLDER / f"{name}.png", optimize=True)


def slug(title: str) -> str:
    return title.lower().replace(" ", "-")


def take(browser, site: str, scheme: str, size: str) -> list[str]:
    """Takes all pictures in one look; the names of the charts that were found."""
    width, height = SIZES[size]
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme,
        java_script_enabled=True, reduced_motion="reduce")
    tab, found = context.new_page(), []
    look = f"{size}-{scheme}"
    shown = 640 if size == "desktop" else 260
    for title, path in PAGES.items():
        tab.goto(f"file://{site}/{path}")
        save(tab.screenshot(), f"page-{slug(title)}-{look}", shown)
    for title, (kind, path) in CHARTS.items():
        tab.goto(f"file://{site}/{path}")
        drawn = tab.locator(f"figure:has(.chart-{kind})").first
        if drawn.count():
            save(drawn.screenshot(), f"chart-{slug(title)}-{look}", shown)
            found.append(title)
    if size == "desktop":
        tab.goto(f"file://{site}/index.html")
        tab.set_viewport_size({"width": 1160, "height": 1400})
        save(tab.screenshot(), f"index-{scheme}", 1160)
    context.close()
    return found


def take_message(browser, message: Path) -> None:
    """The message as mail programs show it that load no pictures: on a desktop and on a phone."""
    parsed = email.message_from_bytes(message.read_bytes(), policy=email.policy.default)
    html = parsed.get_body(("html",)).get_content()
    for size, width, shown in (("desktop", 640, 640), ("phone", 320, 260)):
        for scheme in ("light", "dark"):
            context = browser.new_context(
                viewport={"width": width, "height": 900}, color_scheme=scheme)
            tab = context.new_page()
            tab.set_content(html)
            save(tab.screenshot(full_page=True), f"email-message-{size}-{scheme}", shown, 192)
            context.close()


def sheet(charts: list[str]) -> str:
    """The sheet: light beside dark, the desktop above the phone."""
    lines = ["# Gallery", "", "What the program makes of the sample in this repository: every kind "
             "of page and chart, and the message by mail, light and dark, on a desktop and on a phone. "
             "`scripts/make-pictures` takes the pictures and writes this page.", ""]
    for head, kind, titles in (("Pages", "page", list(PAGES)), ("Charts", "chart", charts),
                               ("Email", "email", ["Message"])):
        lines += [f"## {head}", ""]
        for title in titles:
            lines += [f"### {title}", "", "| | Light | Dark |", "|:--|:--|:--|"]
            for size in SIZES:
                cells = [f"![{title}, {size}, {scheme}](Pictures/{kind}-{slug(title)}-{size}-"
                         f"{scheme}.png)" for scheme in ("light", "dark")]
                lines.append(f"| {size.capitalize()} | {' | '.join(cells)} |")
            lines.append("")
    return "\n".join(lines)


def main(site: str, message: Path) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ["BAROGRAPH_BROWSER"], args=["--no-sandbox"])
        found = [take(browser, site, scheme, size)
                 for size in SIZES for scheme in ("light", "dark")]
        take_message(browser, message)
        browser.close()
    charts = [title for title in CHARTS if all(title in names for names in found)]
    if missing := [title for title in CHARTS if title not in charts]:
        sys.exit(f"the report has no chart of these kinds: {', '.join(missing)}")
    (DOCUMENTATION / "Gallery.md").write_text(sheet(charts), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(str(Path(sys.argv[1]).resolve()), Path(sys.argv[2]))
