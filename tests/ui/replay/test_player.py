from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, Run, RunRequest, execute
from studio.flow.replay import Replay, State
from studio.tokens.keys import SigningKeys
from studio.ui.replay.player import Player

LOGIN = load().triggers["post-login"]
BODY = "console.log('a');\napi.idToken.setCustomClaim('a', 1);\napi.idToken.setCustomClaim('b', 2);\nconsole.log('z');"


@pytest.fixture(scope="module")
def keys() -> SigningKeys:
    return SigningKeys.made()


def run_of(body: str, keys: SigningKeys) -> Run:
    code = f"exports.onExecutePostLogin = async (event, api) => {{\n{body}\n}};\n"
    return execute(RunRequest(LOGIN, (ActionSource("one", "one.js", code),), default_event(LOGIN)), keys)


@pytest.fixture
def player(qtbot: QtBot) -> Iterator[Player]:
    made = Player()
    yield made
    made.abandon()


def claims(state: State | None) -> list[str]:
    token = state.tokens.id_token if state else None
    return [name for name in "ab" if token and name in token.claims]


def test_entries_and_calls_are_stepped_through(player: Player, keys: SigningKeys) -> None:
    seen: list[tuple[int, list[str]]] = []
    player.changed.connect(lambda state: seen.append((player.position, claims(state))))
    player.load(Replay(run_of(BODY, keys), keys))
    kinds = [entry.kind for entry in player.entries]
    assert kinds == ["begin", "console", "call", "call", "console", "end", "issued"]
    assert (player.position, player.count, player.calls) == (7, 7, (2, 2))
    player.first()
    assert (player.current, player.calls) == (None, (0, 2))
    player.next_call()
    assert player.current is player.entries[2] and player.calls == (1, 2)
    player.next()
    player.next_call()
    assert player.position == 7
    player.previous_call()
    player.previous_call()
    player.previous_call()
    player.previous()
    assert seen == [
        (7, ["a", "b"]),
        (0, []),
        (3, ["a"]),
        (4, ["a", "b"]),
        (7, ["a", "b"]),
        (4, ["a", "b"]),
        (3, ["a"]),
        (0, []),
    ]


def test_another_run_and_none(player: Player, keys: SigningKeys) -> None:
    loaded: list[int] = []
    player.loaded.connect(lambda: loaded.append(player.count))
    player.load(Replay(run_of(BODY, keys), keys), 2)
    assert (player.position, player.calls) == (2, (0, 2))
    player.load(Replay(run_of("return;", keys), keys), 0)
    assert (player.count, player.calls) == (3, (0, 0))
    player.load(None)
    player.next()
    assert (player.position, player.count, player.current, player.state) == (0, 0, None, None)
    assert loaded == [7, 3, 0]


def test_a_long_run_is_worked_out_beside_the_window_and_the_last_place_wins(
    qtbot: QtBot, player: Player, keys: SigningKeys
) -> None:
    body = "for (let n = 0; n < 3000; n++) api.idToken.setCustomClaim('a', n);"
    replay = Replay(run_of(body, keys), keys)
    player.load(replay)
    shown: list[object] = []
    player.changed.connect(lambda state: shown.append(state.tokens.id_token.claims.get("a")))
    for position in (2_000, 2_500, 2_900):
        player.go(position)
    assert shown == []
    qtbot.waitUntil(lambda: bool(shown))
    assert (shown, player.position) == ([2_898], 2_900)
