from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from studio.scenarios.reports import Told
from studio.scenarios.reports.html import html
from tests.browser import VIOLATIONS, Browser

VOID = ("meta",)


class Page(HTMLParser):
    """Counts elements, checks that all are closed, and collects text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, Any]]) -> None:
        self.tags[tag] += 1
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_is_whole_and_foreign_text_is_only_text(told: Told) -> None:
    page = Page(html(told))
    assert page.open == []
    assert page.tags["script"] == 0
    assert page.text.count("<script>alert(1)</script>") >= 4
    assert not any(sign in page.text for sign in "\x1b\u202e\x00\ud800")


def test_nothing_is_loaded_and_nothing_runs(told: Told) -> None:
    page = Page(html(told))
    assert not {name for name, _ in page.attributes} & {"src", "href", "onclick", "onload"}
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'") in page.attributes
    assert "url(" not in html(told)
    assert "@import" not in html(told)


def test_failures_are_open_and_everything_is_told(told: Told) -> None:
    page = Page(html(told))
    assert page.tags["details"] == 6
    assert [name for name, _ in page.attributes].count("open") == 2
    for words in ("2 passed, 1 failed", "flaky upstream", "was never asked", "80 % asked for", "actions/roles/code.js"):
        assert words in page.text


def test_both_themes_and_paper_are_looked_after(told: Told) -> None:
    page = html(told)
    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page


def test_an_empty_suite_has_a_page() -> None:
    assert "nothing was run" in Page(html(Told([]))).text


def test_the_page_is_accessible_and_fits_every_screen(told: Told, axe: str, chromium: Browser, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text(html(told), encoding="utf-8")
    looks: tuple[dict[str, Any], ...] = (
        {},
        {"dark": True},
        {"width": 360},
        {"width": 360, "dark": True},
        {"paper": True},
    )
    for look in looks:
        chromium.look(**look)
        chromium.open(path)
        chromium.call("Page.setBypassCSP", enabled=True)
        chromium.value(f"{axe};0")
        assert chromium.value(VIOLATIONS) == [], look
        wide = chromium.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, look
    assert [each for each in chromium.requests if not each.startswith("file:")] == []
