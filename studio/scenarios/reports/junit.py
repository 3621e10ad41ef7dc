"""The report as JUnit XML, in the dialect that Jenkins, GitLab, GitHub and Azure read.

One `testsuite` per action, one `testcase` per scenario. https://github.com/jenkinsci/xunit-plugin describes the form.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from studio.flow.visible import safe
from studio.scenarios.case import Result
from studio.scenarios.reports.told import Told, lines_of, place, place_of

# https://www.w3.org/TR/xml/#charsets
_NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(told: Told) -> str:
    """The report as an XML document."""
    groups: dict[str, list[Result]] = {}
    for result in told.results:
        groups.setdefault(result.group, []).append(result)
    root = Element("testsuites", _numbers(told.results) | {"name": "action-studio", "time": f"{told.took_s:.3f}"})
    for name, results in groups.items():
        root.append(_suite(told, name, results))
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _suite(told: Told, name: str, results: Sequence[Result]) -> Element:
    seconds = sum(result.duration_ms for result in results) / 1000
    attributes = {
        "name": _clean(name),
        **_numbers(results),
        "skipped": str(sum(result.verdict in ("skipped", "stopped") for result in results)),
        "time": f"{seconds:.3f}",
        "timestamp": told.began.strftime("%Y-%m-%dT%H:%M:%S"),
    }
    suite = Element("testsuite", attributes)
    for result in results:
        suite.append(_case(told, result))
    return suite


def _numbers(results: Sequence[Result]) -> dict[str, str]:
    return {
        "tests": str(len(results)),
        "failures": str(sum(result.verdict == "failed" for result in results)),
        "errors": str(sum(result.verdict == "broken" for result in results)),
    }


def _case(told: Told, result: Result) -> Element:
    attributes = {"name": _clean(result.title or result.path.stem), "classname": _clean(_class(result))}
    attributes |= {"time": f"{result.duration_ms / 1000:.3f}", "file": _clean(result.name)}
    if result.line:
        attributes["line"] = str(result.line)
    case = Element("testcase", attributes)
    if result.verdict in ("skipped", "stopped"):
        SubElement(case, "skipped", {"message": _clean(result.problem)})
    elif result.failed:
        kind = "failure" if result.verdict == "failed" else "error"
        message = result.problem or result.mismatches[0].sentence
        about = SubElement(case, kind, {"message": _clean(message), "type": _type(result)})
        about.text = _clean(_body(told, result))
    if result.notes:
        SubElement(case, "system-out").text = _clean("\n".join(result.notes))
    return case


def _class(result: Result) -> str:
    """The path with dots, by which CI systems make a tree."""
    return ".".join(part for part in PurePosixPath(result.name).with_suffix("").parts if part not in ("/", ".."))


def _type(result: Result) -> str:
    return "difference" if result.verdict == "failed" else "file"


def _body(told: Told, result: Result) -> str:
    lines = [place(result, result.line)]
    if result.problem:
        lines.append(result.problem)
    for found in result.mismatches:
        lines += [place_of(found), *(f"  {sign} {line}" for sign, line in lines_of(found))]
        lines += [found.why] if found.why else []
    return "\n".join([*lines, told.again(result)])


def _clean(text: str) -> str:
    """Text as XML can hold it: what it cannot is written out as an escape."""
    return _NO_XML.sub("\ufffd", safe(text))
