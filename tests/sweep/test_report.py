from __future__ import annotations

import json

from studio.sweep.report import shown_results, sweep_json
from tests.sweep.conftest import Swept


def test_the_json_tells_everything_once(swept: Swept) -> None:
    found = swept("event.user.email.split('@');")
    told = json.loads(json.dumps(sweep_json(found)))
    assert told["schema"] == 1
    assert told["trigger"] == "post-login"
    assert told["variants"] == len(found.results) == sum(told["counts"].values())
    (defect,) = told["defects"]
    assert (defect["line"], defect["name"], defect["column"]) == (2, "TypeError", 18)
    assert defect["smallest"]["event"] == {"user": {"email": {"$delete": True}}}
    row = next(row for row in told["grid"] if row["row"] == "user.email")
    absent = next(each for each in row["variants"] if each["label"] == "absent")
    assert (absent["result"], absent["line"], absent["defect"]) == ("error", 2, 1)
    assert {"field": "user.email", "line": 2, "column": 12} in told["reads"]


def test_secrets_are_in_no_part_of_it(swept: Swept) -> None:
    code = "if (!event.user.email) throw new Error(`no mail for ${event.secrets.API_KEY}`);"
    found = swept(code, secrets={"API_KEY": "sk_live_0123456789"})
    assert found.defects
    assert "sk_live_0123456789" not in json.dumps(sweep_json(found))


def test_probes_that_led_nowhere_are_not_shown(swept: Swept) -> None:
    found = swept("event.user.app_metadata.tags?.map((tag) => tag);")
    assert any(each.kind == "misfit" for each in found.results)
    assert not any(each.kind == "misfit" for each in shown_results(found))
