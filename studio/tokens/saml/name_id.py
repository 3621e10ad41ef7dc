"""Whom the assertion is about: the first probe that names an attribute with a value.

https://auth0.com/docs/authenticate/protocols/saml/saml-configuration/customize-saml-assertions
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from studio.tokens.saml.model import NameId, SamlAttribute, SamlSetting


def name_id(attributes: Sequence[SamlAttribute], settings: Mapping[str, SamlSetting]) -> NameId:
    """The NameID; its value is empty and `probe` None where no probe finds anything."""
    texts = {each.name: each.values[0].text for each in attributes if each.mark != "dropped"}
    form = str(settings["nameIdentifierFormat"].value or "")
    probes = settings["nameIdentifierProbes"].value
    for probe in probes if isinstance(probes, list | tuple) else ():
        if text := texts.get(str(probe)):
            return NameId(text, form, str(probe))
    return NameId("", form, None)
