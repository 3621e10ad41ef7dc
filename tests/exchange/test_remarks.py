from __future__ import annotations

from studio.exchange.bundle import Bundle, Dependency, Module, Secret
from studio.exchange.names import file_name
from studio.exchange.remarks import limits, placeholders, refusals
from tests.exchange.conftest import action


def test_names_that_collide_or_cannot_be() -> None:
    assert not list(refusals(Bundle((action("a"), action("b")), (Module("a", ""),)), file_name))
    (twice,) = refusals(Bundle((action("a"), action("a"))), file_name)
    assert twice.refused and twice.text == "Two actions collide: two are called a; rename one of them."
    (control,) = refusals(Bundle((action("a\x1b"),)), file_name)
    assert control.refused and "\\x1b" in control.text


def test_beyond_the_limits_of_the_platform() -> None:
    many = tuple(Dependency(f"p{n}", "1.0.0") for n in range(11))
    (said,) = limits(Bundle((action(dependencies=many),)))
    assert said.text == "Add roles has 11 packages; the platform takes at most 10." and not said.refused
    (long,) = limits(Bundle((action(code="x" * 200_000),)))
    assert "200000 bytes of code" in long.text


def test_placeholders_in_code_and_names() -> None:
    told = [each.text for each in placeholders(Bundle((action("##ENV## roles", "'@@HOST@@' + '##PORT##'"),)))]
    assert told == [
        "The code of ##ENV## roles holds @@HOST@@, ##PORT##, which the deploy tool replaces where it can.",
        "The name of ##ENV## roles holds ##ENV##, which the deploy tool replaces where it can.",
    ]


def test_a_secret_in_the_code_is_refused() -> None:
    (said,) = placeholders(Bundle((action(code="'##API_KEY##'", secrets=(Secret("API_KEY"),)),)))
    assert said.refused and "paste the value of a secret in plain text" in said.text


def test_one_key_for_several_secrets() -> None:
    shared = Bundle((action("a", secrets=(Secret("K"),)), action("b", secrets=(Secret("K"),))))
    (said,) = placeholders(shared)
    assert not said.refused and said.text.startswith("a and b get the same value, K;")
    (refused,) = placeholders(Bundle((action("a", secrets=(Secret("x-y"), Secret("x_y"))),)))
    assert refused.refused and "for its secrets x-y and x_y" in refused.text


def test_raw_placeholders_are_explained() -> None:
    (said,) = placeholders(Bundle((action("a", secrets=(Secret("K", "##K##"),)),)))
    assert "@@K@@ takes any value" in said.text and not said.refused
