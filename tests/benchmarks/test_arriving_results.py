from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.arriving_results import measure

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_handful_of_results_takes_little_more_than_painting_the_tree(qapp: QApplication) -> None:
    """Each row that is told of on its own may not make the view measure the thousand others again."""
    times = measure(qapp, 40)
    assert times.handful < 2.5 * times.painted, times
