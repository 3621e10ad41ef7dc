from __future__ import annotations

from studio.ui.event.stretches import MANY, Part, Stretch, in_stretches


def test_few_members_stand_for_themselves() -> None:
    members = [(n, n) for n in range(MANY)]
    assert in_stretches(members) == members


def test_many_members_stand_in_stretches_without_a_gap() -> None:
    members = [(f"k{n}", n) for n in range(MANY * 2 + 1)]
    found = in_stretches(members)
    assert [key for key, _ in found] == [Part(0), Part(1), Part(2)]
    stretches = [value for _, value in found]
    assert all(isinstance(each, Stretch) for each in stretches)
    assert [each for stretch in stretches for each in stretch.members] == members
    assert stretches[1].holds(f"k{MANY}") and not stretches[1].holds("k0")
    assert stretches[2].ends == (f"k{2 * MANY}", f"k{2 * MANY}")
