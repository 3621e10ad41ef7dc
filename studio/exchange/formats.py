"""The formats of others, as a table: the command line and the menus of the window are made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Protocol

from studio.exchange import management_api, marketplace, plain
from studio.exchange.bundle import Bundle
from studio.exchange.deploy_cli import content, directory_layout, yaml_layout
from studio.exchange.handout import page as handout
from studio.exchange.imported import Imported
from studio.exchange.names import file_name
from studio.exchange.node_test import writing as node_test
from studio.exchange.placing import Part
from studio.exchange.remarks import Remark, limits, placeholders, refusals
from studio.exchange.source import Source
from studio.exchange.terraform import reading as terraform_reading
from studio.exchange.terraform import writing as terraform
from studio.project import workspace
from studio.project.reading import SIZE_LIMIT, ReadError


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user of an export asked for beside the format."""

    bindings: bool = False
    legacy_secrets: bool = False


@dataclass(frozen=True, slots=True)
class Export:
    """The files of an export, and what there is to say; with a refused remark there are no files."""

    parts: tuple[Part, ...]
    remarks: tuple[Remark, ...] = ()

    @property
    def refused(self) -> tuple[Remark, ...]:
        """Why nothing can be written."""
        return tuple(remark for remark in self.remarks if remark.refused)


@dataclass(frozen=True)
class Format:
    """One format. `write` makes its files, `check` what there is to say before; `read` and `recognised` where it
    can be read, too. `becomes` is what a name becomes in it, so that collisions are found; `wishes` names the
    options that mean something in it. `examples` says that it has a use for scenarios, `subset` is that part of a
    bundle which it can say.
    """

    id: str
    name: str
    help: str
    write: Callable[[Bundle, Wishes], Iterable[Part]] | None = None
    check: Callable[[Bundle, Wishes], Iterable[Remark]] = lambda _bundle, _wishes: ()
    becomes: Callable[[str], str] = file_name
    read: Callable[[Source], Imported] | None = None
    recognised: Callable[[Source], bool] = lambda _source: False
    wishes: tuple[str, ...] = ()
    examples: bool = False
    subset: Callable[[Bundle], Bundle] = lambda bundle: bundle


def _deploy_remarks(bundle: Bundle, wishes: Wishes) -> Iterator[Remark]:
    yield from placeholders(bundle)
    yield from content.module_names(bundle)
    yield from content.needs(bundle)
    if wishes.bindings:
        yield Remark(content.BINDINGS)


def _without_modules(bundle: Bundle) -> Bundle:
    return replace(bundle, actions=tuple(replace(action, modules=()) for action in bundle.actions), modules=())


class _WriteLayout(Protocol):
    def __call__(self, bundle: Bundle, *, bindings: bool) -> Iterator[Part]: ...


def _deploy_cli(
    id: str,
    name: str,
    help: str,
    write: _WriteLayout,
    read: Callable[[Source], Imported],
    recognised: Callable[[Source], bool],
) -> Format:
    """One of the layouts that auth0-deploy-cli reads."""
    return Format(
        f"deploy-cli-{id}",
        f"auth0-deploy-cli, {name}",
        help,
        write=lambda bundle, wishes: write(bundle, bindings=wishes.bindings),
        check=_deploy_remarks,
        read=read,
        recognised=recognised,
        wishes=("bindings",),
    )


FORMATS: tuple[Format, ...] = (
    _deploy_cli(
        *("yaml", "YAML", "a tenant.yaml that lists the actions, their code beside it"),
        *(yaml_layout.write, yaml_layout.read, yaml_layout.recognised),
    ),
    _deploy_cli(
        *("directory", "directory", "a JSON file for each action in actions/, its code in a folder beside it"),
        *(directory_layout.write, directory_layout.read, directory_layout.recognised),
    ),
    Format(
        "terraform",
        "Terraform",
        "resources of the provider auth0/auth0, the code in files",
        write=lambda bundle, wishes: terraform.write(
            bundle, bindings=wishes.bindings, legacy_secrets=wishes.legacy_secrets
        ),
        check=lambda bundle, wishes: terraform.remarks(
            bundle, bindings=wishes.bindings, legacy_secrets=wishes.legacy_secrets
        ),
        read=terraform_reading.read,
        recognised=terraform_reading.recognised,
        wishes=("bindings", "legacy_secrets"),
    ),
    Format(
        "marketplace",
        "Marketplace template",
        "a manifest and the code, as Auth0's marketplace takes them",
        write=lambda bundle, _wishes: marketplace.write(bundle),
        check=lambda bundle, _wishes: marketplace.remarks(bundle),
        becomes=str,
        read=marketplace.read,
        recognised=marketplace.recognised,
        subset=marketplace.subset,
    ),
    Format(
        "action-json",
        "action.json",
        "the body for the Management API and the auth0 CLI",
        write=lambda bundle, _wishes: management_api.write(bundle),
        check=lambda bundle, _wishes: management_api.remarks(bundle),
        read=management_api.read,
        recognised=management_api.recognised,
    ),
    Format(
        "js",
        "Plain JavaScript",
        "one .js for each action, with a comment on top that says what belongs to it",
        write=lambda bundle, _wishes: plain.write(bundle),
        read=plain.read,
        recognised=plain.recognised,
        subset=_without_modules,
    ),
    Format(
        "node-test",
        "Tests for Node",
        "the scenarios of each action as a file for `node --test`, without the studio",
        write=lambda bundle, _wishes: node_test.write(bundle),
        check=lambda bundle, _wishes: node_test.remarks(bundle),
        examples=True,
    ),
    Format(
        "html",
        "Handout",
        "one page with the code, what it asks for and its scenarios, to read and print",
        write=lambda bundle, _wishes: handout.write(bundle),
        becomes=str,
        examples=True,
    ),
)


def by_id() -> Mapping[str, Format]:
    """The formats by their ids."""
    return {format.id: format for format in FORMATS}


def writable() -> tuple[Format, ...]:
    """The formats that can be exported."""
    return tuple(format for format in FORMATS if format.write)


def readable() -> tuple[Format, ...]:
    """The formats that can be imported, in the order in which they are recognised."""
    return tuple(format for format in FORMATS if format.read)


def export(bundle: Bundle, format: Format, wishes: Wishes | None = None) -> Export:
    """The files of a format, or why there are none. Nothing is written to disk."""
    assert format.write is not None
    asked = wishes or Wishes()
    refused = tuple(refusals(bundle, format.becomes))
    remarks = (*refused, *(() if refused else chain(format.check(bundle, asked), limits(bundle))))
    if any(remark.refused for remark in remarks):
        return Export((), remarks)
    return Export(tuple(format.write(bundle, asked)), remarks)


def _recognised(source: Source) -> Format | None:
    """The first format that knows what is there. Raises the first ReadError where none does."""
    problem: ReadError | None = None
    for each in readable():
        try:
            if each.recognised(source):
                return each
        except ReadError as error:
            problem = problem or error
    if problem:
        raise problem
    return None


def read(path: Path, format: Format | None = None) -> Imported:
    """What is in a file or folder of others, recognised by its content. Raises ReadError."""
    source = Source(path)
    found = format or _recognised(source)
    if found is None and (large := source.too_large()):
        limit = SIZE_LIMIT // (1024 * 1024)
        raise ReadError(large, None, f"the file is larger than {limit} MiB, and was not looked into")
    if found is None and (path / workspace.SETTINGS).is_file():
        raise ReadError(path, None, plain.ALREADY_OURS)
    if found is None or found.read is None:
        known = ", ".join(each.id for each in readable())
        raise ReadError(path, None, f"no actions were recognised here; say which it is with --format: {known}")
    imported = found.read(source)
    if not imported.bundle.actions:
        raise ReadError(path, None, f"there is no action in it, read as {found.name}")
    return Imported(imported.bundle, imported.notes, found.id)
