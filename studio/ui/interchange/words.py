"""What the pages say about an export or an import as a whole. No Qt."""

from __future__ import annotations

from studio.ui.hostile_text import row_text
from studio.ui.interchange.looking import Found
from studio.ui.interchange.planning import Done, Plan, Planned
from studio.ui.speech import counted, in_language, tr

Said = tuple[str, str, str]
BINDINGS = tr(
    "Which actions run for a trigger, in which order. The tool replaces the whole list of each trigger by them: what "
    "is bound there and missing here is unbound."
)
LEGACY = tr(
    "For Terraform before 1.11: the values of secrets stand in its state file then, for everybody to read who has it."
)
REPORT = tr("Runs the scenarios first and puts the result beside the files, as a page and as JSON.")
CHECKING: Said = (tr("Checking…"), "state-running", "info")
SAVE_FIRST: Said = (tr("Save the action first: an export takes what is on disk"), "state-not-run", "neutral")


def _files(count: int) -> str:
    return counted("%n files", "%n file", count)


def _things(count: int) -> str:
    return counted("%n things", "%n thing", count)


def plan_said(plan: Plan) -> Said:
    """What would come of an export: the sentence, its icon and its colour by meaning."""
    if not plan.possible:
        return (tr("Nothing can be exported like this"), "state-could-not-start", "danger")
    if plan.order.folder is None:
        return (tr("Choose a folder for the files"), "state-not-run", "neutral")
    told = tr("{0} would be written").format(_files(sum(each.state in ("new", "other") for each in plan.files)))
    if plan.replaces:
        return (tr("{0}; {1:,} in place of another one").format(told, len(plan.replaces)), "notice-caution", "warn")
    if plan.made.remarks:
        return (tr("{0}; {1} to know").format(told, _things(len(plan.made.remarks))), "notice-caution", "warn")
    return (told, "state-continue", "ok")


def replace_question(replaced: tuple[Planned, ...]) -> str:
    """The question before anything is replaced."""
    names = ", ".join(row_text(each.path, 80) for each in replaced[:3])
    more = tr(" and {0:,} more").format(len(replaced) - 3) if len(replaced) > 3 else ""
    there = tr("is there already and says") if len(replaced) == 1 else tr("are there already and say")
    return tr("{0}{1} {2} something else. What is there now will be gone.").format(names, more, there)


def done_said(done: Done) -> Said:
    """What was written."""
    if not done.files:
        return (tr("Everything was there already; nothing was written"), "state-continue", "ok")
    return (
        tr("{0} written to {1}").format(_files(len(done.files)), row_text(str(done.folder), 120)),
        "state-continue",
        "ok",
    )


def found_said(found: Found, files: tuple[Planned, ...]) -> Said:
    """What a source is, and whether a project can be made of it."""
    if found.problem:
        return (tr("There is nothing to import here"), "state-could-not-start", "danger")
    if any(each.state in ("blocked", "other") for each in files):
        return (tr("There are files in that folder already; choose another one"), "notice-caution", "warn")
    assert found.format is not None
    told = f"{in_language(found.format.name)}: {counted('%n actions', '%n action', len(found.actions))}"
    told += tr(" and {0}").format(counted("%n modules", "%n module", len(found.modules))) if found.modules else ""
    left = tr("; {0} left out").format(_things(len(found.notes.left_out))) if found.notes.left_out else ""
    return (told + left, "notice-caution" if left else "state-continue", "warn" if left else "ok")
