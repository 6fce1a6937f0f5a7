"""Pages in Chromium, opened from `file://`: what it says, the layout, and barriers to use."""

import os
import subprocess
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, Playwright

from pages import STYLE_SHEET, Finding, Page

HERE = Path(__file__).resolve().parent
LAYOUT = (HERE / "layout.js").read_text(encoding="utf-8")
SIZES = {"desktop": (1280, 900), "phone": (375, 812)}


class Setting(NamedTuple):
    """How a page is looked at."""

    size: str
    colours: str = "light"
    scripts: bool = True

    def __str__(self) -> str:
        return f"{self.size}, {self.colours}, scripts {'on' if self.scripts else 'off'}"


LOOKS = [Setting(size, colours) for size in SIZES for colours in ("light", "dark")]
WITHOUT_SCRIPTS = Setting("phone", scripts=False)


def launch(playwright: Playwright, *further: str) -> Browser:
    """The system's Chromium; a root user's can't have its sandbox."""
    found = subprocess.run(
        [HERE.parent.parent / "scripts/find-browser"], capture_output=True, text=True)
    if found.returncode != 0:
        raise RuntimeError(f"no browser found; run scripts/setup test {found.stderr}")
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    return playwright.chromium.launch(
        executable_path=found.stdout.strip(),
        args=[*arguments, "--disable-dev-shm-usage", *further])


class Window:
    """A browser window that keeps one setting and shows one page after the other."""

    def __init__(self, browser: Browser, setting: Setting):
        width, height = SIZES[setting.size]
        self.setting = setting
        self.context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=setting.colours,
            java_script_enabled=setting.scripts, reduced_motion="reduce")
        self.tab = self.context.new_page()
        self.address = ""
        self.heard: list[tuple[str, str]] = []
        self.tab.on("console", lambda message: self.hear("console", message.text))
        self.tab.on("pageerror", lambda error: self.hear("console", str(error)))
        self.tab.on("request", self.hear_request)

    def hear(self, kind: str, text: str) -> None:
        self.heard.append((kind, text))

    def hear_request(self, request) -> None:
        # That the sheet is the site's own is checked on disk.
        is_style_sheet = request.url.endswith(f"/{STYLE_SHEET}")
        if request.url != self.address and not is_style_sheet \
                and not request.url.startswith("data:"):
            self.hear("request", request.url)

    def show(self, page: Page) -> list[Finding]:
        """Loads a page; what the browser said meanwhile."""
        self.heard.clear()
        self.address = page.file.as_uri()
        self.tab.goto(self.address, wait_until="load")
        return self.findings(page, self.heard)

    def layout(self, page: Page) -> tuple[list[Finding], Counter]:
        """How the page shown is laid out, and how many charts were found shown wide and narrow."""
        result = self.tab.evaluate(LAYOUT)
        return self.findings(page, result["findings"]), Counter(result["charts"])

    def printed(self, page: Page) -> list[Finding]:
        """Charts that would be printed twice or not at all."""
        self.tab.emulate_media(media="print")
        findings, _ = self.layout(page)
        self.tab.emulate_media(media="screen")
        return [finding for finding in findings if finding.kind == "pair"]

    def barriers(self, page: Page, *without: str) -> list[Finding]:
        """What axe-core finds in the page shown; some rules may be left out."""
        self.tab.evaluate(AXE_SCRIPT)
        result = self.tab.evaluate(
            "rules => axe.run(document, {resultTypes: ['violations'], rules})",
            {rule: {"enabled": False} for rule in without})
        return self.findings(page, [
            ("barrier", f"{found['id']}: {found['help']}: {node['html'][:120]}")
            for found in result["violations"] for node in found["nodes"]
        ])

    def findings(self, page: Page, heard) -> list[Finding]:
        return [Finding(page.path, kind, f"{text} ({self.setting})") for kind, text in heard]


class Windows:
    """One window a setting, opened when it is first asked for."""

    def __init__(self, browser: Browser):
        self.browser = browser
        self.opened: dict[Setting, Window] = {}
        self.charts: Counter = Counter()

    def __getitem__(self, setting: Setting) -> Window:
        if setting not in self.opened:
            self.opened[setting] = Window(self.browser, setting)
        return self.opened[setting]

    def look_at(self, page: Page) -> list[Finding]:
        """Everything about a page that is the same in light and dark."""
        findings = self[WITHOUT_SCRIPTS].show(page) + self[WITHOUT_SCRIPTS].layout(page)[0]
        for size in SIZES:
            window = self[Setting(size)]
            findings += window.show(page)
            laid_out, charts = window.layout(page)
            findings += laid_out
            self.charts[f"{size} wide"] += charts["wide"]
            self.charts[f"{size} narrow"] += charts["narrow"]
        return findings + self[Setting("desktop")].printed(page)

    def barriers(self, page: Page, settings: list[Setting]) -> list[Finding]:
        """What keeps people from using a page, in each setting."""
        findings = []
        for setting in settings:
            self[setting].show(page)
            findings += self[setting].barriers(page)
        return findings
