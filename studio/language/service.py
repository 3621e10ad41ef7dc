"""Editor intelligence for the actions that are open: questions with answers in the action's own positions.

Answers come on the engine's thread, with None where the engine has gone or does not know. An answer for a
text that has changed meanwhile is not told at all.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from studio.catalogue.model import Catalogue
from studio.language import answers
from studio.language.declarations import api_name
from studio.language.document import Position, Shift, VirtualDocument, virtual
from studio.language.engine import EngineProcess
from studio.language.engine_files import Engine
from studio.language.saying import Say
from studio.language.workspace import ActionTypes, Workspace

T = TypeVar("T")


@dataclass
class _Open:
    uri: str
    api: str
    code: str
    version: int = 1

    def __post_init__(self) -> None:
        self.document: VirtualDocument = virtual(self.code, self.api)

    def write(self, code: str) -> None:
        self.code, self.version = code, self.version + 1
        self.document = virtual(code, self.api)


class LanguageService:
    """One engine for all open actions; each is known by a key of the caller's, for example its path."""

    def __init__(
        self,
        engine: Engine,
        root: Path,
        catalogue: Catalogue,
        state_changed: Callable[[str], None] = lambda _state: None,
        *,
        early_access: bool = True,
        say: Say = str,
    ) -> None:
        self.workspace = Workspace(root.resolve(), engine.node_types)
        self.workspace.write_triggers(catalogue, early_access=early_access, say=say)
        self._lock = threading.RLock()
        self._open: dict[str, _Open] = {}
        self.process = EngineProcess(engine, self.workspace.root, state_changed, self._reopen)
        self.process.start()

    def stop(self) -> None:
        """End the engine."""
        self.process.stop()

    def _reopen(self, opened: Callable[[list[tuple[str, int, str]]], None]) -> None:
        """The locks are taken in one order everywhere: first this one, then the engine's."""
        with self._lock:
            opened([(each.uri, each.version, each.document.text) for each in self._open.values()])

    # -- documents

    def open(self, action: str, types: ActionTypes, code: str) -> None:
        """An action is in an editor now, or what its types depend on has changed."""
        folder = self.workspace.write_action(action, types)
        names = ("types.d.ts", "ambient.d.ts", "tsconfig.json")
        changed = [{"uri": (folder / name).as_uri(), "type": 2} for name in names]
        with self._lock:
            before = self._open.get(action)
            version = before.version + 1 if before else 1
            here = _Open((folder / "code.js").as_uri(), api_name(types.trigger), code, version)
            self._open[action] = here
            self.process.notify("workspace/didChangeWatchedFiles", {"changes": changed})
            if before is None:
                item = {"uri": here.uri, "languageId": "javascript", "version": version, "text": here.document.text}
                self.process.notify("textDocument/didOpen", {"textDocument": item})
            else:
                self._tell(here)

    def change(self, action: str, code: str) -> None:
        """The text is now this; the whole of it is sent, which cannot drift."""
        with self._lock:
            here = self._open.get(action)
            if here is None or here.code == code:
                return
            here.write(code)
            self._tell(here)

    def _tell(self, here: _Open) -> None:
        document = {"uri": here.uri, "version": here.version}
        changes = [{"text": here.document.text}]
        self.process.notify("textDocument/didChange", {"textDocument": document, "contentChanges": changes})

    def close(self, action: str) -> None:
        """The action is in no editor any more."""
        with self._lock:
            here = self._open.pop(action, None)
            if here is not None:
                self.process.notify("textDocument/didClose", {"textDocument": {"uri": here.uri}})

    # -- questions

    def complete(self, action: str, at: Position, told: Callable[[list[answers.Completion]], None]) -> int:
        """What could stand at a place. Answers a number for `cancel`, 0 when the action is not open."""
        return self._at("completion", action, at, answers.completions, told)

    def resolve(self, item: answers.Completion, told: Callable[[answers.Completion | None], None]) -> int:
        """A proposal with its documentation."""

        def made(answer: Any) -> None:
            found = answers.completions([answer], Shift()) if isinstance(answer, Mapping) else []
            told(found[0] if found else None)

        return self.process.request("completionItem/resolve", item.source, made)

    def hover(self, action: str, at: Position, told: Callable[[answers.Hover | None], None]) -> int:
        """What the name at a place is."""
        return self._at("hover", action, at, answers.hover, told)

    def signatures(self, action: str, at: Position, told: Callable[[answers.Signatures | None], None]) -> int:
        """The call that is written at a place."""
        return self._at("signatureHelp", action, at, answers.signatures, told)

    def diagnose(self, action: str, told: Callable[[list[answers.Diagnostic]], None]) -> int:
        """What is wrong with the text as it is now."""
        return self._ask("diagnostic", action, {}, answers.diagnostics, told)

    def definition(self, action: str, at: Position, told: Callable[[list[answers.Place]], None]) -> int:
        """Where the name at a place comes from."""
        return self._at("definition", action, at, self._places(action), told)

    def references(self, action: str, at: Position, told: Callable[[list[answers.Place]], None]) -> int:
        """Everywhere the name at a place is used."""
        extra = {"context": {"includeDeclaration": True}}
        return self._at("references", action, at, self._places(action), told, extra)

    def rename(self, action: str, at: Position, name: str, told: Callable[[list[answers.Edit]], None]) -> int:
        """The edits that give the name at a place another name; none where other files would have to be changed."""
        uri = self._uri(action)

        def read(answer: Any, shift: Shift) -> list[answers.Edit]:
            return [] if answers.reaches_out(answer, uri) else answers.edits(answer, shift, uri)

        return self._at("rename", action, at, read, told, {"newName": name})

    def symbols(self, action: str, told: Callable[[tuple[answers.Symbol, ...]], None]) -> int:
        """The outline of the action."""
        return self._ask("documentSymbol", action, {}, answers.symbols, told)

    def cancel(self, number: int) -> None:
        """Take a question back."""
        if number:
            self.process.cancel(number)

    def _uri(self, action: str) -> str:
        with self._lock:
            here = self._open.get(action)
        return here.uri if here else ""

    def _places(self, action: str) -> Callable[[Any, Shift], list[answers.Place]]:
        uri = self._uri(action)

        def read(answer: Any, shift: Shift) -> list[answers.Place]:
            with self._lock:
                others = {here.uri: (name, here.document.shift) for name, here in self._open.items() if name != action}
            return answers.places(answer, shift, uri, others)

        return read

    def _at(
        self,
        what: str,
        action: str,
        at: Position,
        read: Callable[[Any, Shift], T],
        told: Callable[[T], None],
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        with self._lock:
            here = self._open.get(action)
            place = here.document.shift.to_engine(at) if here else {}
            return self._ask(what, action, {"position": place, **(extra or {})}, read, told)

    def _ask(
        self,
        what: str,
        action: str,
        params: Mapping[str, Any],
        read: Callable[[Any, Shift], T],
        told: Callable[[T], None],
    ) -> int:
        with self._lock:
            here = self._open.get(action)
            if here is None:
                return 0
            version, shift = here.version, here.document.shift

            def made(answer: Any) -> None:
                if self._open.get(action) is here and here.version == version:
                    told(read(answer, shift))

            full = {"textDocument": {"uri": here.uri}, **params}
            return self.process.request(f"textDocument/{what}", full, made)
