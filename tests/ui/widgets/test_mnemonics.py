"""The letters that a form marks by itself: free ones, the initials first, on any keyboard if possible."""

from contactdesk.ui.widgets.mnemonics import with_mnemonics


def test_initial_is_marked_if_it_is_free() -> None:
    assert with_mnemonics({1: "Company", 2: "Version"}, "C") == {1: "C&ompany", 2: "&Version"}


def test_letters_of_every_keyboard_come_first() -> None:
    assert with_mnemonics({1: "Şirket", 2: "Üst sürüm"}, "") == {1: "Ş&irket", 2: "Üst &sürüm"}


def test_letter_of_one_keyboard_is_better_than_none() -> None:
    assert with_mnemonics({1: "Sürüm"}, "SRM") == {1: "S&ürüm"}


def test_text_without_a_free_letter_has_no_mark() -> None:
    assert with_mnemonics({1: "ID"}, "ID") == {1: "ID"}
