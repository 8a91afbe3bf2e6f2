"""Understands what is pasted into the window, or given as ``--lookup``. It sends, keeps and logs nothing."""

from PySide6.QtCore import QObject

from contactdesk.app.profiles_controller import api_infos
from contactdesk.model.paste import PasteOutcome, PasteReason
from contactdesk.services.paste import understand
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.paste_text import remark_text


class PasteController(QObject):
    """Connects the ID field with the understanding of pasted text."""

    def __init__(self, window: MainWindow, repository: ProfileRepository) -> None:
        super().__init__(window)
        self._window = window
        self._repository = repository
        window.bar.pasted.connect(self._understand)
        window.bar.id_picked.connect(self._pick)

    def look_up(self, text: str, *, may_switch: bool) -> None:
        """Look up the ID in a text of the command line, which counts like a paste.

        Args:
            text: as given.
            may_switch: whether another profile may be asked; not if one was named.
        """
        bar = self._window.bar
        permitted = () if may_switch else (bar.profile_id,)
        result = understand(text, self._repository.profiles, bar.profile_id, api_infos(), permitted)
        is_unclear = result.outcome is PasteOutcome.NOTHING or result.reason in (
            PasteReason.NO_ID,
            PasteReason.NO_PROFILE,
        )
        if is_unclear or not bar.profile_id:
            # The field shows it, with what is wrong.
            bar.set_id(text)
        else:
            bar.show_paste(result)
        bar.submit()

    def _understand(self, text: str) -> None:
        self._show(text, ())

    def _pick(self, contact_id: str, permitted_ids: tuple[str, ...]) -> None:
        self._show(contact_id, permitted_ids)

    def _show(self, text: str, permitted_ids: tuple[str, ...]) -> None:
        bar = self._window.bar
        result = understand(text, self._repository.profiles, bar.profile_id, api_infos(), permitted_ids)
        bar.show_paste(result)
        if remark := remark_text(result):
            self._window.status.notify(remark)
