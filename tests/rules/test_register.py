"""The register and the code agree: what the code decides by is registered."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

import studio
from studio.catalogue import places
from studio.catalogue.loader import load
from studio.catalogue.source import read

ROOT = Path(studio.__file__).parent
ID = re.compile(r"[a-z]+(\.[a-z0-9_]+)+")
CARRIERS = {"Verdict", "Refusal", "Finding", "warn"}
MODULES = [path for room in ("flow", "tokens", "project") for path in sorted((ROOT / room).rglob("*.py"))]


def emitted(path: Path) -> Iterator[tuple[str, int]]:
    """The rule ids that a module names: arguments of what carries one, and texts in an area of the register."""
    areas = {rule.area for rule in load().rules.values()}
    effects = {method.effect for trigger in load().triggers.values() for method in trigger.methods}
    tree = ast.parse(path.read_text(encoding="utf-8"))
    carried = {id(argument) for node in ast.walk(tree) if carries(node) for argument in ast.walk(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or not ID.fullmatch(node.value):
            continue
        named = node.value.partition(".")[0] in areas and node.value not in effects
        if id(node) in carried or (named and not node.value.endswith((".yaml", ".js"))):
            yield node.value, node.lineno


def carries(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    return name in CARRIERS


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_rule_which_the_code_names_is_registered(path: Path) -> None:
    unknown = [f"{id} in line {line}" for id, line in emitted(path) if id not in load().rules]
    assert not unknown, f"add to resources/catalogue/rules.yaml: {', '.join(unknown)}"


def test_the_walk_finds_what_the_code_names() -> None:
    found = {id for path in MODULES for id, _ in emitted(path)}
    assert {"flow.late", "claims.restricted", "limits.code", "limits.dependencies", "api.threw"} <= found


def test_methods_that_check_their_arguments_have_a_rule() -> None:
    catalogue = load()
    methods = [method for trigger in catalogue.triggers.values() for method in trigger.methods]
    checking = {f"api.{method.effect}" for method in methods if method.checks}
    assert not checking - set(catalogue.rules), "add to resources/catalogue/rules.yaml"
    effects = {f"api.{method.effect}" for method in methods}
    assert {id for id in catalogue.rules if id.startswith("api.")} <= effects | {"api.threw"}


def test_every_name_of_a_source_is_used() -> None:
    register = read(places.resources() / "catalogue" / "rules.yaml")
    used = {word for item in register.items("rules") for word in item.words("sources")}
    assert set(register.mapping("sources")) <= used


NAMING = {"rule", "gap", "rule_by_code", "gaps"}
CATALOGUE = sorted((places.resources() / "catalogue").rglob("*.yaml"))


def named(value: Any, under: bool = False) -> Iterator[str]:
    """The rules that a catalogue file names: what stands under a key such as rule or gap."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from named(item, under or key in NAMING)
    elif isinstance(value, list):
        for item in value:
            yield from named(item, under)
    elif under and value:
        yield str(value)


@pytest.mark.parametrize("path", CATALOGUE, ids=lambda p: p.name)
def test_every_rule_which_the_catalogue_names_is_registered(path: Path) -> None:
    unknown = set(named(yaml.safe_load(path.read_text(encoding="utf-8")))) - set(load().rules)
    assert not unknown, "add to resources/catalogue/rules.yaml"


def test_the_catalogue_names_rules() -> None:
    triggers = [path for path in CATALOGUE if path.parent.name == "triggers"]
    assert any(set(named(yaml.safe_load(path.read_text(encoding="utf-8")))) for path in triggers)
