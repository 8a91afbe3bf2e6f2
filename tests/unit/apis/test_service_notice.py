"""What the headers of a response, and an error of Clemta's newer API, announce about the service."""

from datetime import UTC, datetime

import pytest

from contactdesk.model.failure import Cause, FailureKind
from contactdesk.model.service_notice import ServiceNotice
from tests.factories import CLEMTA_DOCUMENTED, WETHOD_DOCUMENTED
from tests.unit.apis.reading import read, refuse

NEWER_ERROR = (
    '{"type": "https://example.com/e", "title": "Unauthorized", "status": 401, "code": "unauthorized",'
    ' "detail": "No such key.", "request_id": "req_1"}'
)
END = datetime(2027, 3, 1, tzinfo=UTC)
SINCE = datetime(2023, 6, 30, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("deprecation", "sunset", "notice"),
    [
        ("", "", None),
        ("", "Mon, 01 Mar 2027 00:00:00 GMT", ServiceNotice(END)),
        ("", " Mon, 01 Mar 2027 00:00:00 GMT ", ServiceNotice(END)),
        ("", "Mon, 01 Mar 2027 01:00:00 +0100", ServiceNotice(END)),
        ("", "Mon, 01 Mar 2027 00:00:00", ServiceNotice(END)),
        ("", "Wed, 01 Jan 2020 00:00:00 GMT", ServiceNotice(datetime(2020, 1, 1, tzinfo=UTC))),
        ("@1688169599", "", ServiceNotice(None, True, SINCE)),
        ("@1688169599;a=1", "", ServiceNotice(None, True, SINCE)),
        ("Fri, 30 Jun 2023 23:59:59 GMT", "", ServiceNotice(None, True, SINCE)),
        ("true", "", ServiceNotice(None, True)),
        ("True", "Mon, 01 Mar 2027 00:00:00 GMT", ServiceNotice(END, True)),
        ("@1688169599", "Mon, 01 Mar 2027 00:00:00 GMT", ServiceNotice(END, True, SINCE)),
        ("@1688169599", "soon", ServiceNotice(None, True, SINCE)),
        ("@soon", "Mon, 01 Mar 2027 00:00:00 GMT", ServiceNotice(END)),
        ("false", "", None),
        ("@", "", None),
        ("@-1", "", None),
        ("@1e9", "", None),
        ("@٣", "", None),
        ("1688169599", "", None),
        ("@946684799", "", None),
        ("@4102444800", "", None),
        ("@999999999999999", "", None),
        ("@" + "9" * 5000, "", None),
        ("", "Thu, 01 Jan 1970 00:00:00 GMT", None),
        ("", "Fri, 01 Jan 2100 00:00:00 GMT", None),
        ("", "Fri, 31 Dec 9999 23:59:59 -2359", None),
        ("", "Mon, 31 Feb 2027 00:00:00 GMT", None),
        ("", "2027-03-01", None),
        ("", "<b>now</b>", None),
    ],
)
def test_headers_become_a_notice(deprecation: str, sunset: str, notice: ServiceNotice | None) -> None:
    headers = {"deprecation": deprecation, "sunset": sunset}
    for api, body in (("wethod", WETHOD_DOCUMENTED), ("clemta", CLEMTA_DOCUMENTED)):
        info = read(api, body, **headers).response_info
        assert info
        assert info.notice == notice
        assert refuse(api, 404, "", **headers).notice == notice
        assert refuse(api, 200, "", **headers).notice == notice


def test_no_headers_are_no_notice() -> None:
    assert refuse("wethod", 404, "").notice is None


@pytest.mark.parametrize("status", [400, 401, 404, 429, 500])
def test_error_of_the_newer_api_is_a_notice(status: int) -> None:
    failure = refuse("clemta", status, NEWER_ERROR, sunset="Mon, 01 Mar 2027 00:00:00 GMT")
    assert failure.notice == ServiceNotice(is_newer_api=True)


def test_refusal_by_the_newer_api_is_about_the_key() -> None:
    failure = refuse("clemta", 401, NEWER_ERROR)
    assert (failure.kind, failure.cause) == (FailureKind.NOT_AUTHORISED, Cause.OTHER_FORM)


@pytest.mark.parametrize(
    ("api", "body"),
    [
        ("wethod", NEWER_ERROR),
        ("clemta", NEWER_ERROR.replace("request_id", "trace")),
        ("clemta", NEWER_ERROR.replace('{"type"', '{"success": false, "type"')),
        ("clemta", f"[{NEWER_ERROR}]"),
        ("clemta", "{}"),
        ("clemta", '{"success": false, "message": "m", "error": {"code": "INVALID_API_KEY"}}'),
    ],
)
def test_other_errors_are_no_notice(api: str, body: str) -> None:
    assert refuse(api, 401, body).notice is None
