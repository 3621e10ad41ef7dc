from __future__ import annotations

import base64
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from studio.catalogue.claim_meanings import claim_meanings
from studio.exchange.page.page import Speech, page
from studio.flow.execution import Run
from tests.browser import VIOLATIONS, Browser
from tests.flow.test_conclude import login
from tests.languages import texts
from tests.rules.playing import played

MADE = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
EVIL = "</script><script>window.hurt = 1</script><img src=x onerror='window.hurt=1'>\u202e\"'&"
CLAIMS = f"""
api.idToken.setCustomClaim('https://example.com/plan', {json.dumps(EVIL)});
api.idToken.setCustomClaim('sub', 'me');
api.accessToken.setCustomClaim('email', 'x@example.com');
console.log({json.dumps(EVIL)});
if (event.user.nobody) {{
  console.warn('never');
}}"""


def flow() -> Run:
    return played(
        "api.user.setAppMetadata('plan', 'gold'); api.cache.set('a', 'b');",
        f"if (event.user.email) {{ api.access.deny({json.dumps(EVIL)}); }}",
        "api.nothing()",
        coverage=True,
    )


RUNS: dict[str, Callable[[], Run]] = {
    "claims": lambda: played(CLAIMS, coverage=True),
    "flow": flow,
    "error": lambda: played("null.x", coverage=True),
    "redirect": lambda: played("api.redirect.sendUserTo('https://example.com/a?b=c');", coverage=True),
    "saml": lambda: login("api.samlResponse.setAttribute('dept', ['a', 'b']);"),
    "message": lambda: played("api.notification.drop('no');", trigger="custom-phone-provider", coverage=True),
}
LOOKS: tuple[dict[str, Any], ...] = ({}, {"dark": True}, {"width": 360}, {"width": 360, "dark": True}, {"paper": True})


@pytest.mark.parametrize("name", RUNS)
def test_a_page_is_accessible_self_contained_and_fits_every_screen(
    name: str, axe: str, chromium: Browser, tmp_path: Path
) -> None:
    path = tmp_path / "run.html"
    path.write_text(page(RUNS[name](), "An event", MADE), encoding="utf-8")
    for look in LOOKS:
        chromium.look(**look)
        chromium.open(path)
        chromium.value(f"{axe};0")
        assert chromium.value(VIOLATIONS) == [], look
        assert chromium.value("document.documentElement.scrollWidth <= innerWidth"), look
    assert set(chromium.requests) == {path.as_uri()}
    assert chromium.value("window.hurt === undefined && document.images.length === 0")


def german() -> Speech:
    """German without a window: what is shipped for whole texts."""
    known = {text.source: text.forms[0] for text in texts.read("de").values() if not text.one}
    return Speech("de", lambda text: known.get(text, text), "Der Login würde fortgesetzt")


def test_a_page_in_another_language_says_so_and_is_accessible(axe: str, chromium: Browser, tmp_path: Path) -> None:
    path = tmp_path / "run.html"
    path.write_text(page(RUNS["claims"](), "Standard-Event", MADE, german()), encoding="utf-8")
    for look in LOOKS:
        chromium.look(**look)
        chromium.open(path)
        chromium.value(f"{axe};0")
        assert chromium.value(VIOLATIONS) == [], look
        assert chromium.value("document.documentElement.scrollWidth <= innerWidth"), look
    assert chromium.value("document.documentElement.lang") == "de"
    shown = chromium.value("document.body.innerText")
    for words in ("Post-login · Standard-Event · 02.01.2026 03:04 UTC", "Der Login würde fortgesetzt", "Zeitleiste"):
        assert words in shown
    assert "never" in path.read_text(encoding="utf-8"), "what the action says stays as it is"


def test_a_reader_of_screen_phone_and_paper_learns_what_each_claim_means(chromium: Browser, tmp_path: Path) -> None:
    path = tmp_path / "run.html"
    path.write_text(page(RUNS["claims"](), "", MADE), encoding="utf-8")
    meanings = claim_meanings()
    for look in LOOKS:
        chromium.look(**look)
        chromium.open(path)
        rows = chromium.value(
            "[...document.querySelectorAll('.claims tbody tr')].map((row) => [row.querySelector('.name').innerText,"
            " row.querySelector('.meaning').innerText, row.querySelector('.meaning').offsetHeight,"
            " row.querySelector('.meaning a')?.href ?? null])"
        )
        assert len(rows) > 20, look
        for name, said, height, link in rows:
            known = meanings.claims.get(name)
            assert height > 10, (look, name)
            assert (said, link) == (
                (f"{known.says} ({known.family})", known.source) if known else (meanings.custom, None)
            )


def test_the_check_can_fail(axe: str, chromium: Browser, tmp_path: Path) -> None:
    path = tmp_path / "bad.html"
    path.write_text("<html><title>t</title><p style='color:#ccc;background:#fff'>pale</p></html>", encoding="utf-8")
    chromium.look()
    chromium.open(path)
    chromium.value(f"{axe};0")
    assert [each.split(":")[0] for each in chromium.value(VIOLATIONS)] == [
        "color-contrast",
        "html-has-lang",
        "landmark-one-main",
        "page-has-heading-one",
        "region",
    ]


def test_what_is_folded_opens_on_paper_and_a_link_leads_to_the_line(chromium: Browser, tmp_path: Path) -> None:
    path = tmp_path / "run.html"
    path.write_text(page(RUNS["claims"](), "", MADE), encoding="utf-8")
    chromium.look()
    chromium.open(path)
    opened = "document.querySelectorAll('details[open]').length"
    assert chromium.value(opened) == 0
    chromium.value("dispatchEvent(new Event('beforeprint'))")
    assert chromium.value(f"{opened} === document.querySelectorAll('details').length && {opened} > 3")
    chromium.value("dispatchEvent(new Event('afterprint'))")
    assert chromium.value(opened) == 0
    chromium.value("document.querySelector('.claims .added .by a').click()")
    assert chromium.value("document.querySelector('tr:target .source').textContent").startswith("api.idToken.setCustom")


def test_the_page_tells_what_happened() -> None:
    text = page(RUNS["claims"](), "My event", MADE)
    assert "Post-login · My event · 2026-01-02 03:04 UTC" in text
    assert "<del><code>sub</code></del>" in text and "claims.restricted</a>)" in text
    assert '<tr role="row" id="a1-l8" class="missed">' in text
    assert "Header and payload as JSON" in text and "Ran on Node.js 22" in text
    denied = page(flow(), "", MADE)
    assert "Tokens issued (not reached)" in denied and "a3: not started: The flow ended with a2" in denied


def test_hostile_text_is_text() -> None:
    for make in (RUNS["claims"], flow):
        text = page(make(), EVIL, MADE)
        assert "<img" not in text and "\u202e" not in text and "\\u202e" in text
        assert text.count("<script>") == 1 == text.count("</script>")


def test_a_secret_is_nowhere_on_the_page() -> None:
    secret = "s3cr3t+value/with=signs"
    pem = "-----BEGIN KEY-----\nAAAABBBBCCCC\n-----END KEY-----"
    run = played(
        f"""api.idToken.setCustomClaim('https://example.com/s', event.secrets.KEY);
        api.user.setAppMetadata('s', event.secrets.KEY); console.log(event.secrets.KEY);
        api.redirect.sendUserTo('https://example.com/?k=' + encodeURIComponent(event.secrets.KEY)); // {secret}
        const pem = `{pem}`;""",
        secrets={"KEY": secret, "PEM": pem},
        coverage=True,
    )
    text = page(run, secret, MADE)
    assert secret not in text and "s3cr3t" not in text and "AAAABBBBCCCC" not in text
    for shift in range(3):
        coded = base64.b64encode(b"x" * shift + secret.encode()).decode()[4:20]
        assert coded not in text
    assert "••••••••" in text
