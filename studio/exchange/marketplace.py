"""Templates of Auth0's marketplace: `templates/NAME-TRIGGER/` with `manifest.yaml` and `code.js`.

What a manifest may hold is checked by the repository's own script.
https://github.com/auth0/opensource-marketplace/blob/main/scripts/templates/validate-templates.js
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from studio.catalogue.loader import load
from studio.exchange.bundle import Action, Bundle, Dependency, Secret
from studio.exchange.entries import trigger_of
from studio.exchange.gathering import RUNTIME
from studio.exchange.imported import Imported, Notes
from studio.exchange.names import distinct, kebab, name_problem
from studio.exchange.placing import Part, text_part
from studio.exchange.quoting import yaml_text
from studio.exchange.remarks import Remark
from studio.exchange.source import Source
from studio.project.reading import Document, ReadError

TOOL = "marketplace"
_REPOSITORY = "https://github.com/auth0/opensource-marketplace/blob/main/templates"
_SPACE = uuid.UUID("6f2d7f0e-3b0c-5e0a-9f53-0a4a4c1c7d55")
_MARK = "--- AUTH0 ACTIONS TEMPLATE"
_HEADER = re.compile(
    r"/\*\*\n \* Template of the Auth0 marketplace\.\n \*\n \* --- AUTH0 ACTIONS TEMPLATE [^\n]* ---\n \*/\n"
)
_KEPT = ("id", "useCases", "public", "deleted", "description", "version", "sourceUrl", "notes")
_KNOWN = ("name", "triggers", "runtime", "secrets", "modules", *_KEPT)
_USE_CASES = ("MULTIFACTOR", "ACTION_FEATURE", "ENRICH_PROFILE", "ACCESS_CONTROL")
_SHORTEST, _SHORTEST_LABEL = 3, 2


def write(bundle: Bundle) -> Iterator[Part]:
    """Manifest and code of each action."""
    folders = distinct((action.name for action in bundle.actions), kebab)
    for action in bundle.actions:
        home = f"{folders[action.name]}-{load().triggers[action.trigger].marketplace}"
        manifest = _manifest(action, home)
        yield text_part(f"templates/{home}/manifest.yaml", yaml_text(manifest))
        yield text_part(f"templates/{home}/code.js", _marked(action.code, manifest["sourceUrl"]))


def _manifest(action: Action, home: str) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "id": str(uuid.uuid5(_SPACE, f"{action.trigger}/{action.name}")),
        "name": action.name,
        "description": _description(action),
        "public": True,
        "triggers": [load().triggers[action.trigger].marketplace],
        "runtime": action.runtime,
        "sourceUrl": f"{_REPOSITORY}/{home}",
        "useCases": ["ACTION_FEATURE"],
    }
    if action.dependencies:
        shown["modules"] = [{"name": each.name, "version": each.version} for each in action.dependencies]
    if action.secrets:
        shown["secrets"] = [{"label": each.name, "defaultValue": f"YOUR_{each.name}"} for each in action.secrets]
    return {**shown, **action.foreign_of(TOOL)}


def _description(action: Action) -> str:
    return f"{action.name}, for the trigger {load().triggers[action.trigger].name}."


def _marked(code: str, url: str) -> str:
    """The code with the line by which the marketplace knows its templates."""
    if _MARK in code:
        return code
    return f"/**\n * Template of the Auth0 marketplace.\n *\n * {_MARK} {url} ---\n */\n{code}"


def remarks(bundle: Bundle) -> Iterator[Remark]:
    """What the marketplace would not take, and what it wants from a person."""
    for action in bundle.actions:
        trigger = load().triggers.get(action.trigger)
        if trigger is None or not trigger.marketplace:
            yield Remark(
                f"The marketplace has no templates for {action.trigger}, which is the trigger of {action.name}.", True
            )
        if len(action.name) < _SHORTEST:
            yield Remark(f"The name {action.name} has less than {_SHORTEST} characters.", refused=True)
        for secret in action.secrets:
            if len(secret.name) < _SHORTEST_LABEL:
                yield Remark(f"The secret {secret.name} of {action.name} needs a name of two characters.", refused=True)
        if action.modules:
            yield Remark(f"{action.name} requires Actions modules, which templates cannot have.")
        if not action.foreign_of(TOOL).get("description"):
            yield Remark(
                f"Say in the manifest of {action.name} what it does, and choose its useCases: {', '.join(_USE_CASES)}."
            )
    yield Remark("The marketplace wants its code in the layout of Prettier, four spaces deep.")


def subset(bundle: Bundle) -> Bundle:
    """What templates can say: no modules, no short names."""
    kept = (action for action in bundle.actions if len(action.name) >= _SHORTEST)
    return Bundle(tuple(replace(action, modules=()) for action in kept))


def recognised(source: Source) -> bool:
    """Whether there is a manifest with triggers and use cases, its code beside it."""
    return any(_is_manifest(source.document(name).value) for name in _manifests(source))


def _manifests(source: Source) -> list[str]:
    if source.path.is_file():
        return [source.path.name] if source.path.suffix in (".yaml", ".yml") else []
    patterns = ("manifest.yaml", "*/manifest.yaml", "templates/*/manifest.yaml")
    return [name for pattern in patterns for name in source.names(pattern)]


def _is_manifest(value: Any) -> bool:
    return isinstance(value, Mapping) and "triggers" in value and "useCases" in value


def read(source: Source) -> Imported:
    """The templates of a folder, or the one of a manifest. Raises ReadError."""
    notes = Notes()
    actions = []
    for name in _manifests(source):
        document = source.document(name)
        if not _is_manifest(document.value):
            continue

        def complain(message: str, document: Document = document) -> ReadError:
            return document.error((), message)

        folder = name.rpartition("/")[0]
        code = source.named(f"{folder}/code.js" if folder else "code.js", complain)
        actions.append(_action(document, _HEADER.sub("", code, count=1), notes))
    return Imported(Bundle(tuple(actions)), notes)


def _action(document: Document, code: str, notes: Notes) -> Action:
    value = document.value
    name = value.get("name")
    if problem := name_problem(name):
        raise document.error(("name",), problem)
    for key in value:
        if key not in _KNOWN:
            notes.leave_out(f"{name}: {key}, which a manifest cannot have.")
    triggers = {each.marketplace: each.id for each in load().triggers.values() if each.marketplace}
    named = _texts(document, "triggers")
    for other in named[1:]:
        notes.leave_out(f"{name}: the trigger {other}; an action has one.")
    missing = document.error(("triggers",), f"{name} has no known trigger; expected one of {', '.join(triggers)}")
    trigger, version = trigger_of(triggers.get(named[0]) if named else None, None, code, missing)
    kept = {key: value[key] for key in _KEPT if key in value}
    pairs = ((each.get("name"), each.get("version")) for each in _mappings(document, "modules"))
    dependencies = tuple(Dependency(str(package), str(given)) for package, given in pairs if package and given)
    labels = dict.fromkeys(str(each["label"]) for each in _mappings(document, "secrets") if each.get("label"))
    runtime = value.get("runtime")
    return Action(
        name=str(name),
        code=code,
        trigger=trigger,
        version=version,
        runtime=runtime if isinstance(runtime, str) else RUNTIME,
        dependencies=dependencies,
        secrets=tuple(map(Secret, labels)),
        foreign={TOOL: kept},
    )


def _texts(document: Document, key: str) -> list[str]:
    value = document.value.get(key)
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise document.error((key,), f"{key} is no list of texts; expected for example [POST_LOGIN]")
    return value


def _mappings(document: Document, key: str) -> list[Mapping[str, Any]]:
    value = document.value.get(key) or []
    if not isinstance(value, list) or not all(isinstance(each, Mapping) for each in value):
        raise document.error((key,), f"{key} is no list of mappings")
    return value
