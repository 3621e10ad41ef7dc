"""What the rooms below the window say, found in their code: sentences that stay English there and are translated on
showing.

An f-string is a template: its gaps are numbered, and one that chooses between two words is both sentences, so that a
plural is a sentence of its own in every language. A gap that is somebody's own text (a name, a value, a message) is
told apart from one that may be ours as well. The list for the program is `resources/languages/phrases.json`.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import get_args, get_type_hints

from studio.flow.states import _WORDS
from studio.language import declarations
from studio.sandbox.isolation import Isolation
from studio.ui.speech import folder
from tests.languages.catalogue_texts import CATALOGUE, FIELDS, texts_of
from tests.languages.wrapping import ROOT

SENTENCES, HEADED = "sentences", ("tokens/explained.py",)
_HEADING = re.compile(r"[A-Z][a-z]{2,}")
ROOMS = ("catalogue", "project", "sandbox", "tokens", "flow", "npm", "scenarios", "exchange", "language", "sweep")
LEFT_OUT = (
    # read by programs, by the maker of the catalogue, or written into files
    *("catalogue/accepted.py", "catalogue/answer_facts.py", "catalogue/claim_meanings.py", "catalogue/grants_file.py"),
    *(
        "catalogue/compiled.py",
        "catalogue/limits.py",
        "catalogue/lint.py",
        "catalogue/reading.py",
        "catalogue/rules.py",
        "catalogue/source.py",
    ),
    *("language/declarations.py", "language/document.py", "language/engine.py", "language/jsonrpc.py"),
    *("language/words.py", "language/workspace.py", "language/snippets.py"),
    *(
        "sandbox/debug/catching.py",
        "sandbox/debug/model.py",
        "sweep/grid.py",
        "sweep/literals.py",
        "sweep/surroundings.py",
        "sweep/texts.py",
    ),
    *("scenarios/reports/", "exchange/legacy/companions.py", "exchange/legacy/javascript/"),
)
_FOREIGN = re.compile(
    r"\.(name|message|path|key|value|url|text|file|stem|error|said|title|id|label|place|method)$"
    r"|^(name|message|path|key|value|url|text|file|folder|method|error)$"
    r"|^(repr|quoted|shown|json\.dumps|len|visible|short)\(|quoted\("
)
_WORDS_IN = re.compile(
    r"[a-z]{2,} [a-z(]|[A-Z]?[a-z]{2,} [a-z]{2,}|^[A-Z][a-z]+ |\} [a-z]{3,}|[a-z]{3,} \{|^[A-Z][a-z]+ [A-Z]|^\d+ [a-z]+"
    r"|\{\d\}s?: \{|^\{\d\} of \{\d\}$"
)
_NOT_SHOWN = frozenset(
    (
        # lines of files that are exported, of attributes, commands and programs, and what JavaScript itself says
        "The files are for [auth0-deploy-cli](https://github.com/auth0/auth0-deploy-cli):",
        "see to it that `AUTH0_ALLOW_DELETE` is `false` in it, or the tool removes every action that is not here.",
        "No value of a secret is in these files. The tool fills each in from a variable of the environment, or",
        "from `AUTH0_KEYWORD_REPLACE_MAPPINGS` in `config.json`. A secret whose variable is missing gets the",
        "placeholder itself as its value, without any complaint: set all of them first.",
        "CLIs without `--data` on that command take the same body with",
        "Create the modules first (`POST /api/v2/actions/modules` with each `module.json`), and put the ids that",
        "come back into the `modules` of the actions, as `module_id` and `module_version_id`.",
        "The provider takes the tenant from `AUTH0_DOMAIN`, `AUTH0_CLIENT_ID` and `AUTH0_CLIENT_SECRET`.",
        "Actions that are in the tenant already have to be imported first, or a second one is created:",
        "No value of a secret is in these files; Terraform asks for missing ones.",
        "After a change of a value count up `secrets_wo_version`, or Terraform does not send it.",
        "An Auth0 Action, written by Action Studio. The lines below are read when it is imported again.",
        *("noreferrer noopener", "note call", "note {0}", "curl {0}{1}", "--request {0} ", "--data-urlencode {0}"),
        *("private {0}", "getaddrinfo ENOTFOUND {0}: {1}", "npm error ", "Session was closed", "Possible side-effect"),
        *("Node.js v", "Bearer ", "Date {0}", "Invalid Date", "Map ", "Set ", "{0}: {}\n"),
        *("Do not know how to serialize a BigInt", "Converting circular structure to JSON"),
    )
)
_CODE = re.compile(
    r"[\\^]|=>|\$\{|\);|\{\{|</?\w+|^/\*|^#|^// |^\(\?|^\((allow|deny)|^'|^`|^ {2,}|<!|initial-scale|^else|=\"|^for \("
    r"|^(const|export|import|module|require|declare|return|await|async|throw|if \(|npx|terraform|auth0 |function\() ?"
    r"|^action-studio|\w;$"
)


def sentences() -> Iterator[str]:
    """All of them; some come more than once."""
    yield from _WORDS.values()
    yield from declarations.SENTENCES
    yield from get_args(get_type_hints(Isolation)["word"])
    yield from templates()
    yield from said_on_pages()


def said_on_pages() -> Iterator[str]:
    """What the page of a run puts into its language by `say`, the single words too."""
    for path in sorted((ROOT / "studio" / "exchange" / "page").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _called(node) == "say" and isinstance(node.args[0], ast.Constant):
                yield str(node.args[0].value)


def templates() -> dict[str, list[int]]:
    """The sentences in the code, each with the numbers of the gaps that may hold words of ours."""
    found: dict[str, list[int]] = {}
    for path in modules():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        headings = [(text, list[int]()) for text in _headings(tree)] if _name(path).startswith(HEADED) else []
        for text, ours in (*_of(tree), *headings):
            found[text] = sorted({*found.get(text, ()), *ours})
    return found


def _headings(tree: ast.Module) -> Iterator[str]:
    """What is said of the fate of a claim: single words in capitals."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _HEADING.fullmatch(node.value):
            yield node.value


def modules() -> list[Path]:
    """The modules below the window whose sentences it shows."""
    found = (path for room in ROOMS for path in (ROOT / "studio" / room).rglob("*.py"))
    return sorted(path for path in found if not _name(path).startswith(LEFT_OUT))


def _name(path: Path) -> str:
    return path.relative_to(ROOT / "studio").as_posix()


def _of(tree: ast.Module) -> Iterator[tuple[str, list[int]]]:
    silent = {id(node) for node in _not_said(tree)}
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_sentence(node.value):
            yield node.value, []
        if isinstance(node, ast.JoinedStr):
            yield from ((text, ours) for text, ours in _variants(node) if _is_sentence(text))


def _not_said(tree: ast.Module) -> Iterator[ast.AST]:
    """Docstrings, the pieces of f-strings, keys, comparisons, patterns."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        if isinstance(node, ast.JoinedStr):
            yield from (each for each in node.values if isinstance(each, ast.Constant))
        if isinstance(node, ast.FormattedValue) and node.format_spec:
            yield from ast.walk(node.format_spec)
        if isinstance(node, ast.Dict):
            yield from (key for key in node.keys if key and not _told_by(key))
        if isinstance(node, ast.Compare | ast.Subscript):
            yield from (each for each in ast.iter_child_nodes(node) if isinstance(each, ast.Constant))
        if isinstance(node, ast.Call) and _called(node) in ("compile", "fullmatch", "match", "sub", "search", "split"):
            yield from (part for each in node.args for part in ast.walk(each))


def _told_by(key: ast.expr) -> bool:
    """Whether a key is a sentence."""
    return isinstance(key, ast.Constant) and isinstance(key.value, str) and key.value.count(" ") > 3


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _is_sentence(text: str) -> bool:
    words = re.sub(r"\{\w*\}", "", text)
    if text in _NOT_SHOWN or not re.search(r"[A-Za-z]{2,}", words):
        return False
    return bool(_WORDS_IN.search(text)) and not _CODE.search(text)


def _variants(node: ast.JoinedStr) -> Iterator[tuple[str, list[int]]]:
    """The sentences of an f-string: one for every way in which its gaps choose between words."""
    ways: list[tuple[str, list[int], int]] = [("", [], 0)]
    for part in node.values:
        ways = [way for before in ways for way in _longer(before, part)]
    yield from ((text, ours) for text, ours, _ in ways)


def _longer(before: tuple[str, list[int], int], part: ast.expr) -> Iterator[tuple[str, list[int], int]]:
    text, ours, gaps = before
    if isinstance(part, ast.Constant):
        yield text + str(part.value), ours, gaps
        return
    assert isinstance(part, ast.FormattedValue)
    for each in _choices(part.value):
        if isinstance(each, str):
            yield text + each, ours, gaps
        else:
            may = [] if _FOREIGN.search(ast.unparse(each)) or part.conversion != -1 or part.format_spec else [gaps]
            yield f"{text}{{{gaps}}}", ours + may, gaps + 1


def _choices(value: ast.expr) -> Iterator[str | ast.expr]:
    if isinstance(value, ast.IfExp):
        yield from _choices(value.body)
        yield from _choices(value.orelse)
    elif isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    else:
        yield value


def phrases() -> dict[str, list[int]]:
    """What the program has to know: every template, those in files included, with the gaps that may be ours."""
    found = {text: ours for text, ours in templates().items() if _gaps(text)}
    for text in (*texts_of(FIELDS), *texts_of(CATALOGUE)):
        if _gaps(text):
            ours = {"what", "unit", "reason"} if text.startswith("The claim") else {"what", "unit"}
            found.setdefault(text, [at for at, name in enumerate(_gaps(text)) if name in ours])
    return dict(sorted(found.items()))


def _gaps(text: str) -> list[str]:
    return re.findall(r"\{(\w*)\}", text)


def listed(path: Path) -> Mapping[str, list[int]]:
    """The list as it stands."""
    found: Mapping[str, list[int]] = json.loads(path.read_text(encoding="utf-8"))
    return found


def place() -> Path:
    """Where the list lies."""
    return folder() / "phrases.json"


def write(found: Mapping[str, Iterable[int]], path: Path | None = None) -> None:
    """Write the list, a line for each."""
    lines = ",\n".join(f" {json.dumps(text, ensure_ascii=False)}: {json.dumps(ours)}" for text, ours in found.items())
    (path or place()).write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")
