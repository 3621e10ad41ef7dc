from __future__ import annotations

from pathlib import Path

import pytest

from studio.exchange.bundle import Binding, Bundle, Dependency, Module, Secret
from studio.exchange.gathering import gather
from studio.exchange.imported import Imported, Notes
from studio.exchange.placing import place
from studio.exchange.project_files import project_parts
from studio.project.flows import FlowEntry
from studio.project.reading import ReadError
from studio.project.settings import load_settings
from tests.exchange.conftest import action

HERE = Path("source")


def test_everything_comes_back_from_disk(nasty: Bundle, tmp_path: Path) -> None:
    notes = Notes()
    place(project_parts(Imported(nasty, notes), HERE), tmp_path / "p")
    assert not notes.left_out
    found = gather(tmp_path / "p")
    assert {each.name: each for each in found.actions} == {each.name: each for each in nasty.actions}
    assert found.modules == nasty.modules


def test_the_flow_is_in_the_order_of_the_bindings(tmp_path: Path) -> None:
    bound = {"post-login": (Binding("b", "Shown"), Binding("a", "a"), Binding("gone", "gone"))}
    notes = Notes()
    place(project_parts(Imported(Bundle((action("a"), action("b")), (), bound), notes), HERE), tmp_path)
    assert [entry.action for entry in load_settings(tmp_path / "studio.yaml").flows["post-login"]] == ["b", "a"]
    assert notes.left_out == ["The binding of gone to post-login: there is no such action here."]
    assert gather(tmp_path).bindings["post-login"] == (Binding("b", "Shown"), Binding("a", "a"))


def test_what_is_not_bound_stays_so(tmp_path: Path) -> None:
    actions = (action("a"), action("b"), action("c", trigger="credentials-exchange"))
    bundle = Bundle(actions, (), {"post-login": (Binding("b", "b"),)})
    place(project_parts(Imported(bundle, Notes()), HERE), tmp_path)
    assert load_settings(tmp_path / "studio.yaml").flows == {"post-login": (FlowEntry("b"), FlowEntry("a", False))}
    bound = gather(tmp_path).bindings
    assert bound["post-login"] == (Binding("b", "b"),)
    assert bound["credentials-exchange"] == (Binding("c", "c"),), "about that trigger nothing was said"


def test_what_the_studio_could_not_read_again_is_left_out_and_said(tmp_path: Path) -> None:
    notes = Notes()
    loose = action(
        "a", dependencies=(Dependency("x", "latest"), Dependency("Bad Name", "1.0.0"), Dependency("y", "1.0.0"))
    )
    place(project_parts(Imported(Bundle((loose,), (Module("../m", ""),)), notes), HERE), tmp_path)
    assert gather(tmp_path).actions[0].dependencies == (Dependency("y", "1.0.0"),)
    assert len(notes.left_out) == 3 and "'latest', which is not exact" in notes.left_out[0]
    assert not (tmp_path / "modules").exists()


def test_two_of_one_name() -> None:
    with pytest.raises(ReadError, match="two actions are called a"):
        project_parts(Imported(Bundle((action("a"), action("a"))), Notes()), HERE)


def test_an_own_settings_file_stays(tmp_path: Path) -> None:
    (tmp_path / "studio.yaml").write_text("plan: professional\n", encoding="utf-8")
    place(project_parts(Imported(Bundle((action("a", secrets=(Secret("K"),)),)), Notes()), HERE), tmp_path)
    assert (tmp_path / "studio.yaml").read_text(encoding="utf-8") == "plan: professional\n"
