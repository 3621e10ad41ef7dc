from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from studio.exchange.bundle import Dependency, ModuleUse, Secret
from studio.exchange.entries import DEPLOY_CLI, EntryReader, dependency_entries, module_entries, trigger_entries
from studio.exchange.imported import Notes
from studio.project.deploy_folder import Entry
from studio.project.reading import Document, ReadError
from tests.exchange.conftest import CODE, action

LOGIN = [{"id": "post-login", "version": "v3"}]


def entry(**value: Any) -> Entry:
    return Entry(Path(), Document(Path("tenant.yaml"), value), (), value)


def reader() -> EntryReader:
    return EntryReader(DEPLOY_CLI, Notes())


def test_everything_an_entry_says() -> None:
    read = reader()
    found = read.action(
        entry(
            name="A",
            supported_triggers=LOGIN,
            runtime="node18",
            deployed=False,
            status="built",
            id="act_1",
            dependencies=[{"name": "x", "version": "1.0.0", "registry_url": "https://r"}],
            secrets=[{"name": "K", "value": "@@K@@"}, {"name": "L", "value": "##M##"}, {"name": "N"}],
            modules=[{"module_name": "m", "module_version_number": 2}],
        ),
        CODE,
    )
    assert found == action(
        "A",
        runtime="node18",
        deployed=False,
        dependencies=(Dependency("x", "1.0.0", "https://r"),),
        secrets=(Secret("K"), Secret("L", "##M##"), Secret("N")),
        modules=(ModuleUse("m", 2),),
        foreign={"deploy-cli": {"id": "act_1"}},
    )
    assert read.notes.kept == ["A: id, which only deploy-cli knows."] and not read.notes.left_out


def test_the_value_of_a_secret_is_not_taken_over() -> None:
    read = reader()
    found = read.action(entry(name="A", supported_triggers=LOGIN, secrets=[{"name": "K", "value": "sk_live"}]), CODE)
    assert found.secrets == (Secret("K"),)
    assert read.notes.left_out == ["A: the value of the secret K; set it in the window, or with --secret."]


def test_a_placeholder_for_a_whole_list_is_kept() -> None:
    read = reader()
    found = read.action(entry(name="A", secrets="@@ALL@@", supported_triggers="@@T@@"), CODE)
    assert found.trigger == "post-login", "by its handler"
    assert found.foreign == {"deploy-cli": {"secrets": "@@ALL@@", "supported_triggers": "@@T@@"}}


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({}, "the name of an action is None"),
        ({"name": "a\x1b[2J"}, r"holds control characters"),
        ({"name": "a", "supported_triggers": []}, "a has no trigger; expected for example"),
        ({"name": "a", "supported_triggers": LOGIN, "secrets": {"a": 1}}, "secrets of a is no list"),
        ({"name": "a", "supported_triggers": LOGIN, "secrets": [{"value": "x"}]}, "a secret of a has no name"),
    ],
)
def test_what_cannot_be_read(value: dict[str, Any], said: str) -> None:
    with pytest.raises(ReadError, match=said) as caught:
        reader().action(entry(**value), "")
    assert "\x1b" not in str(caught.value)


def test_back_into_lists() -> None:
    full = action(dependencies=(Dependency("x", "1.0.0", "https://r"),), modules=(ModuleUse("m"),))
    assert dependency_entries(full) == [{"name": "x", "version": "1.0.0", "registry_url": "https://r"}]
    assert module_entries(full) == [{"module_name": "m", "module_version_number": 1}]
    assert trigger_entries(full) == LOGIN
