"""The folder that the engine works in: declarations, its configuration, one small folder for each action.

It lies in the studio's cache, never in the user's repository. The action's own text is not written there:
the engine gets it as an open document.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from studio.catalogue.model import Catalogue, Trigger
from studio.language.declarations import api_name, declarations, package_of
from studio.language.saying import Say
from studio.language.words import key
from studio.project.saving import save_text

_OPTIONS: Mapping[str, object] = {
    "allowJs": True,
    "checkJs": True,
    "noEmit": True,
    "strict": True,
    "noImplicitAny": False,
    "useUnknownInCatchVariables": False,
    "module": "commonjs",
    "moduleDetection": "force",
    "target": "es2023",
    "lib": ["es2023"],
    "types": ["node"],
    "skipLibCheck": True,
}


@dataclass(frozen=True)
class ActionTypes:
    """What the declarations of one action depend on besides its trigger.

    `packages` is the folder whose `node_modules` holds what `dependencies` names, if it is installed. `hidden`
    are paths such as `event.agent` and `api.session.setMetadata` that are known and not proposed. `modules` may be
    asked for as `actions:NAME`; those in `module_files` are typed by their code.
    """

    trigger: Trigger
    secrets: tuple[str, ...] = ()
    configuration: tuple[str, ...] = ()
    dependencies: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    packages: Path | None = field(default=None)
    hidden: frozenset[str] = frozenset()
    module_files: Mapping[str, Path] = field(default_factory=dict)


class Workspace:
    """Writes what the engine reads; `node_types` is the folder that holds `@types/node`."""

    def __init__(self, root: Path, node_types: Path | None) -> None:
        self.root, self._node_types = root, node_types

    def write_triggers(self, catalogue: Catalogue, *, early_access: bool = True, say: Say = str) -> None:
        """The declarations of every runnable trigger, under the official names, in the language that `say` speaks."""
        for trigger in catalogue.runnable:
            text = declarations(trigger, early_access=early_access, say=say)
            folder = self.root / "node_modules" / package_of(trigger)
            _put(folder / "index.d.ts", text)
            _put(folder / "package.json", json.dumps({"name": package_of(trigger), "types": "index.d.ts"}))

    def folder_for(self, action: str) -> Path:
        """The folder of an action, told by any text that names it."""
        return self.root / "actions" / hashlib.sha256(action.encode("utf-8", "replace")).hexdigest()[:16]

    def write_action(self, action: str, types: ActionTypes) -> Path:
        """The declarations of one action; answers its folder, in which the engine believes its `code.js`."""
        folder = self.folder_for(action)
        _put(folder / "types.d.ts", action_types(types))
        _put(folder / "ambient.d.ts", ambient(types, self._typed(types)))
        _put(folder / "tsconfig.json", json.dumps(self._configuration(types), indent=1))
        return folder

    def _typed(self, types: ActionTypes) -> set[str]:
        """The dependencies that are installed, so that the engine finds them by itself."""
        if types.packages is None:
            return set()
        return {name for name in types.dependencies if (types.packages / "node_modules" / name).is_dir()}

    def _configuration(self, types: ActionTypes) -> dict[str, object]:
        options = dict(_OPTIONS)
        if self._node_types is not None:
            options["typeRoots"] = [(self._node_types / "node_modules" / "@types").as_posix()]
        else:
            options["types"] = []
        paths = {f"actions:{name}": [file.resolve().as_posix()] for name, file in types.module_files.items()}
        if types.packages is not None:
            paths["*"] = [(types.packages / "node_modules" / "*").as_posix()]
        if paths:
            options["paths"] = paths
        return {"compilerOptions": options, "include": ["*.js", "*.d.ts"]}


def action_types(types: ActionTypes) -> str:
    """The module of one action: its secrets, and the trigger's types with them."""
    api = api_name(types.trigger)
    return (
        f"import * as T from {json.dumps(package_of(types.trigger))};\n"
        f"export type Secrets = {_names(types.secrets)};\n"
        f"export type Configuration = {_names(types.configuration)};\n"
        "export type Event = T.Event<Secrets, Configuration>;\n"
        f"export type {api} = T.{api};\n"
        "export type ActionModule = T.ActionModule<Secrets, Configuration>;\n"
    )


def _names(names: Collection[str]) -> str:
    inner = " ".join(f"readonly {key(name)}: string;" for name in names)
    return f"{{ {inner} }}" if inner else "{ }"


def ambient(types: ActionTypes, typed: Collection[str]) -> str:
    """Modules without types: dependencies that are not installed yet, and the Actions modules."""
    plain = [name for name in types.dependencies if name not in typed]
    untyped = [f"actions:{name}" for name in types.modules if name not in types.module_files]
    names = [*plain, *(f"{name}/*" for name in plain), *untyped]
    return "".join(f"declare module {json.dumps(name)};\n" for name in names) or "export {};\n"


def _put(path: Path, text: str) -> None:
    """Write a file if it holds something else: the engine watches times."""
    try:
        if path.read_text(encoding="utf-8") == text:
            return
    except (OSError, ValueError):
        path.parent.mkdir(parents=True, exist_ok=True)
    save_text(path, text)
