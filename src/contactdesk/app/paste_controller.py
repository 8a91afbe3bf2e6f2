"""Understands what is pasted into the window, or given as ``--lookup``. It sends, keeps and logs nothing."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from contactdesk.app.profiles_controller import api_infos
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.ui.main_window.main_window import MainWindow

if TYPE_CHECKING:
    from contactdesk.model.paste import PasteResult


class PasteController(QObject):
    """Passes pasted text to ``services.paste``, and shows the result in the lookup bar."""

    list_pasted = Signal(str)
    """The text that was pasted is to be looked up as a list."""

    def __init__(self, window: MainWindow, repository: ProfileRepository) -> None:
        super().__init__(window)
        self._list_text = ""
        self._window = window
        self._repository = repository
        window.bar.pasted.connect(self._show)
        window.bar.id_picked.connect(self._pick)
        window.bar.list_requested.connect(self._look_up_list)

    def show(self, text: str) -> None:
        """Put the ID in a text of the command line into the field, without a change of the profile."""
        self._fill(text, (self._window.bar.profile_id,))

    def contact_id_in(self, text: str) -> str:
        """Return the ID that a text of the command line holds; empty if that is not clear."""
        return self._understand(text, None).contact_id

    def look_up(self, text: str, *, may_switch: bool) -> None:
        """Look up the ID in a text of the command line, which counts like a paste.

        Args:
            text: as given.
            may_switch: whether another profile may be asked; not if one was named.
        """
        result = self._fill(text, None if may_switch else (self._window.bar.profile_id,))
        self._window.bar.submit()
        self._remark(result)

    def _fill(self, text: str, permitted_ids: tuple[str, ...] | None) -> "PasteResult":
        from contactdesk.model.paste import PasteOutcome, PasteReason

        bar = self._window.bar
        result = self._understand(text, permitted_ids)
        is_unclear = result.outcome is PasteOutcome.NOTHING or result.reason in (
            PasteReason.NO_ID,
            PasteReason.NO_PROFILE,
        )
        if (is_unclear or not bar.profile_id) and not result.had_key:
            # The field shows it, with what is wrong.
            bar.set_id(text)
        else:
            self._show_result(result, text)
        return result

    def _show(self, text: str) -> None:
        self._show_result(self._understand(text, None), text)

    def _pick(self, contact_id: str, offered: "PasteResult") -> None:
        # The place in the pasted text stays binding.
        result = self._understand(contact_id, offered.profile_ids)
        if offered.place:
            result = replace(result, place=offered.place, bound_ids=offered.bound_ids)
        self._window.bar.show_paste(result)

    def _understand(self, text: str, permitted_ids: tuple[str, ...] | None) -> "PasteResult":
        # Not before the window is ready: the modules for pasted text take 15 ms.
        from contactdesk.services.paste import understand

        return understand(text, self._repository.profiles, self._window.bar.profile_id, api_infos(), permitted_ids)

    def _show_result(self, result: "PasteResult", text: str) -> None:
        from contactdesk.model.paste import PasteOutcome

        self._list_text = ""
        if result.outcome is PasteOutcome.SEVERAL:
            # A plain list is read anew, row by row, unless it has a key: as a row, that would be shown or even sent.
            self._list_text = "\n".join(result.ids) if result.ids or result.had_key else text
        self._window.bar.show_paste(result)
        self._remark(result)

    def _look_up_list(self) -> None:
        text, self._list_text = self._list_text, ""
        self._window.bar.drop_paste()
        if text:
            self.list_pasted.emit(text)

    def _remark(self, result: "PasteResult") -> None:
        from contactdesk.ui.main_window.paste_text import remark_text

        if remark := remark_text(result):
            self._window.status.notify(remark)
