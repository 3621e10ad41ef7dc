"""What both layouts of auth0-deploy-cli say about an action or module, and the files that go along with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from studio.exchange.bundle import Action, Bundle, Module, Secret
from studio.exchange.entries import DEPLOY_CLI, dependency_entries, module_entries, trigger_entries
from studio.exchange.names import file_name
from studio.exchange.placeholders import keys, placeholder_of
from studio.exchange.placing import Part, text_part
from studio.exchange.quoting import json_text
from studio.exchange.remarks import Remark

_MODULE_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*")


def action_code(action: Action) -> str:
    """Where the code of an action lies, relative to the folder that the tool is given."""
    return f"actions/{file_name(action.name)}/code.js"


def module_code(module: Module) -> str:
    """Where the code of a module lies."""
    return f"action-modules/{file_name(module.name)}/code.js"


def action_value(action: Action) -> dict[str, Any]:
    """An action with its keys in the order in which the tool writes them."""
    shown = {
        "name": action.name,
        "deployed": action.deployed,
        "code": f"./{action_code(action)}",
        "runtime": action.runtime,
        "dependencies": dependency_entries(action),
        "secrets": _secrets(action.secrets),
        "supported_triggers": trigger_entries(action),
    }
    if action.modules:
        shown["modules"] = module_entries(action)
    return {**shown, **action.foreign_of(DEPLOY_CLI)}


def module_value(module: Module) -> dict[str, Any]:
    """A module, of which a version is published when it is imported."""
    return {
        "name": module.name,
        "code": f"./{module_code(module)}",
        "dependencies": [{"name": each.name, "version": each.version} for each in module.dependencies],
        "secrets": _secrets(module.secrets),
        "all_changes_published": True,
        **module.foreign.get(DEPLOY_CLI, {}),
    }


def _secrets(secrets: tuple[Secret, ...]) -> list[dict[str, Any]]:
    return [{"name": secret.name, "value": placeholder_of(secret)} for secret in secrets]


def binding_value(bundle: Bundle) -> dict[str, Any]:
    """The actions per trigger, as the tool binds them."""
    return {
        trigger: [{"action_name": each.action, "display_name": each.display_name} for each in bound]
        for trigger, bound in bundle.bindings.items()
    }


def code_parts(bundle: Bundle) -> Iterator[Part]:
    """The code of every action and module."""
    yield from (text_part(action_code(action), action.code) for action in bundle.actions)
    yield from (text_part(module_code(module), module.code) for module in bundle.modules)


def config_part(bundle: Bundle, *, bindings: bool) -> Part:
    """Settings for the tool under which nothing else of a tenant is touched; one that is there is never replaced."""
    kinds = ["actions", *(["actionModules"] if bundle.modules else []), *(["triggers"] if bindings else [])]
    value = {
        "AUTH0_ALLOW_DELETE": False,
        "AUTH0_INCLUDED_ONLY": kinds,
        "AUTH0_IGNORE_DRY_RUN_FIELDS": {"actions": ["secrets"]},
    }
    return text_part("config.json", json_text(value), yielding=True)


def guide_part(bundle: Bundle, input_file: str, *, bindings: bool) -> Part:
    """How the folder gets into a tenant, for somebody who sees it for the first time."""
    needed = _needed(bundle)
    lines = [
        "# Deploying these actions",
        "",
        "The files are for [auth0-deploy-cli](https://github.com/auth0/auth0-deploy-cli):",
        "",
        "```sh",
        *(f"export {key}='the value'" for key in needed),
        "export AUTH0_DOMAIN=… AUTH0_CLIENT_ID=… AUTH0_CLIENT_SECRET=…",
        f"npx a0deploy import --config_file config.json --input_file {input_file}",
        "```",
        "",
        "`config.json` lets the tool touch nothing but these actions. Where another one was here already it was kept:",
        "see to it that `AUTH0_ALLOW_DELETE` is `false` in it, or the tool removes every action that is not here.",
    ]
    if needed:
        lines += [
            "",
            "## Secrets",
            "",
            "No value of a secret is in these files. The tool fills each in from a variable of the environment, or",
            "from `AUTH0_KEYWORD_REPLACE_MAPPINGS` in `config.json`. A secret whose variable is missing gets the",
            "placeholder itself as its value, without any complaint: set all of them first.",
            "",
            *(f"- `{key}`: {', '.join(users)}" for key, users in needed.items()),
        ]
    if bindings:
        lines += ["", "## Bindings", "", BINDINGS]
    return text_part("DEPLOY.md", "\n".join(lines) + "\n")


BINDINGS = (
    "The list of each trigger that is named replaces the whole list in the tenant: actions that are bound there and "
    "missing here are unbound."
)


def _needed(bundle: Bundle) -> dict[str, list[str]]:
    """The keys that need a value, each with whose secret it is."""
    found: dict[str, list[str]] = {}
    for owner in bundle.owners:
        for secret in owner.secrets:
            for key in keys((secret,)):
                found.setdefault(key, []).append(f"{secret.name} of {owner.name}")
    return found


def module_names(bundle: Bundle) -> Iterator[Remark]:
    """Names of modules that the tools of the platform do not take."""
    for module in bundle.modules:
        if not _MODULE_NAME.fullmatch(module.name):
            text = f"The module {module.name} has a name that may be refused; expected small letters, digits, - and _."
            yield Remark(text)


def needs(bundle: Bundle) -> Iterator[Remark]:
    """The secrets that have no value until somebody gives them one."""
    for key, users in _needed(bundle).items():
        yield Remark(f"Set {key} before deploying; it is the secret {' and '.join(users)}.")
