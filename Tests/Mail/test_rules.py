"""That the HTML of messages breaks no rule of mail programs, and that the rules find what does."""

import pytest

from rules import faults

PLANTED = {
    "drawing": '<p><svg width="9" height="9"></svg></p>',
    "picture": '<p><img src="https://corp.example/a.png" alt="x"></p>',
    "embedded picture": '<p><img src="data:image/png;base64,AAAA" alt="x"></p>',
    "flex": '<div style="display:flex">x</div>',
    "grid": '<div style="display:grid">x</div>',
    "position": '<div style="position:absolute">x</div>',
    "custom property": '<p style="color:var(--ink)">x</p>',
    "own property": '<p style="--ink:#000000">x</p>',
    "calc": '<p style="width:calc(100% - 2px)">x</p>',
    "rgba": '<p style="color:rgba(0,0,0,0.5)">x</p>',
    "short colour": '<p style="color:#abc">x</p>',
    "named colour": '<p style="background-color:red">x</p>',
    "background picture": '<p style="background:url(https://corp.example/a.png)">x</p>',
    "style sheet elsewhere": '<link rel="stylesheet" href="https://corp.example/a.css">',
    "web font": "<style>@font-face{font-family:x}</style>",
    "import": '<style>@import "a.css";</style>',
    "script": "<script>1</script>",
    "handler": '<p onclick="x()">x</p>',
    "form": "<form></form>",
    "meter": "<meter></meter>",
    "place on the page": '<a href="#x">x</a>',
    "relative link": '<a href="index.html">x</a>',
    "layout without a role": "<table><tr><td>x</td></tr></table>",
    "wide": '<table role="presentation" width="900"><tr><td>x</td></tr></table>',
    "unclosed": "<p><b>x</p>",
    "too large": "<p>" + "x" * 100_000 + "</p>",
}


def test_the_sample_breaks_no_rule(sample):
    assert faults(sample.html) == []
    assert len(sample.html.encode()) < 60_000


@pytest.mark.parametrize("language", ["de", "fr", "es", "pt"])
def test_no_language_breaks_one(languages, language):
    project = languages[language]
    assert faults(project.html) == []
    assert f'lang="{language}"' in project.html
    assert project.message["Content-Language"] == language


def test_hard_cases_break_none(hard):
    found = {name: faults(project.html) for name, project in hard.items()}
    assert {name: problems for name, problems in found.items() if problems} == {}


@pytest.mark.parametrize("name", PLANTED)
def test_the_rules_find_what_breaks_them(sample, name):
    assert faults(sample.html.replace("</body>", PLANTED[name] + "</body>")) != []
    if name == "too large":
        return
    # And do so for its own sake, not for the place where it stands.
    plain = f'<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>' \
            f'<table role="presentation" width="640"><tr><td>{PLANTED[name]}</td></tr></table>' \
            f'</body></html>'
    assert faults(plain.replace(PLANTED[name], "x")) == []
    assert faults(plain) != []
