"""Takes the pictures anew that the tests compare the sample's pages and charts with.

    .venv/bin/python Tests/Browser/record_pictures.py [SITE]     SITE: the sample as built (output)

Look at the difference before committing it: `git diff --stat`, and the pictures that changed.
"""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from pictures import ALIKE, record
from rendering import launch

ROOT = Path(__file__).resolve().parent.parent.parent


def main(site: Path) -> None:
    with sync_playwright() as playwright:
        browser = launch(playwright, *ALIKE)
        record(browser, site)
        browser.close()


if __name__ == "__main__":
    if len(sys.argv) > 2 or "--help" in sys.argv:
        sys.exit(__doc__)
    main(Path(sys.argv[1] if len(sys.argv) == 2 else ROOT / "output").resolve())
