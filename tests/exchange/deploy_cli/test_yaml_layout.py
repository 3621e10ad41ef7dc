from __future__ import annotations

from pathlib import Path

import pytest

from studio.exchange.bundle import Bundle, Secret
from studio.exchange.deploy_cli.yaml_layout import read, recognised, write
from studio.exchange.placing import place
from studio.exchange.source import Source
from studio.project.reading import ReadError
from tests.exchange.conftest import CODE, action

TENFOLD = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 9))
BOMB = f"a0: &a0 [x]\n{TENFOLD}actions: [{{code: x}}]\n"
LOGIN = "supported_triggers: [{id: post-login, version: v3}]"


def given(root: Path, text: str, name: str = "tenant.yaml") -> Source:
    (root / "actions" / "a").mkdir(parents=True, exist_ok=True)
    (root / "actions" / "a" / "code.js").write_text(CODE, encoding="utf-8")
    (root / name).write_text(text, encoding="utf-8")
    return Source(root)


def test_it_is_recognised_by_what_is_in_it(tmp_path: Path) -> None:
    entry = f"actions: [{{name: a, code: ./actions/a/code.js, {LOGIN}}}]\n"
    assert recognised(given(tmp_path / "one", entry, "anything.yml"))
    assert recognised(Source(tmp_path / "one" / "anything.yml"))
    assert not recognised(given(tmp_path / "two", "actions: many\n", "tenant.yaml"))


def test_written_as_a_person_would(tmp_path: Path) -> None:
    place(tuple(write(Bundle((action(secrets=(Secret("K"),)),)), bindings=False)), tmp_path)
    assert (tmp_path / "tenant.yaml").read_text(encoding="utf-8") == (
        "actions:\n"
        '  - name: "Add roles"\n'
        "    deployed: true\n"
        '    code: "./actions/Add roles/code.js"\n'
        '    runtime: "node22"\n'
        "    dependencies: []\n"
        "    secrets:\n"
        '      - name: "K"\n'
        '        value: "@@K@@"\n'
        "    supported_triggers:\n"
        '      - id: "post-login"\n'
        '        version: "v3"\n'
    )


def test_other_parts_of_a_tenant_are_listed(tmp_path: Path) -> None:
    text = f"actions: [{{name: a, code: ./actions/a/code.js, {LOGIN}}}]\nclients: [{{name: x}}]\nrules: []\n"
    found = read(given(tmp_path, text))
    assert found.notes.left_out == ["clients of tenant.yaml, which is about other parts of a tenant."]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("actions: [{name: a, code: 'exports.x = 1'}]", "there is no file exports.x = 1"),
        ("actions: [{code: ../../etc/passwd}]", "leads out of"),
        (BOMB, "expands to more values"),
        ("actions:\n- code: !!python/object:os.system x\n", "the tag .* is not read"),
    ],
)
def test_hostile_files_are_one_sentence(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ReadError, match=said) as caught:
        read(given(tmp_path, text))
    assert str(caught.value).count("\n") == 0


def test_no_file_at_all(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="no file lists actions"):
        read(Source(tmp_path))
