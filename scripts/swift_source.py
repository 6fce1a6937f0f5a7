"""The code of a Swift source file, without its comments and the text of its string literals."""

import re

OPENING = re.compile(r'//|/\*|(#*)("""|")|`')


def code_of(text: str) -> str:
    """The code alone, line by line where it was: everything else becomes spaces.

    What is interpolated into a string is code and stays. Escaped identifiers lose their text.
    """
    return "".join(_Stripper(text).code(0, len(text)))


class _Stripper:
    def __init__(self, text: str):
        self.text = text

    def blank(self, start: int, end: int) -> str:
        return re.sub(r"[^\n]", " ", self.text[start:end])

    def code(self, start: int, end: int) -> list[str]:
        """The pieces of `text[start:end]`, which begins in code."""
        pieces, at = [], start
        while opening := OPENING.search(self.text, at, end):
            pieces.append(self.text[at:opening.start()])
            if opening[2]:
                literal, at = self.string(opening, end)
                pieces += literal
            else:
                closed = self.end_of_other(opening, end)
                # An escaped identifier is still a name, not a gap.
                pieces.append("_" if opening[0] == "`" else " ")
                pieces.append(self.blank(opening.start() + 1, closed))
                at = closed
        return pieces + [self.text[at:end]]

    def end_of_other(self, opening: re.Match, end: int) -> int:
        """Where a comment or an escaped identifier ends."""
        if opening[0] == "//":
            found = self.text.find("\n", opening.end(), end)
            return end if found < 0 else found
        if opening[0] == "`":
            found = self.text.find("`", opening.end(), end)
            return end if found < 0 else found + 1
        depth, at = 1, opening.end()
        while depth and (mark := re.compile(r"/\*|\*/").search(self.text, at, end)):
            depth += 1 if mark[0] == "/*" else -1
            at = mark.end()
        return end if depth else at

    def string(self, opening: re.Match, end: int) -> tuple[list[str], int]:
        """The pieces of a string literal, and where it ends."""
        fence, quote = opening[1], opening[2]
        mark = re.compile(
            re.escape("\\" + fence + "(") + "|" + re.escape("\\" + fence) + "[^(]|"
            + re.escape(quote + fence))
        pieces, at = [self.blank(opening.start(), opening.end())], opening.end()
        while found := mark.search(self.text, at, end):
            pieces.append(self.blank(at, found.end()))
            at = found.end()
            if found[0] == quote + fence:
                return pieces, at
            if found[0].endswith("("):
                closed = self.end_of_interpolation(at, end)
                pieces += self.code(at, closed)
                at = closed
        return pieces + [self.blank(at, end)], end

    def end_of_interpolation(self, start: int, end: int) -> int:
        """Where the parenthesis before `start` is closed, strings inside it passed over."""
        depth, at = 1, start
        mark = re.compile(r'[()]|(#*)("""|")')
        while found := mark.search(self.text, at, end):
            at = found.end()
            if found[0] == "(":
                depth += 1
            elif found[0] == ")":
                depth -= 1
                if depth == 0:
                    return found.start()
            else:
                _, at = self.string(found, end)
        return end
