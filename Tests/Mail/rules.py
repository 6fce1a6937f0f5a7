"""What mail programs take: HTML that breaks none of these rules looks alike in all of them.

Gmail, Outlook and Yahoo strip or ignore the rest (caniemail.com): drawings, pictures that are blocked
until somebody asks for them, layout beyond tables, custom properties, functions of CSS.
"""

import re

import html5lib

ELEMENTS = {
    "html", "head", "meta", "title", "style", "body", "table", "tbody", "thead", "tr", "td", "th",
    "caption", "p", "h1", "h2", "h3", "span", "b", "strong", "em", "a", "br", "div",
}
PROPERTIES = {
    "color", "background-color", "font", "font-size", "font-weight", "font-family", "line-height",
    "margin", "margin-top", "margin-bottom", "padding", "padding-top", "padding-bottom", "height",
    "width", "max-width", "text-align", "vertical-align", "white-space", "word-break",
    "overflow-wrap", "table-layout", "border-collapse", "text-decoration",
}
# Beside `color` and `background-color`.
NO_COLOUR = {"inherit", "transparent"}
LARGEST = 100_000
WIDTHS = range(600, 681)


def faults(html: str) -> list[str]:
    """What is wrong, in words; nothing for HTML that all mail programs take."""
    found = []
    size = len(html.encode())
    if size > LARGEST:
        found.append(f"{size} bytes: Gmail cuts off what is beyond 102 kB")
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(html)
    found += [f"not well-formed at {place}: {code}" for place, code, _ in parser.errors]
    if not tree.get("lang"):
        found.append("no language")
    for element in tree.iter():
        if isinstance(element.tag, str):
            found += of_element(element)
    frames = [table.get("width") for table in tree.iter("table") if (table.get("width") or "").isdigit()]
    if not any(int(width) in WIDTHS for width in frames):
        found.append("nothing is 600 to 680 pixels wide")
    found += [f"wider than 680 pixels: {width}" for width in frames if int(width) not in WIDTHS]
    return found


def of_element(element) -> list[str]:
    found = []
    tag = element.tag
    if tag not in ELEMENTS:
        found.append(f"<{tag}>")
    for name, value in element.attrib.items():
        if name.startswith("on") or name in ("src", "srcset", "background", "data", "action"):
            found.append(f"attribute {name}")
        if name == "href" and not re.match(r"https?://|mailto:", value):
            found.append(f"link to {value[:40]}")
        if name == "bgcolor" and not re.fullmatch(r"#[0-9a-fA-F]{6}", value):
            found.append(f"bgcolor {value}")
        if name == "style":
            found += of_declarations(value)
    if tag == "style":
        found += of_sheet(element.text or "")
    if tag == "table" and element.get("role") != "presentation" \
            and not any(head.get("scope") for head in element.iter("th")):
        found.append("a table for layout that isn't role=presentation")
    return found


def of_sheet(sheet: str) -> list[str]:
    found = [f"in the style block: {rule}" for rule in re.findall(r"@(?!media\b)[\w-]+", sheet)]
    for declarations in re.findall(r"\{([^{}]*)\}", sheet):
        found += of_declarations(declarations.replace("!important", ""))
    return found


def of_declarations(text: str) -> list[str]:
    found = []
    if re.search(r"[a-z-]+\(", text):
        found.append(f"a function: {text[:60]}")
    if "--" in text:
        found.append(f"a custom property: {text[:60]}")
    for declaration in filter(str.strip, text.split(";")):
        name, _, value = (part.strip() for part in declaration.partition(":"))
        if name not in PROPERTIES:
            found.append(f"property {name}")
        if name in ("color", "background-color") and value not in NO_COLOUR \
                and not re.fullmatch(r"#[0-9a-fA-F]{6}", value):
            found.append(f"colour {value}")
    return found
