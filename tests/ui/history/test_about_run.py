from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, Run, RunRequest, execute
from studio.tokens.keys import SigningKeys
from studio.ui.history.about_run import about, files_of, proposed

CODE = "exports.onExecutePostLogin = async () => {};\n"
LOGIN = load().triggers["post-login"]


def run_of(*places: Path) -> Run:
    for place in places:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(CODE, encoding="utf-8")
    actions = tuple(ActionSource(place.parent.name, str(place), CODE) for place in places)
    return execute(RunRequest(LOGIN, actions, default_event(LOGIN)), SigningKeys.made())


def test_one_action_of_a_project(tmp_path: Path) -> None:
    run = run_of(tmp_path / "actions" / "one" / "code.js")
    target = proposed(run, tmp_path)
    assert target == tmp_path / "actions" / "one" / "scenarios" / "one-run.yaml"
    assert (about(run, target, "Said.").action, about(run, target, "").actions) == ("../code.js", ())


def test_several_actions_and_none_on_disk(tmp_path: Path) -> None:
    run = run_of(tmp_path / "a" / "code.js", tmp_path / "b" / "code.js")
    assert about(run, tmp_path / "s.yaml", "").actions == ("a/code.js", "b/code.js")
    sources = tuple(replace(action, file="untitled.js") for action in run.request.actions)
    loose = replace(run, request=replace(run.request, actions=sources))
    assert files_of(loose) == () and about(loose, tmp_path / "s.yaml", "").action is None
    assert proposed(loose, tmp_path) == tmp_path / "a-run.yaml"
