"""A font in which every letter is the same box, so that a page is laid out alike on every machine.

Which letters a reader's machine has decides where lines break and how tall a page is; pictures of
pages can only be compared where that is left out. All letters are drawn by two glyphs: a box, and
nothing for spaces.
"""

import base64
import struct

UNITS = 1000
ASCENT, DESCENT = 800, 200
# Advances and heights in units of the font: near those of the usual fonts for screens.
BOX_ADVANCE, BOX_LEFT, BOX_RIGHT, BOX_TOP = 540, 30, 510, 520
SPACE_ADVANCE = 300
SPACES = (0x20, 0xA0, 0x2009, 0x202F)
BOX, SPACE = 1, 2
# Latin with all accents, Greek, raised and lowered letters; punctuation, arrows and signs.
LETTERS = (
    range(0x20, 0x400), range(0x1D00, 0x1DC0), range(0x2000, 0x2800), range(0x2C60, 0x2C80))


def _box() -> bytes:
    """A glyph of one contour with four corners."""
    corners = [(BOX_LEFT, 0), (BOX_LEFT, BOX_TOP), (BOX_RIGHT, BOX_TOP), (BOX_RIGHT, 0)]
    steps = [[b - a for a, b in zip((0, *line), line)] for line in zip(*corners)]
    glyph = struct.pack(">5h", 1, BOX_LEFT, 0, BOX_RIGHT, BOX_TOP)
    glyph += struct.pack(">HH", 3, 0) + bytes([1] * 4)
    return glyph + b"".join(struct.pack(">4h", *line) for line in steps) + b"\0\0"


def _cmap() -> bytes:
    """One group of one character each: a browser takes no table of many to one glyph alone."""
    groups = b"".join(
        struct.pack(">3I", character, character, SPACE if character in SPACES else BOX)
        for letters in LETTERS for character in letters)
    table = struct.pack(">HHIII", 12, 0, 16 + len(groups), 0, len(groups) // 12) + groups
    return struct.pack(">HHHHI", 0, 1, 3, 10, 12) + table


def _names() -> bytes:
    texts = {1: "Box", 2: "Regular", 3: "Box 1", 4: "Box", 5: "Version 1", 6: "Box"}
    records, stored = b"", b""
    for number, text in texts.items():
        encoded = text.encode("utf-16-be")
        records += struct.pack(">6H", 3, 1, 0x409, number, len(encoded), len(stored))
        stored += encoded
    return struct.pack(">3H", 0, len(texts), 6 + len(records)) + records + stored


def _os2() -> bytes:
    return (
        struct.pack(">HhHHH", 4, BOX_ADVANCE, 400, 5, 0)
        + struct.pack(">10h", 650, 700, 0, 140, 650, 700, 0, 480, 50, 250)
        + struct.pack(">h10B4I4s", 0, *[0] * 10, 1, 0, 0, 0, b"NONE")
        + struct.pack(">HHH", 0x40, 0x20, 0xFFFF)
        + struct.pack(">hhhHH", ASCENT, -DESCENT, 0, ASCENT, DESCENT)
        + struct.pack(">II", 1, 0) + struct.pack(">hhHHH", BOX_TOP, 700, 0, 0x20, 1))


def _tables() -> dict[bytes, bytes]:
    box = _box()
    box += bytes(-len(box) % 4)
    return {
        b"OS/2": _os2(),
        b"cmap": _cmap(),
        b"glyf": box * 2,
        b"head": struct.pack(
            ">IIIIHHQQ4hHHhhh", 0x10000, 0x10000, 0, 0x5F0F3CF5, 3, UNITS, 0, 0,
            0, 0, BOX_RIGHT, BOX_TOP, 0, 8, 2, 1, 0),
        b"hhea": struct.pack(
            ">IhhhHhhhhhh4hhH", 0x10000, ASCENT, -DESCENT, 0, BOX_ADVANCE, BOX_LEFT, 30,
            BOX_RIGHT, 1, 0, 0, 0, 0, 0, 0, 0, 3),
        b"hmtx": struct.pack(
            ">HhHhHh", BOX_ADVANCE, BOX_LEFT, BOX_ADVANCE, BOX_LEFT, SPACE_ADVANCE, 0),
        b"loca": struct.pack(">4I", 0, len(box), 2 * len(box), 2 * len(box)),
        b"maxp": struct.pack(">I14H", 0x10000, 3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
        b"name": _names(),
        b"post": struct.pack(">IIhhIIIII", 0x30000, 0, -100, 50, 0, 0, 0, 0, 0),
    }


def _sum(data: bytes) -> int:
    return sum(struct.unpack(f">{len(data) // 4}I", data)) & 0xFFFFFFFF


def box_font() -> bytes:
    """The font as a TrueType file."""
    tables = _tables()
    head = struct.pack(">IHHHH", 0x10000, len(tables), 128, 3, len(tables) * 16 - 128)
    directory, body, start = b"", b"", 12 + 16 * len(tables)
    for tag, data in tables.items():
        padded = data + bytes(-len(data) % 4)
        directory += tag + struct.pack(">III", _sum(padded), start + len(body), len(data))
        body += padded
    file = head + directory + body
    at = file.index(tables[b"head"]) + 8
    return file[:at] + struct.pack(">I", (0xB1B0AFBA - _sum(file)) & 0xFFFFFFFF) + file[at + 4:]


def lacking(text: str) -> set[str]:
    """The letters of a text that the font lacks: a machine's own would stand in for them."""
    return {letter for letter in text if letter not in "\n\t\r\u200b" and not any(
        ord(letter) in letters for letters in LETTERS)}


def style() -> str:
    """The rules that set a whole page in the font, charts with it."""
    data = base64.b64encode(box_font()).decode()
    return (
        "@font-face { font-family: Box; font-weight: 1 1000; "
        f"src: url(data:font/ttf;base64,{data}) }} "
        "*, ::before, ::after { font-family: Box !important; font-synthesis: none !important; "
        # Advances as they are, never rounded to the pixels of this machine.
        "text-rendering: geometricPrecision !important; "
        "font-variant: normal !important; caret-color: transparent !important }")
