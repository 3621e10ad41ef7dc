from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.exchange.bundle import Binding, Bundle, Secret
from studio.exchange.formats import FORMATS, Format, Wishes, export, read, readable, writable
from studio.exchange.gathering import gather
from studio.exchange.imported import Imported, Notes
from studio.exchange.names import name_problem, same
from studio.exchange.placing import place
from studio.exchange.project_files import project_parts
from studio.project.reading import ReadError
from tests.exchange.conftest import action, tree

BOTH = [format for format in FORMATS if format.write and format.read]


def ids(format: Format) -> str:
    return format.id


def wishes(format: Format) -> Wishes:
    return Wishes(bindings="bindings" in format.wishes)


@pytest.mark.parametrize("format", BOTH, ids=ids)
def test_export_import_export_is_identical(format: Format, nasty: Bundle, tmp_path: Path) -> None:
    origin = Imported(format.subset(nasty), Notes())
    place(project_parts(origin, tmp_path), tmp_path / "origin")
    made = export(gather(tmp_path / "origin"), format, wishes(format))
    assert not made.refused
    place(made.parts, tmp_path / "first")
    imported = read(tmp_path / "first")
    assert imported.format == format.id, "recognised by its content"
    place(project_parts(imported, tmp_path / "first"), tmp_path / "project")
    again = export(gather(tmp_path / "project"), format, wishes(format))
    place(again.parts, tmp_path / "second")
    assert tree(tmp_path / "second") == tree(tmp_path / "first")


@pytest.mark.parametrize("format", [each for each in BOTH if each.id.startswith("deploy-cli")], ids=ids)
def test_a_folder_of_the_deploy_tool_is_exported_in_place_as_it_is(
    format: Format, nasty: Bundle, tmp_path: Path
) -> None:
    """Without an import: everything that the tool's files say is known, placeholders and foreign keys included."""
    first = replace(nasty.actions[0], foreign={"deploy-cli": {"note": {"a": [1]}}})
    bound = {"post-login": tuple(Binding(each.name, f"{each.name}!") for each in (*nasty.actions[3:9], first))}
    bundle = replace(nasty, actions=(first, *nasty.actions[3:9]), bindings=bound)
    ordered = replace(bundle, actions=tuple(sorted(bundle.actions, key=lambda each: each.name)))
    made = export(ordered, format, wishes(format))
    place(made.parts, tmp_path / "first")
    again = export(gather(tmp_path / "first"), format, wishes(format))
    place(again.parts, tmp_path / "second")
    assert tree(tmp_path / "second") == tree(tmp_path / "first")


NAMES = st.text(min_size=1, max_size=40).filter(lambda name: name_problem(name) is None)
CODE = st.text(st.characters(exclude_categories=["Cs"]), max_size=60).filter(lambda text: not text.startswith("\ufeff"))


@pytest.mark.parametrize("format", BOTH, ids=ids)
@settings(max_examples=25)
@given(names=st.lists(NAMES, min_size=1, max_size=4, unique_by=same), codes=st.lists(CODE, min_size=4, max_size=4))
def test_any_name_and_any_code_come_back(
    format: Format, names: list[str], codes: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("any")
    bundle = format.subset(Bundle(tuple(action(name, code) for name, code in zip(names, codes, strict=False))))
    made = export(bundle, format)
    if made.refused or not bundle.actions:
        assert not bundle.actions or "collide" in made.refused[0].text or "secret" in made.refused[0].text
        return
    place(made.parts, folder / "out")
    found = {each.name: each.code for each in read(folder / "out", format).bundle.actions}
    assert found == {each.name: each.code for each in bundle.actions}


@pytest.mark.parametrize("format", writable(), ids=ids)
def test_values_of_secrets_never_leave(format: Format, project: Callable[..., Path], tmp_path: Path) -> None:
    root = project({"aaa": {"secrets": ["API_KEY"], "trigger": "post-login"}})
    (root / ".env").write_text("API_KEY=sup3r-s3cret\n", encoding="utf-8")
    made = export(gather(root), format)
    assert made.parts
    assert not [part.path for part in made.parts if b"sup3r-s3cret" in part.content]


@pytest.mark.parametrize("format", writable(), ids=ids)
def test_two_names_that_become_one_are_refused(format: Format) -> None:
    for first, second in (("a/b", "A:B"), ("same", "same")):
        made = export(Bundle((action(first), action(second))), format)
        collide = same(format.becomes(first)) == same(format.becomes(second))
        assert bool(made.refused) is collide
        assert not collide or (not made.parts and "collide" in made.refused[0].text)
        places = [part.path.casefold() for part in made.parts]
        assert len({*places}) == len(places), "whatever is written has a place of its own"


def test_what_is_not_recognised_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("hello", encoding="utf-8")
    with pytest.raises(ReadError, match="no actions were recognised here; say which it is with --format: deploy-cli"):
        read(tmp_path)


def test_what_is_too_large_is_named(tmp_path: Path) -> None:
    (tmp_path / "tenant.yaml").write_bytes(b"actions: []\n" + b"#" * (17 * 1024 * 1024))
    for place_ in (tmp_path, tmp_path / "tenant.yaml"):
        with pytest.raises(ReadError, match=r"tenant\.yaml: the file is larger than 16 MiB"):
            read(place_)


def test_a_secret_of_the_same_key_in_code_is_refused_where_it_would_be_pasted() -> None:
    bundle = Bundle((action(code="const a = '@@API_KEY@@';", secrets=(Secret("API_KEY"),)),))
    for format in writable():
        made = export(bundle, format)
        assert bool(made.refused) is format.id.startswith("deploy-cli")


def test_every_readable_format_can_be_named() -> None:
    assert {format.id for format in readable()} >= {"deploy-cli-yaml", "deploy-cli-directory"}
    assert len({format.id for format in FORMATS}) == len(FORMATS)
