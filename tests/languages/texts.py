"""`python -m tests.languages.texts`: collect all texts of the window, merge them into the translations, compile those.

Texts come out of the code with Qt's own tool, so the sources of a translation are exactly what `tr` is given.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as Xml
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import PySide6

from studio.ui.speech import SHIPPED, SOURCE, folder
from tests.languages.wrapping import ROOT, modules

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


def place(language: str) -> Path:
    """The translation into a language, as text."""
    return folder() / f"{language}.ts"


def collected() -> list[Text]:
    """Every text in the code, in order."""
    with tempfile.TemporaryDirectory(prefix="action-studio-") as name:
        out, listed = Path(name) / "all.ts", Path(name) / "modules.lst"
        listed.write_text("\n".join(str(path) for path in modules()), encoding="utf-8")
        _tool("lupdate", f"@{listed}", "-tr-function-alias", "tr+=counted", "-ts", str(out))
        found = dict.fromkeys((*_read(out), *_inside_of_f_strings()))
        return sorted(found, key=lambda text: (text.source, text.one))


def _inside_of_f_strings() -> Iterable[Text]:
    """The texts in the gaps of f-strings, into which Qt's tool does not look."""
    for path in modules():
        for string in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(string, ast.JoinedStr):
                for node in ast.walk(string):
                    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
                        yield Text(ast.literal_eval(node.args[0]))


def read(language: str) -> dict[Text, Text]:
    """The translation as it stands."""
    return {text: text for text in _read(place(language))}


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


def merged(language: str, more: Mapping[str, str] | None = None) -> list[Text]:
    """All texts with the translations that there are, and with `more` of them."""
    known, given = read(language) if place(language).is_file() else {}, more or {}
    found = []
    for text in collected():
        forms = known[text].forms if text in known and all(known[text].forms) else ()
        if not forms and text.source in given and not text.one:
            forms = (given[text.source],)
        found.append(Text(text.source, text.one, forms))
    return found


def compiled(source: Path, target: Path) -> None:
    """Compile a translation for the program. What is not translated is left out and stays English."""
    _tool("lrelease", "-silent", str(source), "-qm", str(target))


def _tool(name: str, *arguments: str) -> None:
    program = _TOOLS / (f"{name}.exe" if sys.platform == "win32" else name)
    done = subprocess.run([str(program), *arguments], check=False, capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        raise RuntimeError(f"{name} failed: {done.stderr or done.stdout}")


def main() -> int:
    """Bring every translation up to date and say what is missing in it."""
    for language in translations():
        texts = merged(language)
        write(language, texts)
        compiled(place(language), place(language).with_suffix(".qm"))
        missing = [text.source for text in texts if not text.forms]
        sys.stdout.write(f"{language}: {len(texts)} texts, {len(missing)} to translate\n")
        for source in missing:
            sys.stdout.write(f"  {source!r}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
