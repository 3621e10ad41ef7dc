from __future__ import annotations

from pathlib import Path

from lxml import etree

from studio.scenarios.reports import Told
from studio.scenarios.reports.junit import junit

SCHEMA = etree.XMLSchema(etree.parse(str(Path(__file__).with_name("junit.xsd"))))


def test_the_report_is_valid_whatever_is_in_it(told: Told) -> None:
    document = etree.fromstring(junit(told).encode("utf-8"))
    SCHEMA.assertValid(document)
    SCHEMA.assertValid(etree.fromstring(junit(Told([])).encode("utf-8")))
    assert document.get("tests") == "6"
    assert [suite.get("tests") for suite in document] == ["5", "1"]
    assert (document[0].get("failures"), document[0].get("skipped"), document[1].get("errors")) == ("1", "2", "1")


def test_a_failure_holds_the_differences_and_the_command(told: Told) -> None:
    document = etree.fromstring(junit(told).encode("utf-8"))
    (failure,) = document.iterfind(".//failure")
    assert failure.get("type") == "difference"
    assert '  - "b"\n  + "c"' in failure.text
    assert failure.text.endswith("action-studio test --timeout 3.0 s/b.yaml")
    case = failure.getparent()
    assert (case.get("classname"), case.get("file"), case.get("line")) == ("s.b", "s/b.yaml", "7")
    (error,) = document.iterfind(".//error")
    assert error.get("type") == "file"
    assert [each.get("message") for each in document.iterfind(".//skipped")] == ["flaky upstream", "It was not run."]
    assert document.findtext(".//system-out") == "The mock for x was never asked."
