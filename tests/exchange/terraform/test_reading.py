from __future__ import annotations

from pathlib import Path

import pytest

from studio.exchange.bundle import Binding, Dependency, Module, ModuleUse, Secret
from studio.exchange.formats import read as read_any
from studio.exchange.source import Source
from studio.exchange.terraform.reading import read, recognised
from studio.project.reading import ReadError
from tests.exchange.conftest import CODE, action

MAIN = r"""
variable "env" { default = "dev" }
locals { version = "4.17.21" }
resource "auth0_action" "roles" {
  name    = "Roles ${var.env} $${x}"
  runtime = "node18"
  code    = file("${path.module}/src/roles.js")
  deploy  = false
  supported_triggers {
    id      = "post-login"
    version = "v2"
  }
  dependencies {
    name    = "lodash"
    version = local.version
  }
  secrets {
    name  = "A"
    value = "sk_live_1"
  }
  secrets_wo {
    name  = "B"
    value = var.b
  }
  modules {
    module_id         = auth0_action_module.shared.id
    module_version_id = auth0_action_module.shared.version_id
  }
  lifecycle {
    prevent_destroy = true
  }
}
resource "auth0_action" "here" {
  name = "here"
  code = <<-EOT
    exports.onExecutePostLogin = async (event, api) => {
      api.idToken.setCustomClaim('a', `$${event.user.email}`);
    };
  EOT
  supported_triggers {
    id      = "post-login"
    version = "v3"
  }
}
resource "auth0_action_module" "shared" {
  name = "shared"
  code = "exports.x = \"1\";\n"
}
resource "auth0_trigger_actions" "login" {
  trigger = "post-login"
  actions {
    id           = auth0_action.here.id
    display_name = "Here"
  }
  actions {
    id           = auth0_action.roles.id
    display_name = "Roles"
  }
}
resource "auth0_client" "shop" { name = "shop" }
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "roles.js").write_text(CODE, encoding="utf-8")
    (tmp_path / "main.tf").write_text(MAIN, encoding="utf-8")
    return tmp_path


def test_a_configuration_by_hand(folder: Path) -> None:
    found = read_any(folder)
    assert found.format == "terraform"
    assert found.bundle.actions == (
        action(
            "Roles dev ${x}",
            version="v2",
            runtime="node18",
            deployed=False,
            dependencies=(Dependency("lodash", "4.17.21"),),
            secrets=(Secret("B"), Secret("A")),
            modules=(ModuleUse("shared"),),
        ),
        action("here", deployed=False),
    )
    assert found.bundle.modules == (Module("shared", 'exports.x = "1";\n'),)
    bound = (Binding("here", "Here"), Binding("Roles dev ${x}", "Roles"))
    assert found.bundle.bindings == {"post-login": bound}
    assert found.notes.left_out == [
        "Roles dev ${x}: lifecycle, which only Terraform knows.",
        "Roles dev ${x}: the value of the secret A; set it in the window, or with --secret.",
    ]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "${path.module}/src/roles.js",
            "${path.module}/../roles.js",
            "auth0_action.roles: the path ./../roles.js leads out",
        ),
        ("${path.module}/src/roles.js", "/etc/passwd", "is absolute"),
        ('"here"\n  code', '"he\\u0007re"\n  code', "holds control characters"),
        ("variable", "variable {{{", r"main.tf:2: this is no HCL"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(folder: Path, old: str, new: str, said: str) -> None:
    assert old in MAIN
    (folder / "main.tf").write_text(MAIN.replace(old, new), encoding="utf-8")
    with pytest.raises(ReadError, match=said) as caught:
        read(Source(folder))
    assert str(caught.value).isprintable()


def test_templates_are_listed_not_evaluated(folder: Path) -> None:
    text = MAIN.replace('file("${path.module}/src/roles.js")', 'templatefile("${path.module}/src/roles.js", {a = 1})')
    (folder / "main.tf").write_text(text.replace("`$${", "`${"), encoding="utf-8")
    found = read(Source(folder / "main.tf"))
    assert found.notes.left_out[0].startswith("Roles dev ${x}: ${templatefile(")
    assert "here: the values of ${…} in its code, which Terraform would fill in." in found.notes.left_out


def test_hostile_files(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text('resource "auth0_action" "a" { code = ' + "[" * 5000, encoding="utf-8")
    assert recognised(Source(tmp_path))
    with pytest.raises(ReadError, match="no HCL"):
        read(Source(tmp_path))
    (tmp_path / "main.tf").write_text("auth0_action" * 200_000, encoding="utf-8")
    with pytest.raises(ReadError, match="larger than 1 MiB"):
        read(Source(tmp_path))


def test_what_terraform_alone_can_tell_is_listed_and_the_rest_is_read(folder: Path) -> None:
    text = MAIN.replace('"Roles ${var.env} $${x}"', 'format("Roles %s", timestamp())')
    text = text.replace(r'code = "exports.x = \"1\";\n"', "code = data.http.code.body")
    text = text.replace('file("${path.module}/src/roles.js")', 'file(\n    "src/roles.js"\n  )')
    (folder / "main.tf").write_text(text, encoding="utf-8")
    found = read(Source(folder))
    assert [each.name for each in found.bundle.actions] == ["roles", "here"] and not found.bundle.modules
    assert found.bundle.actions[0].code == CODE
    assert found.notes.left_out[:2] == [
        "auth0_action_module.shared: its code is ${data.http.code.body}, which has to be evaluated.",
        'roles: its name is ${format("Roles %s", timestamp())}, which Terraform would evaluate.',
    ]
