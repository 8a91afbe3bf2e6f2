"""The words for what the service itself refuses or reports."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QObject

from contactdesk.model.failure import Cause, Failure, FailureKind
from contactdesk.model.profile import Setting
from contactdesk.ui.failure.failure_words import Step, Words
from contactdesk.ui.failure.waiting_time import whole_minutes


class ServiceWords(QObject):
    """The sentences; a ``QObject`` only because ``tr`` looks translations up under the name of the class."""

    def table(self, failure: Failure, settings: Sequence[Setting]) -> dict[FailureKind, Words]:
        """Return the words for each kind; see ``FailureText.table``."""
        kind = FailureKind
        return {
            kind.INVALID_REQUEST: Words(
                self.tr("The request was not accepted"),
                self.tr("{api} found something wrong with the request for the ID “{id}”."),
                self.tr("Compare the ID with its source, correct it and press Look up."),
            ),
            kind.NOT_AUTHORISED: Words(
                self.tr("The {secret} was not accepted"),
                self.tr(
                    "The {secret} of the profile “{profile}” was not accepted, either by {api} or by a gateway: the "
                    "response does not have the form that {api} documents."
                )
                if failure.cause is Cause.OTHER_FORM
                else self.tr("{api} did not accept the {secret} of the profile “{profile}”."),
                self.tr("Press Connection settings… and enter a valid {secret}."),
                Step.SETTINGS,
                "secret",
            ),
            kind.NO_PERMISSION: self._forbidden(failure),
            kind.NOT_FOUND: Words(
                self.tr("Contact not found"),
                self.tr("{api} has no contact with the ID “{id}” for the profile “{profile}”."),
                self.tr("Check the ID or try another profile, then press Look up."),
            ),
            kind.PRECONDITION: Words(
                self.tr("{api} refused the request"),
                self.tr("{api} refused the request, perhaps because of these settings: {settings}."),
                self.tr("Press Connection settings… and check these settings."),
                Step.SETTINGS,
                settings[0].key,
            )
            if settings
            else Words(
                self.tr("{api} refused the request"),
                self.tr("{api} refused the request, and named no reason that is documented."),
                self.tr("Press Copy details and send them to the support of {api}."),
            ),
            kind.TOO_MANY_REQUESTS: Words(
                self.tr("Too many requests"),
                self.waiting_time(failure),
                self._wait(failure) or self.tr("Wait a minute, then press Try again."),
                Step.RETRY,
            ),
            kind.SERVER_PROBLEM: Words(
                self.tr("The service has a problem"),
                self.problem(failure),
                self._wait(failure)
                or self.tr(
                    "Press Try again in a minute; if it happens again, press Copy details and send them to the support"
                    " of {api}."
                ),
                Step.RETRY,
            ),
            kind.SAYS_FAILED: Words(
                self.tr("The service reported a failure"),
                self.tr("{api} reported that it could not look up the ID “{id}”."),
                self.tr("Check the ID and press Try again, or press Copy details and ask the support of {api}."),
                Step.RETRY,
            ),
        }

    def _forbidden(self, failure: Failure) -> Words:
        """Return the words for a 403; only one in the documented form shows that a permission is missing."""
        if failure.cause is Cause.OTHER_FORM:
            return Words(
                self.tr("Access to contacts was refused"),
                self.tr(
                    "Either the owner of the {secret} does not have the permission “{permission}” in {api}, or a "
                    "gateway refused the request: the response does not have the form that {api} documents."
                )
                if failure.permission
                else self.tr(
                    "Either the owner of the {secret} is not allowed to view contacts in {api}, or a gateway refused "
                    "the request: the response does not have the form that {api} documents."
                ),
                self.tr(
                    "Ask your company's {api} administrator whether the owner has “{permission}”; if so, press Copy "
                    "details and ask IT about a gateway."
                )
                if failure.permission
                else self.tr(
                    "Ask your company's {api} administrator whether the owner has the permission; if so, press Copy "
                    "details and ask IT about a gateway."
                ),
            )
        return Words(
            self.tr("No permission to view contacts"),
            self.tr("The owner of the {secret} does not have the permission “{permission}” in {api}.")
            if failure.permission
            else self.tr("The owner of the {secret} is not allowed to view contacts in {api}."),
            self.tr("Ask your company's {api} administrator for “{permission}”, then press Try again.")
            if failure.permission
            else self.tr("Ask your company's {api} administrator for the permission, then press Try again."),
        )

    def _wait(self, failure: Failure) -> str:
        """Return the advice to wait as long as the service says; empty if it does not say how long."""
        if failure.cause is Cause.LONG_WAIT:
            return self.tr("Press Try again later, or press Copy details and send them to the support of {api}.")
        if failure.retry_after_s is None:
            return ""
        return self.tr("Wait for the countdown, then press Try again.")

    def waiting_time(self, failure: Failure) -> str:
        """Return the sentence about a limit of requests, with the time to wait where it is known."""
        if failure.cause is Cause.LONG_WAIT:
            return self.tr("{api} is limiting requests, and asks to wait for more than an hour.")
        if failure.retry_after_s is None:
            return self.tr("{api} is limiting requests, and named no usable waiting time.")
        seconds = ceil(failure.retry_after_s)
        if seconds == 1:
            return self.tr("{api} is limiting requests, and named a waiting time of 1 second.")
        if minutes := whole_minutes(seconds):
            return self.tr("{api} is limiting requests, and named a waiting time of %n minutes.", "", minutes)
        return self.tr("{api} is limiting requests, and named a waiting time of %n seconds.", "", seconds)

    def problem(self, failure: Failure) -> str:
        """Return the sentence about a problem of the service, with the time to wait where it is known."""
        if failure.cause is Cause.LONG_WAIT:
            return self.tr("Something went wrong at {api}, which asks to wait for more than an hour.")
        if failure.retry_after_s is None:
            return self.tr("Something went wrong at {api}, not on your side.")
        seconds = ceil(failure.retry_after_s)
        if seconds == 1:
            return self.tr("Something went wrong at {api}, which named a waiting time of 1 second.")
        if minutes := whole_minutes(seconds):
            return self.tr("Something went wrong at {api}, which named a waiting time of %n minutes.", "", minutes)
        return self.tr("Something went wrong at {api}, which named a waiting time of %n seconds.", "", seconds)
