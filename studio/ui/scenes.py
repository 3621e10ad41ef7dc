"""The states in which the window can be looked at: each is brought about as a person would."""

from __future__ import annotations

from collections.abc import Callable

from studio.project import folders
from studio.sandbox.debug import Breakpoint
from studio.scenarios.lessons.progress import Progress, keep_progress
from studio.scenarios.lessons.translation import shipped_in
from studio.ui.covers import ABOUT, KEYS, PREFERENCES, WELCOME
from studio.ui.event import choices as event_choices
from studio.ui.interchange.scene import EXCHANGES, bring_exchange
from studio.ui.making.scene import MAKINGS, bring_making
from studio.ui.speech import language
from studio.ui.sweep.scene import SWEEPS, bring_sweep
from studio.ui.waiting import pause, wait_for
from studio.ui.window import Window

PAGES = (PREFERENCES, KEYS, WELCOME, ABOUT)
FLOWS = ("flow", "flow-denied", "flow-disabled", "flow-long")
RULES = ("rule", "converted", "converted-differs")
LESSONS = ("lesson", "lesson-checked")
DEBUG = ("debug", "debug-asked")
PRESENTER = ("presenter", "presenter-step", "presenter-question")
EARLIER = ("compare", "compare-without", "history", "from-history")
SUITES = ("suite", "suite-failed", "suite-file", "suite-save", "suite-coverage")
STATES = (
    *EARLIER,
    *EXCHANGES,
    *MAKINGS,
    *SWEEPS,
    *LESSONS,
    *DEBUG,
    *PRESENTER,
    *SUITES,
    *("continue", "denied", "error", *FLOWS, "limits", "mocks", "not-run", "redirect", "requests", "stale"),
    *(
        "claim",
        "raw",
        "search",
        "foreign",
        "replay",
        "replay-timeline",
        "saml",
        "saml-dropped",
        *RULES,
        "resume",
        "resumed",
        "resume-form",
        "resume-factor",
    ),
)
_SAMPLES = {
    "claim": "vanishing-claim",
    "raw": "vanishing-claim",
    "search": "vanishing-claim",
    "denied": "verified-email-unconfirmed",
    "error": "missing-field-crash",
    "mocks": "fraud-score-high",
    "redirect": "first-login-welcome",
    "replay": "vanishing-claim",
    "replay-timeline": "subscription-plan",
    "requests": "fraud-score-high",
    "resume": "first-login-welcome",
    "resume-factor": "step-up",
    "resume-form": "terms-form",
    "resumed": "first-login-welcome",
    "saml": "saml-attributes",
    "saml-dropped": "saml-attributes-none",
}
_LIMITS = """exports.onExecutePostLogin = async (event, api) => {
  for (let n = 1; n <= 18; n++) api.cache.set(`plan:${n}`, 'x'.repeat(200));
  api.cache.set('too long', 'x'.repeat(5000));
  api.user.setAppMetadata('history', 'x'.repeat(20000));
  api.transaction.setMetadata('cart', 'x'.repeat(7600));
  api.idToken.setCustomClaim('https://example.com/tree', 'x'.repeat(60000));
  console.log('Signing in', event.user.email);
  console.log('The whole event:', JSON.stringify(event));
};
"""


def bring(window: Window, state: str, grant: str | None = None) -> None:
    """Load the sample of a state and run it, except where nothing is to be run."""
    for states, brings in _OTHERWISE:
        if state in states:
            brings(window, state)
            return
    if state in _SAMPLES:
        shipped = {sample.path.stem: sample.path for sample in event_choices.shipped(window.session.trigger)}
        window.open_sample(event_choices.key_of(shipped[_SAMPLES[state]]))
    if grant:
        window.builder.choose_grant(grant)
    if state == "not-run":
        return
    if state == "limits":
        window.editor.set_text(_LIMITS)
    if state == "requests":
        window.outcome.http.policy.choose("blocked")
    window.run()
    wait_for(lambda: not window.runs.running)
    if state == "resumed":
        window.commands.do("run.continue")
        wait_for(lambda: not window.runs.running)
    if state == "stale":
        window.editor.insert("// ")


_RULE = """function (user, context, callback) {
  const ns = 'https://example.com/';
  user.app_metadata = user.app_metadata || {};

  // Whoever comes from a partner has to be known to it.
  if (context.connectionOptions.domain_aliases && !user.app_metadata.partner) {
    return callback(new UnauthorizedError('Ask your partner for access.'));
  }
  user.app_metadata.logins = context.stats.loginsCount;
  auth0.users.updateAppMetadata(user.user_id, user.app_metadata)
    .then(function () {
      context.idToken[ns + 'plan'] = configuration.PLAN;
      context.accessToken[ns + 'country'] = context.request.geoip.country_code;
      callback(null, user, context);
    })
    .catch(callback);
}
"""


def bring_rule(window: Window, state: str) -> None:
    """Open a Rule and run it as it is, or convert it; for a difference the draft is changed and compared again."""
    place = folders.state() / "partner-access.js"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(_RULE, encoding="utf-8")
    window.files.open(place)
    window.session.keep_secrets({"PLAN": "gold"})
    if state == "rule":
        window.run()
        wait_for(lambda: not window.runs.running)
        return
    window.commands.do("code.convert")
    comparison = window.legacy.comparison
    wait_for(lambda: comparison.thread_of_runs.running)
    if state == "converted-differs":
        window.editor.set_text(window.editor.text().replace("'plan'", "'level'"))
    wait_for(lambda: not comparison.thread_of_runs.running)
    if state == "converted-differs":
        comparison.compare()
        wait_for(lambda: not comparison.thread_of_runs.running)


def bring_tokens(window: Window, state: str) -> None:
    """Look closely at the tokens: a claim explained, its characters, a search, or a token from elsewhere."""
    pane = window.outcome.panes[0]
    row = len(pane.model.rows) - 3
    pane.choose_row(row)
    pane.claims.view.setFocus()
    if state == "raw":
        pane.switch.choose("raw")
    elif state == "search":
        window.commands.do("edit.find")
        window.outcome.answers.search.field.setText("roles")
    elif state == "foreign":
        window.commands.do("token.decode")
        token = window.session.last.tokens.id_token if window.session.last else None
        window.foreign.page.field.setPlainText(token.jwt if token else "")
        window.foreign.page.claims.view.setFocus()
        window.foreign.page.claims.view.setCurrentIndex(window.foreign.page.claims.view.row_model.index(7, 0))


def bring_earlier(window: Window, state: str) -> None:
    """Compare the run with a pinned one or without its action, or look at the history with a few runs in it."""
    window.commands.do("compare.pin" if state == "compare" else "history.show")
    code = window.editor.text()
    for change in (("['admin']", "['admin', 'trainer']"), ("api.accessToken", "// api.accessToken")):
        window.editor.set_text(code.replace(*change))
        window.run()
        wait_for(lambda: not window.runs.running and not window.history.keeper.busy)
    page = window.history.page
    if state == "compare-without":
        window.commands.do("compare.without")
        wait_for(lambda: not window.compare_runs.thread_of_runs.running)
    elif state == "compare":
        window.commands.do("code.comparison")
    else:
        page.rows.view.setFocus()
        page.rows.view.setCurrentIndex(page.rows.view.row_model.index(1, 0))
    if state == "from-history":
        page.ask("open")


def bring_replay(window: Window, state: str) -> None:
    """Replay the run, a few calls into it; the tokens are in front, or the timeline."""
    window.commands.do("replay.toggle")
    for _ in range(3):
        window.commands.do("replay.next_call")
    if state == "replay-timeline":
        window.outcome.tabs.setCurrentWidget(window.replay.timeline)


_BODIES = {
    "enrich": "api.user.setAppMetadata('plan', 'gold');",
    "roles": "api.idToken.setCustomClaim('https://example.com/plan', event.user.app_metadata.plan);",
    "guard": "if (event.request.geoip.countryCode !== 'XX') {\n    api.access.deny('Not from here.');\n  }",
    "limit-to-business-hours": "console.log(new Date().getHours());",
    "audit": "api.accessToken.setCustomClaim('https://example.com/audited', true);",
}


def bring_flow(window: Window, state: str) -> None:
    """Open a project with several actions and run it: one passes, one denies, one has a disabled action."""
    root = folders.state() / "onboarding"
    bodies = {**_BODIES, **({f"check-{n}": "" for n in range(12)} if state == "flow-long" else {})}
    if state == "flow":
        bodies["guard"] = ""
    for name, body in bodies.items():
        place = root / "actions" / name / "code.js"
        place.parent.mkdir(parents=True)
        place.write_text(f"exports.onExecutePostLogin = async (event, api) => {{\n  {body}\n}};\n", encoding="utf-8")
    (root / "studio.yaml").write_text(f"flows: {{post-login: [{', '.join(bodies)}]}}\n", encoding="utf-8")
    window.files.open(root)
    if state == "flow-disabled":
        window.flow.switch(2)
    window.run()
    wait_for(lambda: not window.runs.running)
    window.flow.step(1)
    if state == "flow-denied":
        window.outcome.select_tab(1)


def bring_debug(window: Window, state: str) -> None:
    """Stop at a breakpoint and go two steps further; or only ask whether the action may be debugged."""
    debug = window.debug
    debug.toggle(3)
    debug.book.put(debug.key, Breakpoint(5, log="roles: {roles}"))
    debug.begin(agreed=state == "debug")
    if state == "debug-asked":
        return
    debug.panel.watch("event.user.app_metadata")
    wait_for(lambda: debug.stop is not None)
    for path in (("Locals", "event"), ("Locals", "event", "user")):
        wait_for(lambda path=path: path in debug.panel.tree.shown())  # type: ignore[misc]
        debug.panel.tree.open_path(path)
    first = debug.stop
    debug.step("step_over")
    wait_for(lambda: debug.stop is not None and debug.stop is not first)
    pause(400)


def bring_lesson(window: Window, state: str) -> None:
    """Open the first lesson at its second step, and check it with a half of the task done."""
    lesson = shipped_in(language)[0]
    keep_progress(lesson, Progress(1, (0,)))
    window.lessons.open(lesson)
    if state == "lesson-checked":
        window.editor.replace_text(lesson.steps[1].solution.replace("if (event.user.app_metadata.is_admin) ", ""))
        window.lessons.hint()
        window.lessons.check()
        wait_for(window.lessons.pane.buttons["check"].isEnabled)


def bring_presenter(window: Window, state: str) -> None:
    """Present the first sample, stepped to its second call or with its outcome to be guessed."""
    zoom = window.theme.zoom
    window.view.prefer(presenter_zoom=zoom, predict_first=state == "presenter-question")
    window.presenter.begin()
    window.run()
    wait_for(lambda: not window.runs.running)
    if state == "presenter-step":
        for _ in range(2):
            window.presenter.takes("next")
    window.presenter.pressed.show_words(f"{window.commands.commands['run.run'].shown_key}   Run")


_ROLES = """exports.onExecutePostLogin = async (event, api) => {
  const roles = event.authorization?.roles ?? [];
  if (event.user.app_metadata.blocked) {
    api.access.deny('Your account is blocked.');
    return;
  }
  if (roles.includes('admin')) {
    api.accessToken.addScope('manage:users');
  }
  api.idToken.setCustomClaim('https://example.com/roles', roles);
  api.idToken.setCustomClaim('https://example.com/plan', event.user.app_metadata.plan);
};
"""
_SCENARIOS = {
    "roles/administrator": "event: {authorization: {roles: [admin]}}\nexpect: {status: continue}",
    "roles/editor-gets-roles": "description: An editor gets the role and the plan\n"
    "event: {authorization: {roles: [editor]}}\nexpect:\n  status: continue\n  id_token:\n"
    '    "https://example.com/roles": [editor, trainer]\n    "https://example.com/plan": gold',
    "roles/blocked": "event: {user: {app_metadata: {blocked: true}}}\nexpect: {status: denied}\nskip: words to come",
    "enrich/plan": "expect: {changes: {app_metadata: {plan: gold}}}",
    "enrich/misspelt": "expect: {statsu: continue}",
}


def bring_suite(window: Window, state: str) -> None:
    """Open a project with scenarios and run them; look at a failure, its file, the margin, or save a run as another."""
    root = folders.state() / "onboarding"
    codes = {"roles": _ROLES, "enrich": "exports.onExecutePostLogin = async (event, api) => {\n  "}
    codes["enrich"] += "api.user.setAppMetadata('plan', 'gold');\n};\n"
    for name, code in codes.items():
        (root / "actions" / name / "scenarios").mkdir(parents=True)
        (root / "actions" / name / "code.js").write_text(code, encoding="utf-8")
    for name, text in _SCENARIOS.items():
        action, _, scenario = name.partition("/")
        place = root / "actions" / action / "scenarios" / f"{scenario}.yaml"
        place.write_text(f"trigger: post-login\n{text}\n", encoding="utf-8")
    (root / "studio.yaml").write_text("flows: {post-login: [roles, enrich]}\n", encoding="utf-8")
    window.files.open(root)
    if state == "suite-save":
        window.run()
        wait_for(lambda: not window.runs.running)
        window.commands.do("history.scenario")
        return
    window.commands.do("test.go")
    wait_for(lambda: not window.suite.running)
    if state != "suite":
        window.commands.do("test.all")
        wait_for(lambda: not window.suite.running)
        window.suite.choose(root / "actions" / "roles" / "scenarios" / "editor-gets-roles.yaml")
    if state == "suite-file":
        window.suite.page.details.show_file(6)
    if state == "suite-coverage":
        window.commands.do("test.coverage")


_OTHERWISE: tuple[tuple[tuple[str, ...], Callable[[Window, str], None]], ...] = (
    (FLOWS, bring_flow),
    (EXCHANGES, bring_exchange),
    (MAKINGS, bring_making),
    (SWEEPS, bring_sweep),
    (RULES, bring_rule),
    (LESSONS, bring_lesson),
    (DEBUG, bring_debug),
    (PRESENTER, bring_presenter),
    (SUITES, bring_suite),
)
