from __future__ import annotations

from studio.catalogue import places


def test_the_shipped_folders_exist() -> None:
    assert (places.resources() / "catalogue" / "claims.yaml").is_file()
    assert places.sample_events().is_dir()
