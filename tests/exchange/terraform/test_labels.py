from __future__ import annotations

from studio.exchange.bundle import Bundle, Module, Secret
from studio.exchange.terraform.labels import labels_of
from tests.exchange.conftest import NASTY_NAMES, action


def test_everything_has_a_label_of_its_own() -> None:
    secrets = (Secret("K"), Secret("k"), Secret("K-1"))
    bundle = Bundle(tuple(action(name, secrets=secrets) for name in NASTY_NAMES), (Module("m", "", (), secrets),))
    labels = labels_of(bundle)
    assert len({*labels.actions.values()}) == len(NASTY_NAMES)
    assert len({*labels.variables.values()}) == len(secrets) * (len(NASTY_NAMES) + 1)
    for label in (*labels.actions.values(), *labels.variables.values()):
        assert label.isascii() and label.replace("-", "_").isidentifier()
    assert labels.variable(bundle.actions[0], Secret("K")).endswith("_k")
