"""Plain actions: one `.js` each, with a comment on top that says what the file alone cannot; and folders of such files.

Folders in the manner of `actions/NAME/code.js` with tests beside them are read as well: the code and scenarios of the
studio's own, not the tests.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from studio.catalogue.loader import load
from studio.exchange.bundle import Action, Bundle, Module
from studio.exchange.gathering import action_of
from studio.exchange.imported import Imported, Notes
from studio.exchange.names import file_name, name_problem
from studio.exchange.placing import Part, text_part
from studio.exchange.project_files import said_of
from studio.exchange.quoting import yaml_text
from studio.exchange.scenarios_along import with_scenarios
from studio.exchange.source import CODE_LIMIT, Source
from studio.project.action import ActionFile, with_description
from studio.project.exported import guess_handlers
from studio.project.reading import ReadError, parse_document

_TITLE = "An Auth0 Action, written by Action Studio. The lines below are read when it is imported again."
_HEADER = re.compile(r"/\* " + re.escape(_TITLE) + r"\n((?: \* [^\n]*\n)*) \*/\n")
_TESTS = re.compile(r"(?:^|/)(?:[^/]*[._-](?:test|spec)|test|spec)\.c?js$|(?:^|/)(?:__tests__|tests?|scenarios)/")
ALREADY_OURS = "this is a project of the studio already; open it as it is"
_CALLED_BY_FOLDER = ("code", "index", "action")


def write(bundle: Bundle) -> Iterator[Part]:
    """One file for each action, and the code of modules beside them."""
    for action in bundle.actions:
        yield text_part(f"{file_name(action.name)}.js", header(action) + action.code)
    for module in bundle.modules:
        yield text_part(_module_path(module.name), module.code)


def header(action: Action) -> str:
    """What the action is, as a comment that no name can end."""
    lines = yaml_text(said_of(action, action.dependencies)).replace("*/", "*\\/").splitlines()
    return "".join([f"/* {_TITLE}\n", *(f" * {line}\n" for line in lines), " */\n"])


def recognised(source: Source) -> bool:
    """Whether there is a file that exports a handler, and no project of the studio around it."""
    return not (source.path / "studio.yaml").is_file() and any(True for _ in _found(source, Notes()))


def read(source: Source) -> Imported:
    """The actions among the files of a folder, or the one in a file. Raises ReadError."""
    if source.path.is_dir() and (source.path / "studio.yaml").is_file():
        raise ReadError(source.path, None, ALREADY_OURS)
    notes = Notes()
    files = dict(_found(source, notes))
    names = _names(files)
    coded = [(_action(source.root / path, names[path], code), path) for path, code in files.items()]
    actions = with_scenarios(source, coded, notes)
    return Imported(Bundle(actions, tuple(_modules(source, actions, notes))), notes)


def _modules(source: Source, actions: Iterable[Action], notes: Notes) -> Iterator[Module]:
    """The modules that the actions name, where `write` puts them."""
    paths = set(_files(source))
    for name in sorted({use.name for action in actions for use in action.modules}):
        path = _module_path(name)
        if path in paths and _no_action(path) in notes.left_out:
            notes.left_out.remove(_no_action(path))
            yield Module(name, source.text(path, CODE_LIMIT))


def _module_path(name: str) -> str:
    return f"modules/{file_name(name)}.js"


def _no_action(path: str) -> str:
    return f"{path}, which exports no handler of a trigger."


def _found(source: Source, notes: Notes) -> Iterator[tuple[str, str]]:
    """The files that are actions: those that export a handler of a trigger, or say that they are one."""
    handlers = {handler.name for trigger in load().triggers.values() for handler in trigger.handlers}
    for path in _files(source):
        if _TESTS.search(path):
            notes.leave_out(f"{path}, which is a test.")
            continue
        code = source.text(path, CODE_LIMIT)
        if handlers.intersection(guess_handlers(code)) or _HEADER.match(code):
            yield path, code
        else:
            notes.leave_out(_no_action(path))


def _files(source: Source) -> list[str]:
    if source.path.is_file():
        return [source.path.name] if source.path.suffix in (".js", ".cjs") else []
    return sorted([*source.names("**/*.js"), *source.names("**/*.cjs")])


def _names(paths: Mapping[str, str]) -> dict[str, str]:
    """The name of each by its file, or its folder for `code.js`; those that are not alone by their whole path."""
    short = {path: _short(PurePosixPath(path)) for path in paths}
    every = list(short.values())
    return {
        path: name if every.count(name) == 1 else str(PurePosixPath(path).with_suffix("")).replace("/", " ")
        for path, name in short.items()
    }


def _short(path: PurePosixPath) -> str:
    return path.parent.name if path.stem in _CALLED_BY_FOLDER and path.parent.name else path.stem


def _action(path: Path, name: str, code: str) -> Action:
    bare = ActionFile(name, path, code)
    if found := _HEADER.match(code):
        lines = "".join(line.removeprefix(" * ") for line in found[1].splitlines(keepends=True))
        bare = with_description(ActionFile(name, path, code[found.end() :]), parse_document(lines, path))
    if problem := name_problem(bare.name):
        raise ReadError(path, None, problem)
    return action_of(bare)
