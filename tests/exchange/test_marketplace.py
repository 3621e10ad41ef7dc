from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from studio import npm
from studio.catalogue.loader import load
from studio.exchange.bundle import Bundle, Dependency, Secret
from studio.exchange.formats import read as read_any
from studio.exchange.marketplace import read, remarks, subset, write
from studio.exchange.placing import place
from studio.exchange.source import Source
from studio.project.reading import ReadError
from studio.sandbox.node import node_path
from tests.exchange.conftest import CODE, action, tree

SCHEMA = Path(__file__).with_name("marketplace.schema.json")
# Reads manifests as the repository's own script does, with js-yaml, and checks them with what it checks.
CHECK = """
const fs = require('fs'), path = require('path');
const yaml = require('js-yaml'), Ajv = require('ajv');
const [schema, root] = process.argv.slice(1);
const validate = new Ajv().compile(JSON.parse(fs.readFileSync(schema, 'utf8')));
for (const name of fs.readdirSync(root)) {
  const manifest = yaml.load(fs.readFileSync(path.join(root, name, 'manifest.yaml'), 'utf8'));
  const code = fs.readFileSync(path.join(root, name, 'code.js'), 'utf8');
  if (!validate({ ...manifest, code })) throw new Error(name + JSON.stringify(validate.errors));
  if (!/^\\/\\*\\*[^]*?--- AUTH0 ACTIONS TEMPLATE \\S+ ---[^]*?\\*\\//.test(code)) throw new Error(name + ': no mark');
}
"""
MANIFEST: dict[str, Any] = {
    "id": "fd8e30ba-02e2-4648-8d89-78bc10425ab4",
    "name": "Groups",
    "description": "Checks groups.",
    "public": True,
    "triggers": ["POST_LOGIN"],
    "runtime": "node18",
    "modules": [{"name": "axios", "version": "1.7.9"}],
    "secrets": [{"label": "GROUP", "defaultValue": "admins"}],
    "sourceUrl": "https://github.com/x",
    "useCases": ["ACCESS_CONTROL"],
    "notes": "Some.\n",
}


def test_every_manifest_passes_the_schema(nasty: Bundle, tmp_path: Path) -> None:
    triggers = [each for each in load().triggers.values() if each.marketplace]
    assert len(triggers) == 8
    ours = tuple(action(f"One of {each.id}", trigger=each.id, version=each.version) for each in triggers)
    bundle = subset(Bundle((*nasty.actions, *ours)))
    place(tuple(write(bundle)), tmp_path / "out")
    folder = npm.install({"ajv": "6.12.6", "js-yaml": "4.1.0"})
    done = subprocess.run(
        [node_path(), "-e", CHECK, SCHEMA, tmp_path / "out" / "templates"],
        check=False,
        cwd=folder,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "out" / "templates").iterdir())) == len(bundle.actions)


def test_a_template_of_others_goes_back_as_it_was(tmp_path: Path) -> None:
    home = tmp_path / "in" / "templates" / "groups-POST_LOGIN"
    home.mkdir(parents=True)
    (home / "manifest.yaml").write_text(yaml.safe_dump(MANIFEST), encoding="utf-8")
    code = f"/** --- AUTH0 ACTIONS TEMPLATE https://github.com/x --- */\n{CODE}"
    (home / "code.js").write_text(code, encoding="utf-8")
    for place_ in (tmp_path / "in", home, home / "manifest.yaml"):
        found = read_any(place_)
        assert found.format == "marketplace"
        (one,) = found.bundle.actions
        assert (one.name, one.runtime, one.code) == ("Groups", "node18", code)
        assert (one.dependencies, one.secrets) == ((Dependency("axios", "1.7.9"),), (Secret("GROUP"),))
    place(tuple(write(found.bundle)), tmp_path / "out")
    written = yaml.safe_load(tree(tmp_path / "out")["templates/groups-POST_LOGIN/manifest.yaml"])
    assert written == {**MANIFEST, "secrets": [{"label": "GROUP", "defaultValue": "YOUR_GROUP"}]}
    assert tree(tmp_path / "out")["templates/groups-POST_LOGIN/code.js"].decode() == code


def test_an_id_stays_the_same() -> None:
    first, second = ({part.path: part.content for part in write(Bundle((action(),)))} for _ in range(2))
    assert first == second and b'id: "' in first["templates/add-roles-POST_LOGIN/manifest.yaml"]


def test_what_the_marketplace_does_not_take() -> None:
    bad = Bundle(
        (action("Email", trigger="custom-email-provider"), action("ab"), action("abc", secrets=(Secret("K"),)))
    )
    refused = [each.text for each in remarks(bad) if each.refused]
    assert refused == [
        "The marketplace has no templates for custom-email-provider, which is the trigger of Email.",
        "The name ab has less than 3 characters.",
        "The secret K of abc needs a name of two characters.",
    ]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"name": "a\x07"}, "holds control characters"),
        ({"triggers": "POST_LOGIN"}, "triggers is no list of texts"),
        ({"modules": [1]}, "modules is no list of mappings"),
        ({"triggers": ["ODD"]}, None),
    ],
)
def test_manifests_that_are_none(tmp_path: Path, change: dict[str, Any], said: str | None) -> None:
    (tmp_path / "manifest.yaml").write_text(json.dumps({**MANIFEST, **change}), encoding="utf-8")
    (tmp_path / "code.js").write_text(CODE, encoding="utf-8")
    if said is None:
        assert read(Source(tmp_path)).bundle.actions[0].trigger == "post-login", "by its handler"
        return
    with pytest.raises(ReadError, match=said):
        read(Source(tmp_path))
