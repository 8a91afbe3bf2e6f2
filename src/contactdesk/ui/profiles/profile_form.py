"""The form of one connection: its fields, and beside each what is wrong with it."""

from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from contactdesk.model.form_rules import check_base_url, check_name, check_secret, check_time_limit, same_origin
from contactdesk.model.issues import Issue, IssueCode
from contactdesk.model.profile import COLOURS, ApiInfo, Draft, Profile
from contactdesk.ui.profiles.profile_fields import ProfileFields
from contactdesk.ui.profiles.secret_state import SecretState
from contactdesk.ui.safe_text import one_line
from contactdesk.ui.widgets.mnemonics import with_mnemonics

_KEYS_OF_THE_DIALOG = "ABCFHLNPRSTU"
"""The letters that its own buttons and labels have."""


class ProfileForm(ProfileFields):
    """Shows one profile, lets it be changed, and remarks while it is typed."""

    changed = Signal()
    """Something was typed or chosen, or another profile is shown."""
    rechecked = Signal()
    """More became known about what stands there."""
    ca_file_named = Signal(str)
    """A file of certificates stands there; answered by ``show_ca_file``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._apis: dict[str, ApiInfo] = {}
        self._taken: Collection[str] = ()
        self._proxy_of: Callable[[str], str] = lambda _url: ""
        self._loaded = Profile("", "", "", "")
        self._baseline: Profile | None = None
        self._secret_state, self._secret_reason = SecretState.NONE, ""
        self._is_without_keyring = False
        self._issues: dict[str, Issue | None] = {}
        self._unusable_ca_file = ""
        self._api_before = ""
        self._is_loading = False
        self._listen()

    def _listen(self) -> None:
        texts = {
            "name": self.name_edit,
            "base_url": self.base_url_edit,
            "ca_file": self.ca_file_edit,
            **self.setting_edits,
        }
        for key, edit in texts.items():
            edit.textEdited.connect(self.rows[key].touch)
            edit.textChanged.connect(self._refresh)
            self.rows[key].line.fix_requested.connect(lambda key=key, edit=edit: self._mend(key, edit))
        self.secret_edit.text_changed.connect(self._refresh)
        self.rows["secret"].line.fix_requested.connect(lambda: self._mend("secret", self.secret_edit.edit))
        self.api_selector.currentIndexChanged.connect(self._follow_api)
        self.colour_selector.currentIndexChanged.connect(self._refresh)
        self.timeout_edit.valueChanged.connect(self._refresh)
        self.ca_file_edit.editingFinished.connect(self.name_ca_file)

    def set_apis(self, apis: Collection[ApiInfo]) -> None:
        """Tells which APIs there are, in the order to offer them."""
        self._apis = {api.key: api for api in apis}
        self._is_loading = True
        self.api_selector.clear()
        for api in apis:
            self.api_selector.addItem(one_line(api.name), api.key)
        self._is_loading = False

    def set_proxy_of(self, proxy_of: Callable[[str], str]) -> None:
        """Tells how to find the proxy on the way to an address; empty for none."""
        self._proxy_of = proxy_of

    def load(
        self, profile: Profile, taken: Collection[str], secret_state: SecretState, *, is_saved: bool = True
    ) -> None:
        """Shows a profile.

        Args:
            profile: the one to show.
            taken: the names of the other profiles.
            secret_state: where its secret is.
            is_saved: whether what is shown stands somewhere already: leaving it loses nothing.
        """
        self._is_loading = True
        self._loaded, self._taken = profile, taken
        self._secret_state, self._secret_reason = secret_state, ""
        self.name_edit.setText(profile.name)
        self.api_selector.setPlaceholderText(one_line(profile.api, 48))
        self.api_selector.setCurrentIndex(self.api_selector.findData(profile.api))
        self._api_before = profile.api
        self.base_url_edit.setText(profile.base_url)
        self.secret_edit.clear()
        for key, edit in self.setting_edits.items():
            edit.setText(getattr(profile, key))
        colour = self.colour_selector.findData(profile.colour)
        self.colour_selector.setCurrentIndex(colour if colour >= 0 else len(COLOURS) - 1)
        self.timeout_edit.setValue(max(round(min(profile.timeout_s, self.timeout_edit.maximum())), 1))
        self.ca_file_edit.setText(profile.ca_file)
        for row in self.rows.values():
            row.forget_touch()
        self._is_loading = False
        self._show_rows()
        self._baseline = self._profile() if is_saved else None
        self._refresh()

    def show_secret_state(self, state: SecretState, reason: str = "") -> None:
        """Tells where the stored secret is, and why it cannot be reached."""
        self._secret_state, self._secret_reason = state, reason
        self._recheck()
        self.rechecked.emit()

    def show_keyring(self, *, is_missing: bool) -> None:
        """Tells whether there is no keyring to store secrets in."""
        self._is_without_keyring = is_missing
        self._recheck()

    def show_ca_file(self, path: str, is_usable: bool) -> None:
        """Tells whether a file of certificates can be used."""
        if path == self._profile().ca_file:
            self._unusable_ca_file = "" if is_usable else path
            self._recheck()

    def mark_saved(self, draft: Draft, state: SecretState, reason: str = "") -> None:
        """Takes what was saved for the new state of things; what was typed since counts as changed."""
        self._loaded = self._baseline = draft.profile
        if self.secret_edit.text() == draft.secret:
            self._is_loading = True
            self.secret_edit.clear()
            self._is_loading = False
        self.show_secret_state(state, reason)

    def draft(self) -> Draft:
        """What stands in the form; see ``Draft`` for the secret."""
        stored = None if self._stored_serves() else ""
        return Draft(self._profile(), self.secret_edit.text() or stored)

    def is_changed(self) -> bool:
        """Whether leaving the form would lose something."""
        return self._profile() != self._baseline or bool(self.secret_edit.text())

    def can_save(self) -> bool:
        """Whether nothing blocks saving."""
        return not any(issue and issue.blocking for issue in self._issues.values())

    def can_test(self) -> bool:
        """Whether there is all that a test needs; a name is not."""
        issues = (issue for key, issue in self._issues.items() if key != "name")
        return not any(issue and issue.blocking for issue in issues) and self.draft().secret != ""

    def problems(self) -> list[str]:
        """What blocks saving: each as "<label>: <remark>"."""
        return [
            self.rows[key].line.label.accessibleName()
            for key, issue in self._issues.items()
            if issue and issue.blocking
        ]

    def focus(self, field: str = "name") -> QWidget:
        """Puts the keyboard into a field, named as the attribute of ``Profile``, or ``secret``.

        Returns:
            The widget that has it now.
        """
        row = self.rows.get(field)
        widget = row.field if row and not row.field.isHidden() else self.name_edit
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(widget, QSpinBox):
            widget.selectAll()
        elif isinstance(widget, QLineEdit):
            # Backwards, so that a long text shows its beginning.
            widget.end(False)
            widget.home(True)
        return widget

    def _api(self) -> ApiInfo | None:
        return self._apis.get(self.api_selector.currentData() or "")

    def _profile(self) -> Profile:
        api = self._api()
        values = {key: edit.text().strip() for key, edit in self.setting_edits.items()}
        if api:
            needed = {setting.key for setting in api.settings}
            values = {key: text if key in needed else "" for key, text in values.items()}
        return replace(
            self._loaded,
            name=" ".join(self.name_edit.text().split()),
            api=api.key if api else self._loaded.api,
            base_url=self.base_url_edit.text().strip(),
            colour=self.colour_selector.currentData(),
            timeout_s=float(self.timeout_edit.value()),
            ca_file=self.ca_file_edit.text().strip(),
            company=values["company"],
            api_version=values["api_version"],
        )

    def _stored_serves(self) -> bool:
        profile = self._profile()
        return (
            self._secret_state is not SecretState.NONE
            and profile.api == self._loaded.api
            and same_origin(profile.base_url, self._loaded.base_url)
        )

    def _follow_api(self) -> None:
        if self._is_loading:
            return
        api, before = self._api(), self._apis.get(self._api_before)
        if api is None:
            return
        self._is_loading = True
        if self.base_url_edit.text().strip() in {"", before.base_url if before else ""}:
            self.base_url_edit.setText(api.base_url)
        for setting in api.settings:
            if not self.setting_edits[setting.key].text():
                self.setting_edits[setting.key].setText(setting.preset)
        self.secret_edit.clear()
        self._api_before = api.key
        self._is_loading = False
        self._show_rows()
        self._refresh()

    def _show_rows(self) -> None:
        api = self._api()
        labels = {"secret": api.secret_label if api else self.tr("Secret")}
        settings = {setting.key: setting for setting in api.settings} if api else {}
        for key, edit in self.setting_edits.items():
            setting = settings.get(key)
            self.rows[key].set_visible(setting is not None)
            if setting:
                labels[key] = setting.label
                edit.setPlaceholderText(setting.example)
        for key, label in with_mnemonics(labels, _KEYS_OF_THE_DIALOG).items():
            self.rows[key].set_label(label)

    def name_ca_file(self) -> None:
        """Asks whether the file of certificates can be used, where there is one."""
        if path := self._profile().ca_file:
            self.ca_file_named.emit(path)

    def _mend(self, key: str, edit: QLineEdit) -> None:
        if issue := self._issues.get(key):
            edit.setText(issue.fix)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        if not self._is_loading:
            self._recheck()
            self.changed.emit()

    def _recheck(self) -> None:
        self._issues = self._check()
        for key, issue in self._issues.items():
            self.rows[key].show_issue(issue)
        if self._issues["base_url"] is None and (proxy := self._proxy_of(self.base_url_edit.text().strip())):
            self.rows["base_url"].line.show_hint(
                self.tr("Goes through the proxy {proxy}").format(proxy=one_line(proxy))
            )
        if self._secret_reason and not self.secret_edit.text():
            self.rows["secret"].line.show_warning(self._secret_reason)
        self.secret_edit.edit.setPlaceholderText(self._secret_placeholder())

    def _check(self) -> dict[str, Issue | None]:
        api = self._api()
        issues = {
            "name": check_name(self.name_edit.text(), self._taken),
            "api": None if api else Issue(IssueCode.API_UNKNOWN),
            "base_url": check_base_url(self.base_url_edit.text(), api.endpoint if api else ""),
            "secret": self._check_secret(api),
        }
        for setting in api.settings if api else ():
            issues[setting.key] = setting.check(self.setting_edits[setting.key].text())
        issues["timeout_s"] = check_time_limit(self.timeout_edit.value())
        issues["ca_file"] = self._check_ca_file()
        return issues

    def _check_secret(self, api: ApiInfo | None) -> Issue | None:
        if typed := self.secret_edit.text():
            return check_secret(typed) or (api.check_secret(typed) if api else None) or self._keyring_issue()
        if self._stored_serves():
            return None
        if self._secret_state is not SecretState.NONE and self._profile().api == self._loaded.api:
            return Issue(IssueCode.SECRET_FOR_OTHER_ADDRESS, blocking=False)
        return self._keyring_issue() or Issue(IssueCode.SECRET_EMPTY, blocking=False)

    def _keyring_issue(self) -> Issue | None:
        return Issue(IssueCode.SECRET_WITHOUT_KEYRING, blocking=False) if self._is_without_keyring else None

    def _check_ca_file(self) -> Issue | None:
        path = self._profile().ca_file
        # The disk that it is on may only be away for now.
        return Issue(IssueCode.CA_FILE_UNUSABLE, blocking=False) if path and path == self._unusable_ca_file else None

    def _secret_placeholder(self) -> str:
        if not self._stored_serves():
            return ""
        return {
            SecretState.STORED: self.tr("Stored in the keyring; type to replace"),
            SecretState.FOR_THIS_RUN: self.tr("Stored for this run only; type to replace"),
            SecretState.UNKNOWN: self.tr("Asking the keyring…"),
        }.get(self._secret_state, "")
