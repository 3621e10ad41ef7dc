"""What is in the variables: asked of the host, which describes them without running code of the action."""

from __future__ import annotations

import json
import re
from typing import Any

from studio.sandbox.debug.failure import DebugProblem
from studio.sandbox.debug.link import Link
from studio.sandbox.debug.log_text import pieces
from studio.sandbox.debug.model import Variable, Variables, variable_of, variables_of
from studio.sandbox.hiding import Hiding
from studio.sandbox.job import Job

_LOOK_MS = 500
_CHANGE_MS = 3000
_NAME = re.compile(r"[\w$]+")
_CALL = "function(what,stop,open,a,b,c){return this(what,stop,open,a,b,c)}"
_SIDE_EFFECT = "Possible side-effect"
_MESSAGE = 300
_NOT_SET = re.compile(r"^ReferenceError: Cannot access '(.+)' from debugger$")


class Looking:
    """Asks the host of one action. `reveal` shows secrets, which are hidden otherwise."""

    def __init__(self, link: Link, job: Job, reveal: bool) -> None:
        self.reveal = reveal
        self._link = link
        secrets = [*job.secrets.values(), *(value for each in job.modules.values() for value in each.secrets.values())]
        self._hiding = Hiding([value for value in secrets if isinstance(value, str)])
        self._answer = ""

    def take_hold(self, frame: str) -> None:
        """Finds the host's function on the stack of the gate."""
        self._answer = self.object_in(frame, "answer")

    def object_in(self, frame: str, name: str) -> str:
        """The engine's id of a variable of the host's own frame."""
        found = self._link.request("Debugger.evaluateOnCallFrame", {"callFrameId": frame, "expression": name})
        return str(found["result"]["objectId"])

    def hidden(self, text: str) -> str:
        """The text as it may be shown."""
        return text if self.reveal else self._hiding.text(text)

    def scope(self, stop: int, scope: str, start: int) -> Variables:
        """A page of the variables of a scope."""
        return self._masked_all(variables_of(self._ask("scope", stop, {"objectId": scope}, {"value": start})))

    def children(self, stop: int, handle: int, start: int) -> Variables:
        """A page of what is in a value."""
        return self._masked_all(variables_of(self._ask("children", stop, {"value": handle}, {"value": start})))

    def thrown(self, stop: int, thrown: str) -> Variable:
        """What was thrown."""
        return self._masked(variable_of(self._ask("thrown", stop, {"objectId": thrown}, {"value": "exception"})))

    def is_known(self, stop: int, thrown: str) -> bool:
        """Whether the same object was thrown the last time this was asked."""
        return self._ask("again", stop, {"objectId": thrown}) is True

    def evaluate(self, stop: int, frame: str, text: str, *, effects: bool = False) -> Variable:
        """What an expression comes to. Raises DebugProblem with what it threw."""
        holder = self._holder(frame, text, effects=effects)
        return self._masked(variable_of(self._ask("value", stop, {"objectId": holder}, {"value": text[:200]})))

    def set_local(self, stop: int, frame: str, name: str, text: str) -> Variable:
        """Changes a variable, whatever keeps it."""
        if not _NAME.fullmatch(name):
            raise DebugProblem(f"{name} is not the name of a variable.")
        holder = self._holder(frame, f"{name} = ({text}\n)", effects=True)
        return self._masked(variable_of(self._ask("value", stop, {"objectId": holder}, {"value": name})))

    def set_property(self, stop: int, frame: str, handle: int, name: str, text: str) -> Variable:
        """Changes an own property, without asking a setter."""
        holder = self._holder(frame, text, effects=True)
        if self._ask("assign", stop, {"value": handle}, {"value": name}, {"objectId": holder}) is not True:
            raise DebugProblem(f"{name} cannot be changed.")
        return self._masked(variable_of(self._ask("value", stop, {"objectId": holder}, {"value": name})))

    def filled(self, stop: int, frame: str, text: str) -> str:
        """A log text with the values in it."""
        return "".join(
            self._value(stop, frame, each.text) if each.is_expression else each.text for each in pieces(text)
        )

    def _value(self, stop: int, frame: str, expression: str) -> str:
        try:
            found = self.evaluate(stop, frame, expression)
        except DebugProblem as problem:
            return f"<{problem}>"
        return _unquoted(found.text) if found.kind == "string" else found.text

    def check(self, condition: str) -> None:
        """Raises DebugProblem for what does not compile: the engine takes it for something that is never true."""
        declaration = f"function(){{return;({condition}\n)}}"
        answer = self._link.request(
            "Runtime.callFunctionOn", {"objectId": self._answer, "functionDeclaration": declaration, "silent": True}
        )
        if "exceptionDetails" in answer:
            raise DebugProblem(f"The condition does not compile. {self._sentence(answer)}")

    def _holder(self, frame: str, text: str, *, effects: bool) -> str:
        """A list with the value of the expression: in it, even a huge text stays where it is."""
        answer = self._link.request(
            "Debugger.evaluateOnCallFrame",
            {
                "callFrameId": frame,
                "expression": f"[({text}\n)]",
                "silent": True,
                "throwOnSideEffect": not effects,
                "timeout": _CHANGE_MS if effects else _LOOK_MS,
            },
        )
        if "exceptionDetails" in answer or not answer.get("result", {}).get("objectId"):
            raise DebugProblem(self._sentence(answer))
        return str(answer["result"]["objectId"])

    def _sentence(self, answer: dict[str, Any]) -> str:
        details = answer.get("exceptionDetails")
        thrown = details.get("exception") if isinstance(details, dict) else None
        told = thrown.get("description") or thrown.get("value") if isinstance(thrown, dict) else None
        text = str(told or "It took too long.").partition("\n")[0]
        if _SIDE_EFFECT in text:
            return "This may change something, so it was not evaluated."
        return _NOT_SET.sub(r"\1 is not set yet.", self.hidden(text))[:_MESSAGE]

    def _ask(self, what: str, stop: int, *given: dict[str, Any]) -> Any:
        asked = [{"value": what}, {"value": stop}, {"value": self.reveal}, *given]
        answer = self._link.request(
            "Runtime.callFunctionOn",
            {
                "objectId": self._answer,
                "functionDeclaration": _CALL,
                "arguments": asked,
                "returnByValue": True,
                "silent": True,
            },
        )
        text = answer.get("result", {}).get("value")
        if "exceptionDetails" in answer or not isinstance(text, str):
            raise DebugProblem("This value cannot be shown.")
        try:
            return json.loads(text)
        except (ValueError, RecursionError) as error:
            raise DebugProblem("This value cannot be shown.") from error

    def _masked(self, found: Variable) -> Variable:
        text = self.hidden(found.text)
        if text == found.text:
            return found
        return Variable(found.name, found.kind, text, found.handle, True, found.shown)

    def _masked_all(self, found: Variables) -> Variables:
        return Variables(tuple(self._masked(each) for each in found.rows), found.total, found.next)


def _unquoted(text: str) -> str:
    try:
        return str(json.loads(text))
    except ValueError:
        return text
