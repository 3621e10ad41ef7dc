from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

import pytest

from studio.tokens.keys import KeyProblem, SigningKeys


def test_the_key_is_made_once_and_kept_for_its_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "keys"
    first = SigningKeys.for_user(folder)
    assert SigningKeys.for_user(folder).kid == first.kid
    assert SigningKeys.for_user(folder).client_secret == first.client_secret
    assert sorted(path.name for path in folder.iterdir()) == ["client-secret", "signing-key.pem"]
    if os.name == "posix":
        assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in folder.iterdir())


def test_the_key_lies_in_the_users_folder(own_home: Path) -> None:
    shutil.rmtree(own_home)
    SigningKeys.for_user()
    assert list(own_home.rglob("signing-key.pem"))


def test_a_broken_key_is_told(tmp_path: Path) -> None:
    SigningKeys.for_user(tmp_path)
    (tmp_path / "signing-key.pem").write_text("nonsense")
    with pytest.raises(KeyProblem, match="is no private key"):
        SigningKeys.for_user(tmp_path)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KeyProblem, match="cannot be kept"):
        SigningKeys.for_user(tmp_path / "file" / "keys")


def test_only_public_parts_are_shown() -> None:
    jwks = SigningKeys.made().jwks("RS256", "HS256", "RS256")
    assert [set(key) for key in jwks["keys"]] == [{"kty", "use", "n", "e", "kid", "alg"}]
