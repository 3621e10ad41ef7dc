from __future__ import annotations

from studio.flow.execution import Run
from studio.flow.outcome import Suspension
from studio.flow.report import run_json
from studio.ui.resume.factor_draft import FactorDraft
from studio.ui.resume.form_draft import FormDraft
from studio.ui.resume.site_draft import SiteDraft
from studio.ui.resume.step import Memory, Step, preset_of, presets, steps_of, with_preset
from tests.flow.test_resume import AFTER, ASK, AWAY, SECRET, run, signed

LEAKS = """exports.onExecutePostLogin = async (event, api) => {
  api.redirect.sendUserTo('https://x.test', { query: { k: event.secrets.KEY } });
};
exports.onContinuePostLogin = async () => {};
"""


def steps(done: Run, memory: Memory | None = None) -> tuple[Step, ...]:
    return steps_of(done, memory or {})


def test_a_run_that_waits_for_nobody_has_no_steps() -> None:
    assert steps(run(codes=(AFTER,))) == ()


def test_each_suspension_is_a_step_and_the_last_one_waits() -> None:
    first, second = steps(run(signed(), codes=(AWAY, ASK)))
    assert (first.answered, second.answered) == (True, False)
    assert (first.key, second.key) == (("a0", "redirect"), ("a1", "challenge"))
    assert isinstance(first.draft, SiteDraft) and first.draft.payload == '{\n "answer": 42\n}'
    assert first.secrets == ("KEY",) and second.draft == FactorDraft()
    done = steps(run(signed(), {"passed": False}, codes=(AWAY, ASK)))
    assert [step.draft for step in done][1] == FactorDraft("", False) and done[1].answered


def test_two_challenges_of_one_action_are_two_steps() -> None:
    both = """exports.onExecutePostLogin = async (event, api) => {
      api.authentication.challengeWith({ type: 'otp' });
      api.authentication.enrollWith({ type: 'webauthn-roaming' });
    };"""
    first, second = steps(run({}, codes=(both, AFTER)))
    assert (first.waiting.kind, first.answered) == ("challenge", True)
    assert (second.waiting.kind, second.answered) == ("enroll", False)
    done = run({}, {}, codes=(both, AFTER))
    assert [each.answered for each in steps(done)] == [True, True]
    told = run_json(done)["actions"][0]
    assert [each["factor"] for each in (*told["came_back_before"], told["came_back"])] == ["otp", "webauthn-roaming"]


def test_what_was_used_last_is_offered_again() -> None:
    kept = SiteDraft(secret="KEY", payload='{"mine": 1}')
    (step,) = steps(run(), {("a0", "redirect"): kept})
    assert step.draft == kept
    (answered,) = steps(run({"query": {}}), {("a0", "redirect"): kept})
    assert answered.draft != kept, "what came back in the run is what is shown"
    left_out = SiteDraft(secret="KEY", token=False, payload='{"mine": 1}')
    for memory, same in ((left_out, True), (SiteDraft(secret="", payload="{"), False)):
        (answered,) = steps(run({"query": {}}), {("a0", "redirect"): memory})
        assert (answered.draft == memory) is same


def test_a_secret_is_masked_in_what_is_shown_only() -> None:
    (step,) = steps(run(codes=(LEAKS,)))
    assert step.waiting.query == (("k", SECRET),)
    assert SECRET not in str(step.shown)
    (answered,) = steps(run({}, codes=(LEAKS,)))
    assert SECRET not in str(answered.shown) and answered.waiting.query == (("k", SECRET),)


def test_presets_fit_the_kind() -> None:
    assert len(presets(SiteDraft())) == 5 and len(presets(FactorDraft())) == 2 and presets(FormDraft()) == ()
    assert with_preset(SiteDraft(), "expired") == SiteDraft(expiry="past")
    assert with_preset(FactorDraft("otp"), "failed") == FactorDraft("otp", False)
    assert with_preset(FormDraft(), "good") == FormDraft()
    assert [preset_of(each) for each in (SiteDraft(), FactorDraft(), FormDraft())] == ["good", "passed", None]
    assert preset_of(FactorDraft("", False)) == "failed"


def test_a_waiting_action_that_nobody_knows_has_no_secrets() -> None:
    step = Step(Suspension("redirect", 1, "x", 1), Suspension("redirect", 1, "x", 1), SiteDraft())
    assert step.secrets == () and step.key == ("x", "redirect")
