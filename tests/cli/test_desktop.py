from __future__ import annotations

import configparser
import subprocess
from pathlib import Path

import pytest

from studio.catalogue import places
from studio.cli import main
from studio.cli.desktop import SIZES, entry, install, program, quoted, remove

SHIPPED = places.resources() / "desktop"


def read(text: str) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(text)
    return parser["Desktop Entry"]


def test_the_entry_starts_this_very_program(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["desktop"]) == 0
    line = read(capsys.readouterr().out)["Exec"]
    command = line.removesuffix(" %f").strip('"')
    done = subprocess.run([command, "--version"], check=True, capture_output=True, text=True)
    assert done.stdout.startswith("action-studio ")


def test_entry_and_icons_are_written_where_a_desktop_looks_and_taken_away_again(tmp_path: Path) -> None:
    written = install(tmp_path)
    assert read(written.read_text(encoding="utf-8"))["Icon"] == "action-studio"
    icons = sorted(path.relative_to(tmp_path).parts[2] for path in (tmp_path / "icons").rglob("action-studio.*"))
    assert icons == sorted(["scalable", *(f"{size}x{size}" for size in SIZES)])
    remove(tmp_path)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(
    ("path", "text"), [("/opt/a b/x", '"/opt/a b/x"'), ("/a%/$b`", '"/a%%/\\\\$b\\\\`"'), ('/"', '"/\\\\\\""')]
)
def test_any_path_can_stand_in_an_entry(path: str, text: str) -> None:
    assert quoted(path) == text
    assert f"Exec={text} %f" in entry(Path(path))


def test_the_shipped_entry_says_what_the_specification_wants() -> None:
    found = read((SHIPPED / "action-studio.desktop").read_text(encoding="utf-8"))
    assert {"Type", "Name", "Exec", "Icon", "Categories", "MimeType"} <= set(found)
    assert all(found[name].endswith(";") for name in ("Categories", "MimeType", "Keywords"))
    assert program().is_absolute()
