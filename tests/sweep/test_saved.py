from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from studio.cli.test import main
from studio.project.scenario import dump_scenario, load_scenario
from studio.sweep.course import sweep
from studio.sweep.saved import STAND_IN, ended, free_name, save, variant_scenario
from tests.sweep.conftest import asked

CODE = "event.user.email.split('@');\nevent.request.geoip.countryCode.trim();"


def test_each_defect_becomes_a_scenario_that_runs_by_itself(tmp_path: Path) -> None:
    folder = tmp_path / "actions" / "a" / "scenarios"
    base = asked(CODE, secrets={"KEY": "sk_live_1"})
    action = replace(base.actions[0], file=str(tmp_path / "actions" / "a" / "code.js"))
    found = sweep(replace(base, actions=(action,)))
    files = save(found, folder)
    assert [path.name for path in files.values()] == ["sweep-a-line-2-typeerror.yaml", "sweep-a-line-3-typeerror.yaml"]
    scenario = load_scenario(files[0])
    assert scenario.trigger == "post-login"
    assert scenario.action == "../code.js"
    assert scenario.event == {"user": {"email": {"$delete": True}}}
    assert scenario.expect == {"status": "continue"}
    assert scenario.secrets == {"KEY": STAND_IN}
    assert "sk_live_1" not in files[0].read_text(encoding="utf-8")


def test_saving_again_writes_nothing_twice_and_nothing_over(tmp_path: Path) -> None:
    found = sweep(asked(CODE))
    first = save(found, tmp_path)
    assert save(found, tmp_path) == first
    first[0].write_text("trigger: post-login\ndescription: mine\n", encoding="utf-8")
    again = save(found, tmp_path)
    assert again[0].name == "sweep-a-line-2-typeerror-2.yaml"
    assert first[0].read_text(encoding="utf-8") == "trigger: post-login\ndescription: mine\n"


def test_a_name_is_proposed_that_is_free(tmp_path: Path) -> None:
    found = sweep(asked(CODE))
    assert free_name(tmp_path, found.defects[0]).name == "sweep-a-line-2-typeerror.yaml"
    save(found, tmp_path)
    assert free_name(tmp_path, found.defects[0]).name == "sweep-a-line-2-typeerror-2.yaml"


def test_a_variant_that_ends_otherwise_becomes_a_scenario_that_passes(tmp_path: Path) -> None:
    folder = tmp_path / "actions" / "a" / "scenarios"
    folder.mkdir(parents=True)
    code = "if (!event.user.email_verified) api.access.deny('no');\nevent.user.app_metadata.plan.trim();"
    base = asked(code)
    action = replace(base.actions[0], file=str(folder.parent / "code.js"))
    (folder.parent / "code.js").write_text(action.code, encoding="utf-8")
    user = {**base.event["user"], "email_verified": True, "app_metadata": {"plan": " a"}}
    found = sweep(replace(base, actions=(action,), event={**base.event, "user": user}))
    assert found.base.outcome.status == "continue"
    denied = next(each for each in found.results if each.kind == "denied")
    scenario = variant_scenario(found, denied, folder)
    assert (scenario.action, scenario.expect) == ("../code.js", {"status": "denied"})
    assert scenario.event["user"]["app_metadata"] == {"plan": " a"}, "what was swept is the base of every variant"
    path = free_name(folder, denied)
    path.write_text(dump_scenario(scenario), encoding="utf-8")
    assert main([str(path)]) == 0


def test_of_a_variant_that_failed_nothing_is_expected() -> None:
    found = sweep(asked(CODE))
    assert {ended(found, each) for each in found.results if each.failed} == {None}
    assert {ended(found, each) for each in found.results if each.kind == "unchanged"} == {"continue"}
