from __future__ import annotations

import threading
from dataclasses import replace

from studio.sandbox.bounds import NetworkPolicy
from studio.sweep.course import sweep
from studio.sweep.grid import grid
from studio.sweep.report import doubtful
from tests.sweep.conftest import Swept, asked


def test_only_what_is_read_is_varied(swept: Swept) -> None:
    found = swept("event.user.email;")
    assert {each.variant.row for each in found.results} == {"user", "user.email", "grant", "pairs"}
    assert not found.defects


def test_reads_behind_a_branch_are_found_in_a_later_round(swept: Swept) -> None:
    code = "if (event.organization) {\nconst { plan } = event.organization.metadata;\nif (plan === 'gold') null.x;\n}"
    found = swept(code)
    assert found.rounds >= 2
    (defect,) = found.defects
    assert defect.cause.line == 4
    assert defect.overlay["organization"]["metadata"] == {"plan": "gold"}


def test_no_more_runs_than_allowed_and_what_was_left_out_is_counted(swept: Swept) -> None:
    found = swept("JSON.stringify(event);", most=40)
    assert len(found.results) <= 40
    assert found.left_out > 0


def test_the_same_seed_gives_the_same_sweep() -> None:
    base = asked("event.user.name; event.user.nickname; event.user.email; event.request.asn; event.user.picture;")
    one, same, other = (sweep(base, 120, seed) for seed in (1, 1, 2))
    words = [[each.variant.words for each in found.results] for found in (one, same, other)]
    assert words[0] == words[1] != words[2]
    assert [each.kind for each in one.results] == [each.kind for each in same.results]


def test_what_fails_with_the_unchanged_event_is_no_find(swept: Swept) -> None:
    found = swept("event.user.nope.x;")
    assert found.base.outcome.failed
    assert not found.defects


def test_requests_are_answered_badly_where_there_are_any() -> None:
    mock = {"request": {"url": "https://a.example/*"}, "response": {"json": {"plan": {"name": "gold"}}}}
    code = "const answer = await fetch('https://a.example/x?id=1');\nconst { plan } = await answer.json();\nplan.name;"
    found = sweep(asked(code, network=NetworkPolicy("mocked", (mock,))))
    assert {each.cause.line for each in found.defects} == {2, 3, 4}


def test_several_actions_are_swept_together() -> None:
    base = asked("event.user.name;")
    second = asked("event.user.nickname.x.y;\n").actions[0]
    guarded = replace(second, name="b", code=second.code.replace("nickname.x.y", "email.length"))
    found = sweep(replace(base, actions=(*base.actions, guarded)))
    (defect,) = found.defects
    assert (defect.cause.action, defect.smallest.variant.words) == ("b", "user.email absent")


def test_progress_ends_where_all_are_done() -> None:
    told: list[tuple[int, int]] = []
    found = sweep(asked("event.user.email;"), tell=lambda done, known: told.append((done, known)))
    assert told[-1] == (len(found.results), len(found.results))


def test_a_sweep_can_be_stopped() -> None:
    stop = threading.Event()
    told: list[int] = []

    def tell(done: int, _known: int) -> None:
        told.append(done)
        if done == 5:
            stop.set()

    found = sweep(asked("JSON.stringify(event);"), stop=stop, tell=tell)
    assert found.stopped
    assert not found.defects


def test_the_time_of_the_action_stands_still(swept: Swept) -> None:
    found = swept("api.idToken.setCustomClaim('https://a.example/at', Date.now() + performance.timeOrigin);")
    assert found.base.steady


def test_any_type_is_expected_on_request() -> None:
    base = asked("event.user.app_metadata.tags?.map((tag) => tag);")
    assert not sweep(base).defects
    (defect,) = sweep(base, any_type=True).defects
    assert "is not a function" in defect.smallest.says


def test_a_request_that_nothing_answers_is_no_defect_of_the_code(swept: Swept) -> None:
    code = "if (event.organization) {\nconst answer = await fetch('https://a.example/x');\nawait answer.json();\n}"
    found = swept(code)
    assert found.unanswered == ("GET https://a.example/x",)
    assert not any("blocked" in each.smallest.says for each in found.defects)
    assert {each.cause.line for each in found.defects} == {3, 4}
    assert {each.kind for each in found.results} >= {"unanswered", "error"}


def test_missing_metadata_are_doubted_and_a_defect_only_where_one_expects_them() -> None:
    careless, careful = asked("event.user.app_metadata.plan;"), asked("event.user.app_metadata?.plan;")
    found = sweep(careless)
    assert not found.defects
    (doubt,) = doubtful(found)
    assert (doubt.variant.words, doubt.line) == ("user.app_metadata absent", 2)
    assert "with user.app_metadata absent it would fail in line 2" in grid(found)
    expecting = sweep(careless, without_metadata=True)
    assert [each.cause.line for each in expecting.defects] == [2] and not doubtful(expecting)
    assert not doubtful(sweep(careful)) and not sweep(careful, without_metadata=True).defects
