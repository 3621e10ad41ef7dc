from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from studio.project import secrets as secrets_of_project
from studio.project.reading import ReadError
from studio.project.secrets import (
    AwaitedSecrets,
    InMemorySecrets,
    KeychainSecrets,
    Secrets,
    mask,
    open_secrets,
    parse_env,
    read_secrets,
)


class Drawer(KeyringBackend):
    """A keychain that lives as long as the test."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    before, drawer = keyring.get_keyring(), Drawer()
    keyring.set_keyring(drawer)
    yield drawer
    keyring.set_keyring(before)


def test_the_keychain_keeps_secrets_per_action(drawer: Drawer) -> None:
    secrets = open_secrets()
    assert isinstance(secrets, KeychainSecrets)
    secrets.keep("a", {"KEY": "1"})
    secrets.keep("b", {"KEY": "2"})
    assert (secrets.all("a"), secrets.all("b"), secrets.all("c")) == ({"KEY": "1"}, {"KEY": "2"}, {})
    secrets.keep("a", {})
    assert list(drawer.kept) == [("action-studio", "b")]


def test_a_foreign_entry_is_no_reason_to_fail(drawer: Drawer) -> None:
    drawer.kept["action-studio", "a"] = "not json"
    assert KeychainSecrets().all("a") == {}


def test_without_a_keychain_secrets_stay_in_memory() -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    try:
        secrets = open_secrets()
    finally:
        keyring.set_keyring(before)
    assert isinstance(secrets, InMemorySecrets) and secrets.notice
    secrets.keep("a", {"K": "v"})
    assert secrets.all("a") == {"K": "v"}


def test_a_mask_does_not_tell_the_length() -> None:
    assert mask("a") == mask("a" * 100) and mask("") == ""


def test_env_files() -> None:
    text = (
        "# comment\n\nA=plain value # note\nexport B='single $x'\n"
        'C="line one\nline two"\nD="say \\"hi\\"\\n"\nE=\nF=a#b\n'
    )
    assert parse_env(text) == {
        "A": "plain value",
        "B": "single $x",
        "C": "line one\nline two",
        "D": 'say "hi"\n',
        "E": "",
        "F": "a#b",
    }


@pytest.mark.parametrize(("text", "line"), [("A=1\nnonsense\n", 2), ('A=1\nB="open\nC=2\n', 2)])
def test_env_mistakes_have_a_line(text: str, line: int) -> None:
    with pytest.raises(ReadError, match=f":{line}: "):
        parse_env(text)


@given(st.text(max_size=80))
def test_any_env_text_is_read_or_refused(text: str) -> None:
    try:
        parse_env(text)
    except ReadError as error:
        assert error.line


def test_secrets_from_yaml(tmp_path: Path) -> None:
    path = tmp_path / "s.yaml"
    path.write_text("A: x\nB: '7'\n")
    assert read_secrets(path) == {"A": "x", "B": "7"}
    path.write_text("A: 7\n")
    with pytest.raises(ReadError, match="A is no text"):
        read_secrets(path)


def test_the_keychain_is_asked_for_no_sooner_than_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[InMemorySecrets] = []

    def open_one() -> Secrets:
        opened.append(InMemorySecrets("said once"))
        return opened[-1]

    monkeypatch.setattr(secrets_of_project, "open_secrets", open_one)
    awaited = AwaitedSecrets()
    assert opened == []
    awaited.keep("a", {"KEY": "value"})
    assert awaited.all("a") == {"KEY": "value"} and awaited.notice == "said once"
    assert len(opened) == 1
