"""The pages of a site as they lie on disk: what they hold and where they link to."""

import base64
import hashlib
import posixpath
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

import html5lib
from html5lib.constants import E as PARSE_ERRORS

STYLE_SHEET = PurePosixPath("style.css")
NAVIGABLE = {"http", "https", "mailto"}
LOADED_BY = {
    "link": "href", "img": "src", "iframe": "src", "object": "data", "embed": "src",
    "source": "src", "video": "src", "audio": "src", "image": "href", "base": "href",
}
HEAD = {
    "no content security policy that forbids everything else":
        ("http-equiv", "content-security-policy", "default-src 'none'"),
    "search engines are not kept out": ("name", "robots", "noindex"),
    "the address of the page is given to linked sites": ("name", "referrer", "no-referrer"),
}


class Finding(NamedTuple):
    """Something that is wrong with a page."""

    page: str
    kind: str
    text: str

    def __str__(self) -> str:
        return f"{self.page}: {self.kind}: {self.text}"


@dataclass
class Page:
    """A page read from disk."""

    path: str
    file: Path
    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    scripts: list[tuple[dict[str, str], str]] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """Pages of one kind come from one template: the path with the names in it left out."""
        return kind(self.path)

    def add(self, kind: str, text: str) -> None:
        self.findings.append(Finding(self.path, kind, text))


def kind(path: str) -> str:
    """The path with the names in it left out."""
    *folders, name = path.split("/")
    if not folders:
        return name
    return "/".join([folders[0], *("*" for _ in folders[1:]), "*"])


def heaviest_of_each_kind(site: Path, paths: list[str]) -> list[str]:
    by_weight = sorted(paths, key=lambda path: (site / path).stat().st_size)
    return sorted({kind(path): path for path in by_weight}.values())


def read_site(site: Path) -> dict[str, Page]:
    """Every page of a site by its path, each with what is wrong with it alone."""
    pages = (read_page(site, file) for file in sorted(site.rglob("*.html")))
    return {page.path: page for page in pages}


def read_page(site: Path, file: Path) -> Page:
    """One page of a site, with what is wrong with it alone."""
    page = Page(file.relative_to(site).as_posix(), file)
    parser = html5lib.HTMLParser()
    tree = parser.parse(file.read_bytes())
    for (line, _), code, values in parser.errors:
        page.add("parse", f"line {line}: {PARSE_ERRORS[code] % values}")
    for element in tree.iter():
        if isinstance(element.tag, str):
            _read_element(page, element)
    _check_head(page, tree)
    return page


def _read_element(page: Page, element) -> None:
    name = element.tag.rpartition("}")[2]
    attributes = {key.rpartition("}")[2]: value for key, value in element.attrib.items()}
    if "id" in attributes:
        if attributes["id"] in page.ids:
            page.add("markup", f"two elements have the id {attributes['id']}")
        page.ids.add(attributes["id"])
    if name == "script":
        page.scripts.append((attributes, element.text or ""))
    for attribute, value in attributes.items():
        if attribute.startswith("on"):
            page.add("script", f"<{name} {attribute}>")
        if attribute in ("href", "src") and urlsplit(value.strip()).scheme == "javascript":
            page.add("script", f"<{name} {attribute}={value!r}>")
    if name in ("a", "area") and "href" in attributes:
        page.links.append(attributes["href"])
    elif name == "use":
        page.links.append(attributes.get("href", ""))
    elif name in LOADED_BY:
        loaded = attributes.get(LOADED_BY[name], "")
        if loaded and urlsplit(loaded).scheme != "data":
            if not _is_style_sheet(page, name, attributes):
                page.add("load", f"<{name}> loads {loaded}")


def _is_style_sheet(page: Page, name: str, attributes: dict[str, str]) -> bool:
    """Whether this loads the style sheet that the site keeps in a file of its own."""
    return (name == "link" and attributes.get("rel") == "stylesheet"
            and not urlsplit(attributes["href"]).scheme
            and PurePosixPath(posixpath.normpath(
                PurePosixPath(page.path).parent / attributes["href"])) == STYLE_SHEET)


def _check_head(page: Page, tree) -> None:
    metas = [element.attrib for element in tree.iter() if str(element.tag).endswith("}meta")]
    for message, (attribute, name, value) in HEAD.items():
        if not any(meta.get(attribute, "").lower() == name and value in meta.get("content", "")
                   for meta in metas):
            page.add("head", message)
    _check_scripts(page, next(
        (meta.get("content", "") for meta in metas
         if meta.get("http-equiv", "").lower() == "content-security-policy"), ""))


def _check_scripts(page: Page, policy: str) -> None:
    """Scripts stand in the page, allowed by their hashes; a policy allows no other ones."""
    hashes = {"'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"
              for _, text in page.scripts}
    allowed = {source for part in policy.split(";") if part.split()[:1] == ["script-src"]
               for source in part.split()[1:]}
    for attributes, text in page.scripts:
        if "src" in attributes:
            page.add("load", f"<script> loads {attributes['src']}")
        if len(text.encode()) > 3000:
            page.add("script", f"a script of {len(text.encode())} bytes")
    if hashes != allowed:
        page.add("script", "scripts and the hashes of the policy are not the same")


def check_links(site: Path, pages: dict[str, Page]) -> list[Finding]:
    """Links that lead nowhere, and pages that no way from the index leads to."""
    findings, leads_to = [], {path: set() for path in pages}
    for page in pages.values():
        for link in page.links:
            target, problem = _follow(site, pages, page, link)
            if problem:
                findings.append(Finding(page.path, "link", f"{link!r} {problem}"))
            elif target in pages:
                leads_to[page.path].add(target)
    reached, ahead = set(), ["index.html"]
    while ahead:
        path = ahead.pop()
        if path in pages and path not in reached:
            reached.add(path)
            ahead += leads_to[path]
    return findings + [
        Finding(path, "unreachable", "no way from index.html leads here")
        for path in pages if path not in reached
    ]


def _follow(site: Path, pages: dict[str, Page], page: Page, link: str) -> tuple[str, str]:
    """The path a link leads to (empty where it leaves the site), or what is wrong with it."""
    parts = urlsplit(link.strip())
    if parts.scheme in NAVIGABLE:
        return "", ""
    if parts.scheme or parts.netloc or parts.path.startswith("/"):
        return "", "is not relative"
    file = page.file
    if parts.path:
        file = Path(_normal(page.file.parent, unquote(parts.path)))
    try:
        path = file.relative_to(site).as_posix()
    except ValueError:
        return "", "leads out of the site"
    if not _exists(site, path):
        return "", "has no such file"
    if parts.fragment and path in pages and unquote(parts.fragment) not in pages[path].ids:
        return "", "names an id that isn't there"
    return path, ""


def _normal(folder: Path, relative: str) -> str:
    """Resolves `..` by name alone, as a browser does."""
    parts = list(folder.parts)
    for part in relative.split("/"):
        if part == "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return str(Path(*parts))


def _exists(site: Path, path: str) -> bool:
    """Whether a file of exactly this name is there: some systems ignore case, web servers don't."""
    folder = site
    for part in path.split("/"):
        if not folder.is_dir() or part not in {entry.name for entry in folder.iterdir()}:
            return False
        folder = folder / part
    return folder.is_file()
