"""What can be preferred, in the order of the page: one record for each preference that a person sets here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from studio.project import preferences as kept
from studio.project.preferences import Span
from studio.ui.speech import tr

_NO_SPAN = Span(0, 0)
Kind = Literal["choice", "number", "switch", "font", "fixed_font", "program"]


@dataclass(frozen=True, slots=True)
class PreferenceField:
    """One preference: its name in the file, its words, and what it may be.

    `choices` are pairs of value and words, `span` and `unit` belong to numbers; `least` are the words for the
    smallest number where that means something else.
    """

    name: str
    section: str
    label: str
    kind: Kind
    help: str
    choices: tuple[tuple[str, str], ...] = ()
    span: Span = _NO_SPAN
    unit: str = ""
    least: str = ""
    step: float = 1


_LOOK, _EDITOR, _RUNS, _START = tr("Look"), tr("Editor"), tr("Runs"), tr("Start")
_THEMES = (
    *(("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark"))),
    *(("contrast_light", tr("High contrast, light")), ("contrast_dark", tr("High contrast, dark"))),
)

_LANGUAGES = (("system", tr("As the system")), ("en", tr("English")), ("de", tr("Deutsch")))

FIELDS = (
    PreferenceField("language", _LOOK, tr("Lan&guage"), "choice", tr("Holds from the next start on."), _LANGUAGES),
    PreferenceField(
        "theme",
        _LOOK,
        tr("Theme"),
        "choice",
        tr("High contrast is taken by itself where the system asks for it."),
        _THEMES,
    ),
    PreferenceField(
        "zoom", _LOOK, tr("&Zoom"), "number", tr("Everything in the window grows."), (), kept.ZOOM, " %", "", 25
    ),
    PreferenceField("ui_font", _LOOK, tr("F&ont"), "font", tr("The font of everything but code.")),
    PreferenceField("code_font", _LOOK, tr("Font of code"), "fixed_font", tr("The font of code, tokens and JSON.")),
    PreferenceField(
        "code_size", _LOOK, tr("&Size of code"), "number", "", (), kept.CODE_SIZE, tr(" pt"), tr("As everything else")
    ),
    PreferenceField(
        *("motion", _LOOK, tr("&Motion"), "choice", tr("Less motion stops the pulse of a run that is on.")),
        (("system", tr("As the system")), ("reduced", tr("Less motion"))),
    ),
    PreferenceField(
        "wide_layout", _LOOK, tr("Three col&umns"), "switch", tr("Event, action and outcome side by side.")
    ),
    PreferenceField(
        "format_on_save", _EDITOR, tr("Form&at on save"), "switch", tr("Code is formatted before it is written.")
    ),
    PreferenceField(
        "plain_editor",
        _EDITOR,
        tr("Plain te&xt for screen readers"),
        "switch",
        tr("Scintilla shows screen readers no text."),
    ),
    PreferenceField(
        *("node", _RUNS, tr("&Node.js"), "program"),
        tr("Another Node.js 22 to run actions with. Empty for the one that came along."),
    ),
    PreferenceField(
        *("time_limit", _RUNS, tr("Time l&imit"), "number", tr("The platform ends a run after 20 seconds."), ()),
        *(kept.TIME_LIMIT, " s"),
    ),
    PreferenceField(
        *("heap_mib", _RUNS, tr("&JavaScript heap"), "number", tr("Memory for the objects of an action."), ()),
        *(kept.HEAP, " MiB", "", 16),
    ),
    PreferenceField(
        *("memory_mib", _RUNS, tr("Memor&y in all"), "number", tr("A process that takes more is ended."), ()),
        *(kept.MEMORY, " MiB", "", 64),
    ),
    PreferenceField(
        *(
            "history",
            _RUNS,
            tr("Runs in the history"),
            "number",
            tr("How many are kept, with their secrets masked."),
            (),
        ),
        *(kept.HISTORY, "", tr("None"), 10),
    ),
    PreferenceField("welcome", _START, tr("&Welcome page"), "switch", tr("Shown at the start when nothing is opened.")),
)
