"""Actions as resources of Terraform; code is read from files, because HCL would take its templates for its own."""

from __future__ import annotations

from collections.abc import Iterator

from studio.exchange.bundle import Action, Bundle, Dependency, Module
from studio.exchange.names import distinct, file_name, label
from studio.exchange.placing import Part, text_part
from studio.exchange.quoting import hcl_text
from studio.exchange.remarks import Remark
from studio.exchange.terraform.labels import Labels, labels_of

_PROVIDER = ">= 1.55.0"
BINDINGS = "auth0_trigger_actions owns the whole list of its trigger: actions that are missing here are unbound."
STATE = "Terraform keeps these values in its state, in plain text"


def write(bundle: Bundle, *, bindings: bool, legacy_secrets: bool) -> Iterator[Part]:
    """The files of a Terraform configuration."""
    labels = labels_of(bundle)
    yield text_part("versions.tf", _versions(legacy_secrets=legacy_secrets))
    modules = [_module(module, labels) for module in bundle.modules]
    actions = [_action(action, labels, legacy_secrets=legacy_secrets) for action in bundle.actions]
    bound = list(_bindings(bundle, labels)) if bindings else []
    yield text_part("main.tf", "\n".join([*modules, *actions, *bound]))
    variables = list(_variables(bundle, labels, legacy_secrets=legacy_secrets))
    if variables:
        yield text_part("variables.tf", "\n".join(variables))
    yield from (text_part(_action_code(action), action.code) for action in bundle.actions)
    yield from (text_part(_module_code(module), module.code) for module in bundle.modules)
    yield text_part("DEPLOY.md", _guide(bundle, labels, bindings=bindings, legacy_secrets=legacy_secrets))


def _action_code(action: Action) -> str:
    return f"actions/{file_name(action.name)}/code.js"


def _module_code(module: Module) -> str:
    return f"modules/{file_name(module.name)}/code.js"


def _versions(*, legacy_secrets: bool) -> str:
    required = ">= 1.3" if legacy_secrets else ">= 1.11"
    return (
        "terraform {\n"
        f'  required_version = "{required}"\n'
        "  required_providers {\n"
        "    auth0 = {\n"
        '      source  = "auth0/auth0"\n'
        f'      version = "{_PROVIDER}"\n'
        "    }\n"
        "  }\n"
        "}\n"
    )


def _action(action: Action, labels: Labels, *, legacy_secrets: bool) -> str:
    lines = [
        f'resource "auth0_action" "{labels.actions[action.name]}" {{',
        f"  name    = {hcl_text(action.name)}",
        f"  runtime = {hcl_text(action.runtime)}",
        f"  deploy  = {'true' if action.deployed else 'false'}",
        f"  code    = {_file(_action_code(action))}",
        *_block("supported_triggers", [("id", hcl_text(action.trigger)), ("version", hcl_text(action.version))]),
        *_dependencies(action.dependencies),
        *_secrets(action, labels, "secrets" if legacy_secrets else "secrets_wo"),
        *(["  secrets_wo_version = 1"] if action.secrets and not legacy_secrets else []),
    ]
    for use in action.modules:
        name = labels.modules.get(use.name, label(use.name))
        module = f"auth0_action_module.{name}"
        lines += _block("modules", [("module_id", f"{module}.id"), ("module_version_id", f"{module}.version_id")])
    return "\n".join([*lines, "}", ""])


def _module(module: Module, labels: Labels) -> str:
    lines = [
        f'resource "auth0_action_module" "{labels.modules[module.name]}" {{',
        f"  name    = {hcl_text(module.name)}",
        "  publish = true",
        f"  code    = {_file(_module_code(module))}",
        *_dependencies(module.dependencies),
        *_secrets(module, labels, "secrets"),
    ]
    return "\n".join([*lines, "}", ""])


def _file(path: str) -> str:
    return f'file("${{path.module}}/{hcl_text(path)[1:-1]}")'


def _block(name: str, values: list[tuple[str, str]]) -> list[str]:
    width = max(len(key) for key, _ in values)
    return [f"  {name} {{", *(f"    {key.ljust(width)} = {value}" for key, value in values), "  }"]


def _dependencies(dependencies: tuple[Dependency, ...]) -> Iterator[str]:
    for each in dependencies:
        yield from _block("dependencies", [("name", hcl_text(each.name)), ("version", hcl_text(each.version))])


def _secrets(owner: Action | Module, labels: Labels, block: str) -> Iterator[str]:
    for secret in owner.secrets:
        value = f"var.{labels.variable(owner, secret)}"
        yield from _block(block, [("name", hcl_text(secret.name)), ("value", value)])


def _variables(bundle: Bundle, labels: Labels, *, legacy_secrets: bool) -> Iterator[str]:
    for owner in bundle.owners:
        # What is write-only may be ephemeral, and then is in no plan and no state.
        ephemeral = isinstance(owner, Action) and not legacy_secrets
        for secret in owner.secrets:
            lines = [
                f'variable "{labels.variable(owner, secret)}" {{',
                f"  description = {hcl_text(f'The secret {secret.name} of {owner.name}')}",
                "  type        = string",
                "  sensitive   = true",
                *(["  ephemeral   = true"] if ephemeral else []),
                "}",
                "",
            ]
            yield "\n".join(lines)


def _bindings(bundle: Bundle, labels: Labels) -> Iterator[str]:
    for trigger, name in distinct(bundle.bindings, label).items():
        lines = [f'resource "auth0_trigger_actions" "{name}" {{', f"  trigger = {hcl_text(trigger)}"]
        for each in bundle.bindings[trigger]:
            id = f"auth0_action.{labels.actions[each.action]}.id"
            lines += _block("actions", [("id", id), ("display_name", hcl_text(each.display_name))])
        yield "\n".join([*lines, "}", ""])


def _guide(bundle: Bundle, labels: Labels, *, bindings: bool, legacy_secrets: bool) -> str:
    needed = [(labels.variable(owner, secret), owner, secret) for owner in bundle.owners for secret in owner.secrets]
    lines = [
        "# Deploying these actions",
        "",
        "The provider takes the tenant from `AUTH0_DOMAIN`, `AUTH0_CLIENT_ID` and `AUTH0_CLIENT_SECRET`.",
        "",
        "```sh",
        *(f"export TF_VAR_{name}='the value'" for name, _, _ in needed),
        "terraform init",
        "terraform plan",
        "terraform apply",
        "```",
        "",
        "Actions that are in the tenant already have to be imported first, or a second one is created:",
        "`terraform import auth0_action.LABEL ID`. That never brings their secrets along.",
    ]
    if needed:
        lines += ["", "## Secrets", "", "No value of a secret is in these files; Terraform asks for missing ones.", ""]
        lines += [f"- `{name}`: {secret.name} of {owner.name}" for name, owner, secret in needed]
        if not legacy_secrets:
            lines += ["", "After a change of a value count up `secrets_wo_version`, or Terraform does not send it."]
        if legacy_secrets or any(module.secrets for module in bundle.modules):
            lines += ["", f"{STATE}: keep the state as you keep secrets."]
    if bindings:
        lines += ["", "## Bindings", "", BINDINGS]
    return "\n".join(lines) + "\n"


def remarks(bundle: Bundle, *, bindings: bool, legacy_secrets: bool) -> Iterator[Remark]:
    """What has to be known before: variables without a value, what ends up in the state, what cannot be said."""
    labels = labels_of(bundle)
    for owner in bundle.owners:
        for secret in owner.secrets:
            name = labels.variable(owner, secret)
            yield Remark(f"Set TF_VAR_{name} before deploying; it is the secret {secret.name} of {owner.name}.")
    known = {module.name for module in bundle.modules}
    for action in bundle.actions:
        if legacy_secrets and action.secrets:
            yield Remark(f"{STATE}: the secrets of {action.name}.")
        for each in action.dependencies:
            if each.registry:
                yield Remark(f"{action.name} takes {each.name} from {each.registry}, which Terraform cannot say.")
        for use in action.modules:
            if use.name not in known:
                yield Remark(f"{action.name} requires the module {use.name}, which is not there.", refused=True)
    for module in bundle.modules:
        if module.secrets:
            yield Remark(f"{STATE}: the secrets of the module {module.name}.")
    if bindings:
        yield Remark(BINDINGS)
