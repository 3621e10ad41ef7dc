"""The shipped catalogue, `resources/catalogue`: read once, checked, immutable."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from studio.catalogue import places
from studio.catalogue.compiled import compiled
from studio.catalogue.model import Catalogue
from studio.later import later

if TYPE_CHECKING:
    from studio.catalogue import reading
else:
    reading = later("studio.catalogue.reading")

_SINGLE = ("claims", "saml", "limits", "rules", "grants")
_KINDS = (
    *(f"studio.catalogue.model.{name}" for name in ("Catalogue", "Trigger", "Handler", "Field", "Essential")),
    *(f"studio.catalogue.methods.{name}" for name in ("Method", "Param", "Check")),
    *(f"studio.catalogue.facts.{name}" for name in ("ClaimRules", "SamlRules", "Limit", "Measure", "Rule")),
    *(f"studio.catalogue.grants.{name}" for name in ("Grants", "Grant", "Protocol")),
)


@cache
def load() -> Catalogue:
    """The shipped catalogue, read of its files where the cache does not have it."""
    folder = places.resources() / "catalogue"
    sources = [*(folder / "triggers").glob("*.yaml"), *(folder / f"{name}.yaml" for name in _SINGLE)]
    return compiled("catalogue", sources, _KINDS, lambda: reading.load_from(folder))
