"""The form of one profile: its fields, and beside each what is wrong with it."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QSpinBox, QWidget

from contactdesk.model.addresses import check_base_url, clean_base_url, has_user, same_origin, without_user
from contactdesk.model.ask_all import is_asked_automatically
from contactdesk.model.cleaning import clean_ends, unquoted
from contactdesk.model.environment import ENVIRONMENTS, NONE, environment_of_address
from contactdesk.model.failure import Cause
from contactdesk.model.issues import Issue, IssueCode
from contactdesk.model.profile import COLOURS, ApiInfo, Draft, Profile
from contactdesk.model.validation import check_name, check_secret, check_time_limit, check_unquoted
from contactdesk.ui.environment_text import environment_word
from contactdesk.ui.profiles.form_row import FormRow
from contactdesk.ui.profiles.profile_fields import ProfileFields, RowKey
from contactdesk.ui.profiles.secret_state import SecretState
from contactdesk.ui.safe_text import one_line
from contactdesk.ui.widgets.mnemonics import with_mnemonics

_CA_FILE_ISSUES = {
    Cause.FILE_MISSING: IssueCode.CA_FILE_MISSING,
    Cause.FILE_IS_FOLDER: IssueCode.CA_FILE_IS_FOLDER,
    Cause.FILE_UNREADABLE: IssueCode.CA_FILE_UNREADABLE,
    Cause.NO_CERTIFICATES: IssueCode.CA_FILE_WITHOUT_CERTIFICATES,
}


class ProfileForm(ProfileFields):
    """Shows one profile for editing, and checks it while it is typed.

    Args:
        apis: the APIs to choose from, in this order.
        proxy_of: returns the proxy on the way to an address; empty for none.
    """

    changed = Signal()
    """Something was typed or chosen."""
    rechecked = Signal()
    """The state of the stored secret was updated, so the buttons may change."""
    ca_file_named = Signal(str)
    """The path of a certificate file was entered; answered by ``show_ca_file``."""

    def __init__(self, apis: Sequence[ApiInfo], proxy_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(apis, parent)
        self._proxy_of = proxy_of
        self._others: Sequence[Profile] = ()
        self._ask_all: bool | None = None
        self._loaded = Profile("", "", "", "")
        self._baseline: Profile | None = None
        self._secret_state, self._secret_reason = SecretState.NONE, ""
        self._keyring_issue: Issue | None = None
        self._checked_ca_file = ("", Cause.NONE)
        self._api_before = ""
        self._is_loading = False
        for edit in (self.name_edit, self.base_url_edit, self.ca_file_edit, *self.setting_edits.values()):
            edit.textChanged.connect(self._refresh)
        self.secret_edit.text_changed.connect(self._refresh)
        self.api_selector.currentIndexChanged.connect(self._follow_api)
        self.colour_selector.currentIndexChanged.connect(self._refresh)
        self.environment_selector.currentIndexChanged.connect(self._refresh)
        self.client_details_check.toggled.connect(self._refresh)
        self.ask_all_check.clicked.connect(self._choose_ask_all)
        self.timeout_edit.valueChanged.connect(self._refresh)
        self.ca_file_edit.editingFinished.connect(self.name_ca_file)

    def load(
        self, profile: Profile, others: Sequence[Profile], secret_state: SecretState, *, is_saved: bool = True
    ) -> None:
        """Show a profile.

        Args:
            profile: the one to show.
            others: the other profiles.
            secret_state: where its secret is.
            is_saved: whether leaving the form unchanged loses nothing.
        """
        self._loaded, self._others = profile, others
        self._ask_all = profile.ask_all
        self._secret_state, self._secret_reason = secret_state, ""
        self._api_before = profile.api
        with self._loading():
            self.name_edit.setText(profile.name)
            self.api_selector.setPlaceholderText(one_line(profile.api, 48))
            self.api_selector.setCurrentIndex(self.api_selector.findData(profile.api))
            self.base_url_edit.setText(clean_base_url(without_user(profile.base_url)))
            # A long address shows its beginning.
            self.base_url_edit.home(False)
            self.secret_edit.clear()
            for api in self.apis.values():
                for setting in api.settings:
                    text = profile.settings.get(setting.key, "") if api.key == profile.api else setting.preset
                    self.setting_edits[api.key, setting.key].setText(text)
            colour = self.colour_selector.findData(profile.colour)
            self.colour_selector.setCurrentIndex(colour if colour >= 0 else len(COLOURS) - 1)
            shown = profile.environment if profile.environment in ("", *ENVIRONMENTS) else NONE
            self.environment_selector.setCurrentIndex(self.environment_selector.findData(shown))
            self.client_details_check.setChecked(profile.related_details)
            self.timeout_edit.setValue(max(round(min(profile.timeout_s, self.timeout_edit.maximum())), 1))
            self.ca_file_edit.setText(profile.ca_file)
        for row in self.rows.values():
            row.reset()
        self._show_rows()
        self._baseline = self._as_saved(profile) if is_saved else None
        self._refresh()

    def show_secret_state(self, state: SecretState, reason: str = "") -> None:
        """Show where the stored secret is, and why it cannot be read."""
        self._secret_state, self._secret_reason = state, reason
        self._recheck()
        self.rechecked.emit()

    def show_keyring(self, *, is_missing: bool, is_bus_silent: bool = False) -> None:
        """Show whether there is no keyring to store secrets in, and whether that is for want of the session bus."""
        missing = IssueCode.SECRET_WITHOUT_BUS if is_bus_silent else IssueCode.SECRET_WITHOUT_KEYRING
        self._keyring_issue = Issue(missing, blocking=False) if is_missing else None
        self._recheck()

    def show_ca_file(self, path: str, cause: Cause) -> None:
        """Show why a certificate file cannot be used; with ``NONE``, that it can."""
        if path == self._profile().ca_file:
            self._checked_ca_file = (path, cause)
            self._recheck()

    def mark_saved(self, draft: Draft, state: SecretState, reason: str = "") -> None:
        """Treat a draft as the saved state; what was typed since counts as changed."""
        self._loaded = self._baseline = draft.profile
        with self._loading():
            if self._secret() == draft.secret:
                self.secret_edit.clear()
            self._show_cleaned()
        self.show_secret_state(state, reason)

    def draft(self) -> Draft:
        """Return the content of the form; see ``Draft`` for the secret."""
        stored = None if self._is_stored_secret_valid() else ""
        return Draft(self._profile(), self._secret() or stored)

    def is_changed(self) -> bool:
        """Return whether leaving the form would lose something."""
        return self._profile() != self._baseline or bool(self.secret_edit.text())

    def can_save(self) -> bool:
        """Return whether nothing blocks saving."""
        return not any(row.is_blocked for row in self._shown_rows().values())

    def can_test(self) -> bool:
        """Return whether the form has all that a test needs; the name is not needed."""
        is_blocked = any(row.is_blocked for key, row in self._shown_rows().items() if key != "name")
        return not is_blocked and self.draft().secret != ""

    def problems(self) -> list[str]:
        """Return what blocks saving, each as "<label>: <issue>"."""
        return [row.line.label.accessibleName() for row in self._shown_rows().values() if row.is_blocked]

    def focus(self, field: str = "name") -> QWidget:
        """Give a field the keyboard focus.

        Args:
            field: an attribute of ``Profile``, the key of a setting, or ``secret``.

        Returns:
            The focused widget.
        """
        rows = self._shown_rows()
        row = rows.get(field) or rows.get((self.api_selector.currentData(), field)) or rows["name"]
        widget = row.field
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(widget, QSpinBox):
            widget.selectAll()
        elif isinstance(widget, QLineEdit):
            # Backwards, so that a long text shows its beginning.
            widget.end(False)
            widget.home(True)
        return widget

    def name_ca_file(self) -> None:
        """Emit ``ca_file_named`` if a certificate file is entered."""
        if path := self._profile().ca_file:
            self.ca_file_named.emit(path)

    @contextmanager
    def _loading(self) -> Iterator[None]:
        self._is_loading = True
        yield
        self._is_loading = False

    def _api(self) -> ApiInfo | None:
        return self.apis.get(self.api_selector.currentData() or "")

    def _shown_rows(self) -> dict[RowKey, FormRow]:
        """Return the rows of the chosen API, from top to bottom."""
        chosen = self.api_selector.currentData()
        api = self._api()
        rows = {key: row for key, row in self.rows.items() if isinstance(key, str) or key[0] == chosen}
        if api is None or not api.has_related:
            del rows["related_details"]
        return rows

    def _profile(self) -> Profile:
        api = self._api()
        settings = self._loaded.settings
        if api:
            # Keep the settings that a later build added, unless the API was changed.
            kept = settings if api.key == self._loaded.api else {}
            typed = {s.key: s.clean(self.setting_edits[api.key, s.key].text()) for s in api.settings}
            settings = {**kept, **typed}
        return replace(
            self._loaded,
            name=" ".join(clean_ends(self.name_edit.text()).split()),
            api=api.key if api else self._loaded.api,
            base_url=clean_base_url(self.base_url_edit.text()),
            settings=settings,
            colour=self._colour(),
            related_details=self.client_details_check.isChecked(),
            timeout_s=self._timeout_s(),
            ca_file=clean_ends(self.ca_file_edit.text()),
            environment=self._environment(),
            ask_all=self._ask_all,
        )

    def _as_saved(self, profile: Profile) -> Profile:
        """Return what is saved of a profile, as the form would give it: text is compared as it stands in the file."""
        shown = self._profile()
        settings = {key: profile.settings.get(key, text) for key, text in shown.settings.items()}
        return replace(shown, base_url=profile.base_url, settings=settings)

    def _show_cleaned(self) -> None:
        """Show each text as it was saved, unless it was changed since."""
        typed, saved, api = self._profile(), self._loaded, self._api()
        texts = [
            (self.name_edit, typed.name, saved.name),
            (self.base_url_edit, typed.base_url, saved.base_url),
            (self.ca_file_edit, typed.ca_file, saved.ca_file),
        ]
        if api and api.key == saved.api:
            keys = [setting.key for setting in api.settings]
            texts += [(self.setting_edits[api.key, key], typed.settings[key], saved.settings[key]) for key in keys]
        for edit, cleaned, text in texts:
            # In a field with the focus, a space may be the beginning of more.
            if cleaned == text != edit.text() and not edit.hasFocus():
                edit.setText(text)

    def _secret(self) -> str:
        return clean_ends(self.secret_edit.text())

    def _colour(self) -> str:
        chosen: str = self.colour_selector.currentData()
        loaded = self._loaded.colour
        # The colour of a later build is shown as the last one, and kept unless another one is chosen.
        return loaded if chosen == COLOURS[-1] and loaded not in COLOURS else chosen

    def _timeout_s(self) -> float:
        shown, loaded = self.timeout_edit.value(), self._loaded.timeout_s
        # The field has whole seconds only.
        return loaded if shown == round(loaded) else float(shown)

    def _environment(self) -> str:
        chosen: str = self.environment_selector.currentData()
        loaded = self._loaded.environment
        # The word of a later build is shown as none, and kept unless something else is chosen.
        return loaded if chosen == NONE and loaded and loaded not in ENVIRONMENTS else chosen

    def _choose_ask_all(self, is_asked: bool) -> None:
        # What would be so by itself follows later changes of the environment.
        self._ask_all = None if is_asked == self._is_asked_automatically() else is_asked
        self._refresh()

    def _is_asked_automatically(self) -> bool:
        return is_asked_automatically(self._profile(), self._others, self.apis)

    def _is_stored_secret_valid(self) -> bool:
        """Return whether the stored secret belongs to the API and the address in the form."""
        profile = self._profile()
        return (
            self._secret_state is not SecretState.NONE
            and profile.api == self._loaded.api
            and same_origin(profile.base_url, self._loaded.base_url)
        )

    def _follow_api(self) -> None:
        api, before = self._api(), self.apis.get(self._api_before)
        if self._is_loading or api is None:
            return
        with self._loading():
            if clean_base_url(self.base_url_edit.text()) in {"", before.base_url if before else ""}:
                self.base_url_edit.setText(api.base_url)
            self.secret_edit.clear()
        self._api_before = api.key
        self._show_rows()
        self._refresh()

    def _show_rows(self) -> None:
        api, shown = self._api(), self._shown_rows()
        for key, row in self.rows.items():
            row.set_visible(key in shown)
            if key == "secret" or isinstance(key, tuple):
                row.set_label("")
        labels: dict[RowKey, str] = {
            "secret": QCoreApplication.translate("Secret", api.secret_label) if api else self.tr("Secret")
        }
        if api:
            for setting in api.settings:
                labels[api.key, setting.key] = QCoreApplication.translate("Setting", setting.label)
        for key, label in with_mnemonics(labels, self._taken_keys()).items():
            self.rows[key].set_label(label)

    def _taken_keys(self) -> str:
        """Return the letters that buttons and labels of the whole dialog have, in upper case."""
        window = self.window()
        widgets: list[QAbstractButton | QLabel] = [*window.findChildren(QAbstractButton), *window.findChildren(QLabel)]
        texts = [widget.text() for widget in widgets if widget.window() is window]
        return "".join(re.findall("&(\\w)", " ".join(texts))).upper()

    def _refresh(self) -> None:
        if not self._is_loading:
            self._recheck()
            self.changed.emit()

    def _recheck(self) -> None:
        api, base_url = self._api(), clean_base_url(self.base_url_edit.text())
        address_issue = check_base_url(base_url, api.endpoint if api else "")
        self.rows["name"].show_issue(check_name(self.name_edit.text(), [other.name for other in self._others]))
        self.rows["api"].show_issue(None if api else Issue(IssueCode.API_UNKNOWN))
        self.rows["base_url"].show_issue(address_issue, before=self._change_at_loading(base_url))
        source = QCoreApplication.translate("Secret", api.secret_source) if api and api.secret_source else ""
        self.rows["secret"].show_issue(self._check_secret(api), source)
        if api:
            for setting in api.settings:
                key = (api.key, setting.key)
                self.rows[key].show_issue(check_unquoted(self.setting_edits[key].text(), setting.check))
        derived = environment_of_address(base_url, api)
        as_address = self.tr("Automatic ({environment})").format(environment=environment_word(derived))
        self.environment_selector.setItemText(0, as_address)
        self.ask_all_check.setChecked(self._is_asked_automatically() if self._ask_all is None else self._ask_all)
        self.rows["timeout_s"].show_issue(check_time_limit(self.timeout_edit.value()))
        self.rows["ca_file"].show_issue(self._check_ca_file())
        if address_issue is None and (proxy := self._proxy_of(base_url)):
            self.rows["base_url"].line.show_hint(
                self.tr("Requests go through the proxy {proxy}").format(proxy=one_line(proxy))
            )
        if self._secret_reason and not self.secret_edit.text():
            self.rows["secret"].line.show_warning(self._secret_reason)
        self.secret_edit.edit.setPlaceholderText(self._secret_placeholder())

    def _change_at_loading(self, base_url: str) -> Issue | None:
        """Return the hint about what is shown in place of the address in the file, until another one is typed."""
        loaded = self._loaded.base_url
        if base_url == loaded or base_url != clean_base_url(without_user(loaded)):
            return None
        return Issue(IssueCode.URL_USER_REMOVED if has_user(loaded) else IssueCode.URL_CLEANED, blocking=False)

    def _check_secret(self, api: ApiInfo | None) -> Issue | None:
        if typed := self.secret_edit.text():
            issue = check_secret(typed) or (api.check_secret(self._secret()) if api else None)
            return issue or self._keyring_issue
        if self._is_stored_secret_valid():
            return None
        if self._secret_state is not SecretState.NONE:
            is_same_api = self._profile().api == self._loaded.api
            code = IssueCode.SECRET_FOR_OTHER_ADDRESS if is_same_api else IssueCode.SECRET_FOR_OTHER_API
            return Issue(code, blocking=False)
        return self._keyring_issue or Issue(IssueCode.SECRET_EMPTY, blocking=False)

    def _check_ca_file(self) -> Issue | None:
        path = self._profile().ca_file
        checked, cause = self._checked_ca_file
        code = _CA_FILE_ISSUES.get(cause)
        if path != checked or code is None:
            return None
        inner = unquoted(path)
        # Not blocking, since the disk with the file may only be unmounted for now.
        return Issue(code, blocking=False, fix=inner if inner != path else "")

    def _secret_placeholder(self) -> str:
        if not self._is_stored_secret_valid():
            return ""
        return {
            SecretState.STORED: self.tr("Stored in the keyring; type to replace"),
            SecretState.FOR_THIS_RUN: self.tr("Stored for this run only; type to replace"),
            SecretState.UNKNOWN: self.tr("Asking the keyring…"),
        }.get(self._secret_state, "")
