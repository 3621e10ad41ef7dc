from __future__ import annotations

from pathlib import Path

import pytest

from studio.catalogue.grants import Grants
from studio.catalogue.grants_file import grants_of
from studio.catalogue.source import CatalogueError, read

FILE = """\
protocols:
- {id: heron, name: Heron post, channel: token, browser: false, path: /heron, grant_type: fly, gty: heron}
unknown: {id: other, name: other, channel: authorize, browser: true, path: /authorize}
grants:
- id: post
  name: By heron
  help: A heron brings the letter.
  protocol: heron
  for: [login]
  told_by:
  - {transaction.protocol: heron}
  remove: [session, refresh_token]
  give: {transaction.state: s}
  set: {transaction.protocol: heron, request.body: {to: {$of: user.email}, list: [{$words: user.names}]}}
- id: night-post
  name: By night
  help: The same after dark.
  protocol: heron
  for: [login]
  like: post
  told_by:
  - {transaction.protocol: heron, request.body.dark: true}
  remove: [transaction.state]
  set: {session: {id: night}, request.body: {dark: true}}
"""


def written(folder: Path, text: str) -> Grants:
    path = folder / "grants.yaml"
    path.write_text(text, encoding="utf-8")
    return grants_of(read(path))


def test_protocols_and_grants_are_read(tmp_path: Path) -> None:
    found = written(tmp_path, FILE)
    assert found.protocols["heron"].gty == "heron" and not found.protocols["heron"].browser
    assert found.by_id["post"].removes == ("session", "refresh_token")
    with pytest.raises(TypeError):
        found.by_id["post"].sets["request.body"]["to"] = 1


def test_a_grant_like_another_says_only_what_differs(tmp_path: Path) -> None:
    night = written(tmp_path, FILE).by_id["night-post"]
    assert dict(night.sets) == {
        "transaction.protocol": "heron",
        "session": {"id": "night"},
        "request.body": {"dark": True},
    }
    assert dict(night.gives) == {}
    assert night.removes == ("refresh_token", "transaction.state")


@pytest.mark.parametrize(
    ("before", "after", "line", "told"),
    [
        ("channel: token", "channel: pigeon", 2, "expected one of authorize, token, device, assertion"),
        ("path: /heron", "path: heron", 2, "expected an endpoint such as /oauth/token"),
        ("gty: heron}", "gty: heron, colour: grey}", 2, "the key 'colour' is not known here"),
        ("- id: night-post", "- id: post", 15, "post is there already"),
        ("unknown: {id", "unknown: [{id", 3, "this is no YAML"),
        ("protocol: heron\n  for: [login]\n  told", "protocol: egret\n  for: [login]\n  told", 8, "one of heron"),
        ("for: [login]\n  told", "for: [logn]\n  told", 9, "logn is no entry"),
        ("remove: [session,", "remove: ['session[0]',", 12, "'session[0]' is no path"),
        ("{$of: user.email}", "{$off: user.email}", 14, "stands for nothing"),
        ("{$words: user.names}", "{$words: 5}", 14, "stands for nothing"),
        ("- {transaction.protocol: heron}", "- {transaction.protocol: egret}", 5, "could not be told"),
        ("like: post", "like: day-post", 20, "expected one of post"),
    ],
)
def test_mistakes_name_line_and_expectation(tmp_path: Path, before: str, after: str, line: int, told: str) -> None:
    assert before in FILE
    with pytest.raises(CatalogueError) as caught:
        written(tmp_path, FILE.replace(before, after, 1))
    assert told in caught.value.message
    assert abs(caught.value.line - line) <= 1


def test_unknown_has_to_be_a_mapping(tmp_path: Path) -> None:
    lines = FILE.split("\n")
    lines[2] = "unknown: heron"
    with pytest.raises(CatalogueError, match="unknown is no mapping"):
        written(tmp_path, "\n".join(lines))
