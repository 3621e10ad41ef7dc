from __future__ import annotations

from studio.catalogue.loader import load


def test_signature_marks_optional_parameters() -> None:
    methods = load().triggers["post-login"].methods_by_name
    assert methods["api.access.deny"].signature == "api.access.deny(reason)"
    assert methods["api.redirect.sendUserTo"].signature == "api.redirect.sendUserTo(url, options?)"
