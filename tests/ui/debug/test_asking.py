from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from studio.sandbox.debug import DebugProblem
from studio.ui.debug.asking import Asking


def test_answers_come_in_order_and_in_the_window(qtbot: QtBot) -> None:
    asking, answers = Asking(), list[object]()

    def refuse() -> None:
        raise DebugProblem("no")

    def where(value: object) -> None:
        answers.append((value, threading.current_thread() is threading.main_thread()))

    asking.ask(lambda: threading.current_thread() is threading.main_thread(), where)
    asking.ask(refuse, lambda value: answers.append(str(value)))
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == [(False, True), "no"]
    asking.shut()


def test_nobody_hears_the_answer_to_what_was_forgotten(qtbot: QtBot) -> None:
    asking, answers, gate = Asking(), list[object](), threading.Event()
    asking.ask(gate.wait, answers.append)
    asking.ask(lambda: "second", answers.append)
    asking.order(lambda: "order", answers.append)
    asking.forget()
    gate.set()
    asking.ask(lambda: "third", answers.append)
    qtbot.waitUntil(lambda: answers == ["order", "third"])
    asking.shut()
    asking.shut()
