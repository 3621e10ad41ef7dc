"""The languages of the window: complete, current, and with room for longer words."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from studio.catalogue.loader import load
from studio.catalogue.settings import setting_fields
from studio.language.words import worded
from studio.ui.commands import COMMANDS, MENUS
from studio.ui.scenes import PAGES, STATES
from studio.ui.speech import folder
from tests.languages import sentences, texts
from tests.languages.catalogue_texts import remarks
from tests.languages.pseudo import pseudo, pseudo_texts
from tests.languages.texts import Text
from tests.languages.wrapping import ROOT, Wrapped, modules

GERMAN = texts.read("de")
VIEWS = (*(f"--state={state}" for state in STATES), *(f"--page={page} --state=not-run" for page in PAGES))


PARTS = 4  # processes of a size that a slow machine gets done within its patience


@pytest.fixture(scope="module")
def found() -> dict[str, list[Text]]:
    return texts.collected()


@pytest.mark.parametrize("subject", texts.SUBJECTS)
def test_the_translation_has_every_text_and_no_other(found: dict[str, list[Text]], subject: str) -> None:
    hint = "run python -m tests.languages.texts, then translate what it names"
    german = texts.read("de", subject)
    assert sorted(text.source for text in set(found[subject]) - set(german)) == [], hint
    assert sorted(text.source for text in set(german) - set(found[subject])) == [], hint


def test_the_list_of_phrases_is_current() -> None:
    assert sentences.listed(sentences.place()) == sentences.phrases(), "run python -m tests.languages.texts"


@pytest.mark.parametrize("subject", texts.SUBJECTS)
def test_every_text_is_translated(subject: str) -> None:
    hint = "run python -m tests.languages.texts, then translate what it names"
    german = texts.read("de", subject)
    assert [text.source for text in german.values() if not text.forms or not all(text.forms)] == [], hint


def test_the_compiled_translation_is_current(tmp_path: Path) -> None:
    made = tmp_path / "de.qm"
    texts.compiled(texts.places("de"), made)
    shipped = folder() / "de.qm"
    assert made.read_bytes() == shipped.read_bytes(), "run python -m tests.languages.texts"


def test_gaps_and_counts_are_the_same_in_a_translation() -> None:
    wrong = []
    for text in GERMAN.values():
        for form in filter(None, text.forms):
            if not text.one and _gaps(text.source) != _gaps(form):
                wrong.append((text.source, form))
            if text.one and "%n" not in form:
                wrong.append((text.source, form))
    assert wrong == []


def _gaps(text: str) -> list[str]:
    return sorted(re.findall(r"\{([\w.]*)[^{}]*\}", text))


def test_blanks_at_the_ends_are_kept() -> None:
    done = [text for text in GERMAN.values() if text.forms and all(text.forms)]
    ends = [(t.source, t.forms[0]) for t in done if _ends(t.source) != _ends(t.forms[0])]
    assert ends == []


def _ends(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def test_a_wording_of_a_type_stays_the_same_type_in_a_translation() -> None:
    german = {text.source: worded(text.forms[0]) for text in GERMAN.values() if text.forms}
    english = {wording: worded(wording) for wording in remarks()}
    told = [(each.type, each.optional, each.required) for each in english.values()]
    assert told == [(german[each].type, german[each].optional, german[each].required) for each in english]


@pytest.mark.parametrize("menu", [menu for menu, _ in MENUS])
def test_mnemonics_of_one_menu_differ_in_german(menu: str) -> None:
    marks = Counter(_mark(command.title) for command in COMMANDS if command.menu == menu)
    assert [mark for mark, count in marks.items() if mark and count > 1] == []


def _mark(title: str) -> str:
    german = GERMAN[Text(title)].forms[0]
    found = re.search(r"&([^&])", german)
    return found[1].lower() if found else ""


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_text_goes_through_tr(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert Wrapped(source).text() == source, "run python -m tests.languages.wrapping"


def test_the_catalogue_has_german_words_for_every_label_and_outcome(found: dict[str, list[Text]]) -> None:
    fields = [each for trigger in load().triggers.values() for each in trigger.essentials] + list(setting_fields())
    wanted = {text for field in fields for text in (field.label, field.section)}
    wanted |= {words for trigger in load().triggers.values() for words in trigger.words.values()}
    wanted |= {field.help for trigger in load().triggers.values() for field in trigger.fields}
    wanted |= {rule.says for rule in load().rules.values()}
    known = {text.source for texts in found.values() for text in texts}
    assert sorted(text for text in wanted - known if not re.fullmatch(r"[a-z_]+", text)) == []


def test_a_pseudo_language_grows_and_keeps_what_programs_read() -> None:
    assert pseudo("&Save {0} as…") == "&Sávé {0} áš…~~~"
    assert pseudo("Text (*.txt);;All (*)") == "Téxt (*.txt);;Áll (*)"


@pytest.mark.long
@pytest.mark.parametrize("part", range(PARTS))
def test_words_that_are_longer_by_two_fifths_have_room(
    found: dict[str, list[Text]], tmp_path: Path, own_home: Path, part: int
) -> None:
    source, compiled, views = tmp_path / "pseudo.ts", tmp_path / "pseudo.qm", tmp_path / "views"
    texts.write("eo", pseudo_texts([text for texts in found.values() for text in texts]), source)
    texts.compiled([source], compiled)
    views.write_text("\n".join(VIEWS[part::PARTS]), encoding="utf-8")
    environment = os.environ | {"ACTION_STUDIO_LANGUAGE": str(compiled), "ACTION_STUDIO_HOME": str(own_home)}
    command = [sys.executable, "-m", "tests.languages.pseudo", str(views)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment, cwd=ROOT)
    assert done.returncode == 0, done.stderr[-2000:]
    assert {view: cut for view, cut in json.loads(done.stdout).items() if cut} == {}


ENGLISH_ALL_THE_SAME = re.compile(
    "|".join(
        (
            # what actions of the samples say, names of files, actions, the platform and of other people's work
            r"TypeError: |Cannot read properties|Please confirm|Not from here|looks unusual|The whole event: \{",
            r"limit-to-business-hours|editor-gets-roles|No fraud score|machine to machine|United States of America",
            r"^(_Selector event_selector|QListView row|SuiteTree row|WayButton way): ",
            r"Copyright|License|Licence|BSD|MIT|Apache|GPL",
        )
    )
)


@pytest.mark.long
@pytest.mark.parametrize("part", range(PARTS))
def test_a_german_window_says_nothing_in_english(tmp_path: Path, own_home: Path, part: int) -> None:
    views = tmp_path / "views"
    views.write_text("\n".join(VIEWS[part::PARTS]), encoding="utf-8")
    environment = os.environ | {"ACTION_STUDIO_LANGUAGE": "de", "ACTION_STUDIO_HOME": str(own_home)}
    command = [sys.executable, "-m", "tests.languages.english", str(views)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment, cwd=ROOT)
    assert done.returncode == 0, done.stderr[-2000:]
    found = {
        view: [text for text in texts if not ENGLISH_ALL_THE_SAME.search(text)]
        for view, texts in json.loads(done.stdout).items()
    }
    assert {view: english for view, english in found.items() if english} == {}


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_window_speaks_the_language_that_is_preferred(own_home: Path, language: str) -> None:
    (own_home / "config").mkdir(parents=True)
    (own_home / "config" / "preferences.yaml").write_text(f"language: {language}\n", encoding="utf-8")
    code = (
        "from studio.ui.app import start; app = start()\n"
        "from studio.ui.speech import counted, tr\n"
        "from studio.ui.commands import COMMANDS\n"
        "calls = [counted('%n API calls', '%n API call', n) for n in (1, 1200)]\n"
        "print(tr('Not saved'), *calls)\n"
        "print(next(c.plain_title for c in COMMANDS if c.id == 'file.save'))\n"
    )
    environment = {name: value for name, value in os.environ.items() if name != "ACTION_STUDIO_LANGUAGE"}
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, env=environment)
    said = {
        "de": "Nicht gespeichert 1 API-Aufruf 1.200 API-Aufrufe\nSpeichern\n",
        "en": "Not saved 1 API call 1,200 API calls\nSave\n",
    }
    assert done.stdout == said[language]
