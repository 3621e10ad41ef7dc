"""`python -m tests.languages.texts [--with FILE]`: collect all texts, merge them into the translations, compile those.

A translation is several files for Qt Linguist, by subject: `de.ts` what the code of the window says, `de.fields.ts` the
triggers of the catalogue, `de.catalogue.ts` the rest of it, `de.lessons.ts` samples (lessons have files of their own
beside them), `de.sentences.ts` what the rooms below the window say. All of them together become `de.qm`. `--with` takes
a JSON or YAML file of English texts with their translations and fills in what is missing (with `--anew` also what is
there already); blanks and line breaks at the ends may be left out in it.
What stays missing is written down at the end.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as Xml
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import PySide6
import yaml

from studio.ui.speech import SHIPPED, SOURCE, folder
from tests.languages import sentences as below
from tests.languages.catalogue_texts import CATALOGUE, FIELDS, LESSONS, texts_of
from tests.languages.sentences import SENTENCES, sentences
from tests.languages.wrapping import ROOT, modules

CODE = ""
SUBJECTS = (CODE, FIELDS, CATALOGUE, LESSONS, SENTENCES)
_TOOLS = Path(PySide6.__file__).parent


@dataclass(frozen=True)
class Text:
    """A text to translate: for a count, `one` is its form for a single one. `forms` are its translations."""

    source: str
    one: str = ""
    forms: tuple[str, ...] = field(default=(), compare=False)


def translations() -> tuple[str, ...]:
    """The languages that are translated into."""
    return tuple(name for name in SHIPPED if name != SOURCE)


def place(language: str, subject: str = CODE) -> Path:
    """The translation of a subject into a language, as text."""
    return folder() / f"{language}.{subject}{'.' if subject else ''}ts"


def places(language: str) -> list[Path]:
    """All files of the translation into a language that there are."""
    return [path for subject in SUBJECTS if (path := place(language, subject)).is_file()]


def collected() -> dict[str, list[Text]]:
    """Every text by its subject, in order. What several subjects say belongs to the first of them."""
    found: dict[str, list[Text]] = {}
    seen: set[Text] = set()
    for subject in SUBJECTS:
        texts = set(_of(subject))
        found[subject] = sorted(texts - seen, key=lambda text: (text.source, text.one))
        seen |= texts
    return found


def _of(subject: str) -> Iterable[Text]:
    if subject == CODE:
        return _in_code()
    return map(Text, sentences() if subject == SENTENCES else texts_of(subject))


def _in_code() -> Iterable[Text]:
    with tempfile.TemporaryDirectory(prefix="action-studio-") as name:
        out, listed = Path(name) / "all.ts", Path(name) / "modules.lst"
        listed.write_text("\n".join(str(path) for path in modules()), encoding="utf-8")
        _tool("lupdate", f"@{listed}", "-tr-function-alias", "tr+=counted", "-ts", str(out))
        return [*_read(out), *_inside_of_f_strings()]


def _inside_of_f_strings() -> Iterable[Text]:
    """The texts in the gaps of f-strings, into which Qt's tool does not look."""
    for path in modules():
        for string in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(string, ast.JoinedStr):
                for node in ast.walk(string):
                    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
                        yield Text(ast.literal_eval(node.args[0]))


def read(language: str, subject: str | None = None) -> dict[Text, Text]:
    """The translation as it stands, of all subjects or of one."""
    wanted = places(language) if subject is None else [place(language, subject)]
    texts = [text for path in wanted if path.is_file() for text in _read(path)]
    return {text: text for text in sorted(texts, key=lambda text: all(text.forms))}


def _read(path: Path) -> Iterable[Text]:
    for message in Xml.parse(path).iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        forms = [] if translation is None else [each.text or "" for each in translation.iter("numerusform")]
        if translation is not None and not forms:
            forms = [translation.text or ""]
        yield Text(source, message.findtext("comment") or "", tuple(forms))


def write(language: str, texts: Iterable[Text], path: Path | None = None) -> None:
    """Write a translation: one context for all, as `tr` asks; without lines of code, which change all the time."""
    root = Xml.Element("TS", version="2.1", language=language, sourcelanguage=SOURCE)
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name")
    for text in texts:
        message = Xml.SubElement(context, "message", {"numerus": "yes"} if text.one else {})
        Xml.SubElement(message, "source").text = text.source
        if text.one:
            Xml.SubElement(message, "comment").text = text.one
        done = bool(text.forms) and all(text.forms)
        translation = Xml.SubElement(message, "translation", {} if done else {"type": "unfinished"})
        if text.one:
            for form in text.forms or ("", ""):
                Xml.SubElement(translation, "numerusform").text = form
        else:
            translation.text = text.forms[0] if text.forms else ""
    Xml.indent(root, " ")
    body = Xml.tostring(root, encoding="unicode")
    (path or place(language)).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


Given = Mapping[str, str | list[str]]


def merged(language: str, more: Given | None = None, anew: bool = False) -> dict[str, list[Text]]:
    """All texts by subject with the translations that there are, and with `more`, which wins where it is `anew`.

    What counts has a list of forms in `more`, for one first.
    """
    known, given = read(language), {source.strip(): text for source, text in (more or {}).items()}
    done = {text: each.forms for text, each in known.items() if each.forms and all(each.forms)}

    def forms(text: Text) -> tuple[str, ...]:
        found = given.get(text.source.strip(), "")
        wanted = tuple(found) if isinstance(found, list) else (found,)
        fits = all(wanted) and (len(wanted) > 1) == bool(text.one)
        new = tuple(text.source.replace(text.source.strip(), form.strip()) for form in wanted) if fits else ()
        return (new or done.get(text, ())) if anew else (done.get(text, ()) or new)

    return {
        subject: [Text(text.source, text.one, forms(text)) for text in texts] for subject, texts in collected().items()
    }


def compiled(sources: Iterable[Path], target: Path) -> None:
    """Compile a translation for the program. What is not translated is left out and stays English."""
    _tool("lrelease", "-silent", *map(str, sources), "-qm", str(target))


def _tool(name: str, *arguments: str) -> None:
    program = _TOOLS / (f"{name}.exe" if sys.platform == "win32" else name)
    done = subprocess.run([str(program), *arguments], check=False, capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        raise RuntimeError(f"{name} failed: {done.stderr or done.stdout}")


def main(arguments: list[str]) -> int:
    """Bring every translation up to date and say what is missing in it."""
    parser = argparse.ArgumentParser(prog="python -m tests.languages.texts")
    parser.add_argument("--with", dest="more", type=Path, metavar="FILE", help="English texts with translations")
    parser.add_argument("--anew", action="store_true", help="take them also where there is a translation")
    parser.add_argument("--language", choices=translations(), default=translations()[0], help="what they are in")
    asked = parser.parse_args(arguments)
    more = yaml.safe_load(asked.more.read_text(encoding="utf-8")) if asked.more else {}
    below.write(below.phrases())
    for language in translations():
        found = merged(language, more if language == asked.language else {}, asked.anew)
        for subject, texts in found.items():
            write(language, texts, place(language, subject))
            _tell(place(language, subject).name, texts)
        compiled(places(language), folder() / f"{language}.qm")
    unknown = {source.strip() for source in more} - {text.source.strip() for texts in found.values() for text in texts}
    sys.stdout.writelines(f"no text of ours: {source!r}\n" for source in sorted(unknown))
    return 0


def _tell(name: str, texts: list[Text]) -> None:
    missing = [text.source for text in texts if not text.forms]
    sys.stdout.write(f"{name}: {len(texts)} texts, {len(missing)} to translate\n")
    sys.stdout.writelines(f"  {source!r}\n" for source in missing)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
