"""The examples, and the reserved IDs that always give a certain response, so that every failure can be tried."""

from dataclasses import dataclass, replace

from contactdesk.demo.responses import (
    GET_ONLY,
    HTML,
    WETHOD_INVALID,
    Delivery,
    Response,
    clemta_error,
    page,
    wethod_error,
)
from contactdesk.model.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Scenario:
    """Something to try in the demo.

    Attributes:
        api: the key of the API.
        id: the ID to look up.
        what: the expected result in a few words, translated in the context ``Scenario``.
    """

    api: str
    id: str
    what: str


@dataclass(frozen=True, slots=True)
class Reserved(Scenario):
    """A reserved ID with its response."""

    response: Response

    @property
    def is_about_access(self) -> bool:
        """Return whether the response refuses the caller, so that it is sent whatever the headers are."""
        return self.response.status in {401, 403, 412}


_DEEP = '{"id": 1, "notes": ' + "[" * 5_000 + "]" * 5_000 + "}"

_INVALID = QT_TRANSLATE_NOOP("Scenario", "Invalid request with three errors")
_WAIT = QT_TRANSLATE_NOOP("Scenario", "Too many requests, five seconds to wait")
_RAW_TEXT = QT_TRANSLATE_NOOP("Scenario", "A contact with control characters")
_NO_WAIT = QT_TRANSLATE_NOOP("Scenario", "Too many requests, no time given")
_WETHOD_FAILURES = [
    {"field": "id", "message": "The ID is out of range."},
    {"field": "include", "message": "This field is not known."},
    {"field": "version", "message": "This version is too old for the field 'include'."},
]
_CLEMTA_DETAILS = [
    {"field": "contact_id", "message": "The ID is out of range."},
    {"field": "include", "message": "This field is not known."},
    {"field": "company_id", "message": "This field is required with 'include'."},
]
_WETHOD_LIMITED = wethod_error(429, "too_many_requests", "Too many requests.")
_CLEMTA_LIMITED = clemta_error(429, "RATE_LIMIT_EXCEEDED", "Rate limit exceeded")
_NO_REQUEST_LEFT = ("X-RateLimit-Remaining", "0")
_ENDING = (("Deprecation", "@1767225600"), ("Sunset", "Sun, 01 Mar 2099 00:00:00 GMT"))

_WETHOD = (
    (400, _INVALID, wethod_error(400, "invalid_data", WETHOD_INVALID, failures=_WETHOD_FAILURES)),
    (
        401,
        QT_TRANSLATE_NOOP("Scenario", "Token refused"),
        wethod_error(401, "unauthorized", "The token has been revoked."),
    ),
    (
        403,
        QT_TRANSLATE_NOOP("Scenario", "Token without the permission crm.view"),
        wethod_error(403, "forbidden", "You do not have the permission crm.view."),
    ),
    (404, QT_TRANSLATE_NOOP("Scenario", "No such contact"), wethod_error(404, "not_found", "Contact not found.")),
    (
        412,
        QT_TRANSLATE_NOOP("Scenario", "Company or version refused"),
        wethod_error(412, "precondition_failure", "The company is not active in this version."),
    ),
    (429, _WAIT, replace(_WETHOD_LIMITED, headers=(("X-RateLimit-Retry-After", "5"),))),
    (430, _NO_WAIT, _WETHOD_LIMITED),
    (
        500,
        QT_TRANSLATE_NOOP("Scenario", "Server error"),
        wethod_error(500, "internal_error", "Something went wrong on our side."),
    ),
    (
        703,
        _RAW_TEXT,
        Response(
            '{"id": 900703, "name": "Ada", "surname": "Lovelace", "role": "Analyst\x00",'
            ' "notes": "First line\nsecond \x07line"}'
        ),
    ),
)

_CLEMTA = (
    (400, _INVALID, clemta_error(400, "VALIDATION_FAILED", "Validation failed", details=_CLEMTA_DETAILS)),
    (401, QT_TRANSLATE_NOOP("Scenario", "API key refused"), clemta_error(401, "INVALID_API_KEY", "Invalid API key")),
    (
        403,
        QT_TRANSLATE_NOOP("Scenario", "API key without permission"),
        clemta_error(403, "ACCESS_DENIED", "Access denied", details="This key may not read contacts."),
    ),
    (
        404,
        QT_TRANSLATE_NOOP("Scenario", "No such contact"),
        clemta_error(404, "CONTACT_NOT_FOUND", "Contact not found"),
    ),
    (429, _WAIT, replace(_CLEMTA_LIMITED, headers=(_NO_REQUEST_LEFT, ("Retry-After", "5")))),
    (430, _NO_WAIT, replace(_CLEMTA_LIMITED, headers=(_NO_REQUEST_LEFT,))),
    (500, QT_TRANSLATE_NOOP("Scenario", "Server error"), clemta_error(500, "INTERNAL_ERROR", "Internal server error")),
    (
        701,
        QT_TRANSLATE_NOOP("Scenario", "A failure with status 200"),
        clemta_error(200, "ARCHIVE_CLOSED", "The archive is closed"),
    ),
    (
        702,
        QT_TRANSLATE_NOOP("Scenario", "A success without a contact"),
        Response('{"success": true, "message": "Contact retrieved successfully", "data": null}'),
    ),
    (
        703,
        _RAW_TEXT,
        Response(
            '{"success": true, "data": {"id": "000000000000000000000703", "full_name": "Ada Lovelace",'
            ' "description": "First line\nsecond \x07line", "billing": null}}'
        ),
    ),
)

_BOTH = (
    (204, QT_TRANSLATE_NOOP("Scenario", "No content"), Response("", 204, "")),
    (
        302,
        QT_TRANSLATE_NOOP("Scenario", "Redirected to another host"),
        Response("", 302, "", (("Location", "https://elsewhere.example/sign-in"),)),
    ),
    (405, QT_TRANSLATE_NOOP("Scenario", "A status that is not documented"), GET_ONLY),
    (
        502,
        QT_TRANSLATE_NOOP("Scenario", "A gateway that does not reach the service"),
        page("502 Bad Gateway", "The server behind this gateway does not answer.", 502),
    ),
    (
        503,
        QT_TRANSLATE_NOOP("Scenario", "Fails twice, works the third time"),
        Response("Service unavailable\n", 503, "text/plain", times=2),
    ),
    (601, QT_TRANSLATE_NOOP("Scenario", "A good response after three seconds"), Response(delay_s=3.0)),
    (602, QT_TRANSLATE_NOOP("Scenario", "Never responds"), Response("", delivery=Delivery.SILENT)),
    (
        603,
        QT_TRANSLATE_NOOP("Scenario", "A response in drips that never ends"),
        Response("{" + " " * 600 + "}", delivery=Delivery.DRIPPING),
    ),
    (
        604,
        QT_TRANSLATE_NOOP("Scenario", "Closes the connection without a response"),
        Response("", delivery=Delivery.HANG_UP),
    ),
    (605, QT_TRANSLATE_NOOP("Scenario", "A response cut off by the network"), Response(delivery=Delivery.HALF)),
    (
        606,
        QT_TRANSLATE_NOOP("Scenario", "A response that stops in the middle"),
        Response('{"success": true, "data": {"id": 1, "name": "Ada", "surn'),
    ),
    (
        607,
        QT_TRANSLATE_NOOP("Scenario", "A sign-in page instead of a contact"),
        page("Sign in", "Please sign in to use this network.", 200),
    ),
    (
        608,
        QT_TRANSLATE_NOOP("Scenario", "Text that is not JSON"),
        Response("OK, but no contact here.\n", content_type="text/plain"),
    ),
    (609, QT_TRANSLATE_NOOP("Scenario", "An empty response"), Response("")),
    (610, QT_TRANSLATE_NOOP("Scenario", "A list instead of a contact"), Response("[]")),
    (611, QT_TRANSLATE_NOOP("Scenario", "A huge response"), Response('{"id": 1, "notes": "', delivery=Delivery.HUGE)),
    (612, QT_TRANSLATE_NOOP("Scenario", "A response nested very deeply"), Response(_DEEP)),
    (
        613,
        QT_TRANSLATE_NOOP("Scenario", "A proxy's page that forbids it"),
        page("Forbidden", "This address is blocked by the company proxy.", 403),
    ),
    (
        614,
        QT_TRANSLATE_NOOP("Scenario", "Another server's page not found"),
        Response("<h1>Not Found</h1>\n", 404, HTML),
    ),
    (615, QT_TRANSLATE_NOOP("Scenario", "Another contact than the one asked for"), Response()),
    (616, QT_TRANSLATE_NOOP("Scenario", "A notice that the service ends"), Response(headers=_ENDING)),
    (
        617,
        QT_TRANSLATE_NOOP("Scenario", "JSON with an error in its third line"),
        Response('{\n  "id": 1,\n  "name": "Ada" "surname": "Lovelace"\n}\n'),
    ),
    (
        618,
        QT_TRANSLATE_NOOP("Scenario", "A gateway that asks for a user name and password"),
        replace(
            page("401 Authorization Required", "Please sign in.", 401),
            headers=(("WWW-Authenticate", 'Basic realm="Staff"'),),
        ),
    ),
    (
        619,
        QT_TRANSLATE_NOOP("Scenario", "A gateway that requires a client certificate"),
        page("400 Bad Request", "No required SSL certificate was sent", 400),
    ),
    (
        620,
        QT_TRANSLATE_NOOP("Scenario", "A refusal that is not in the documented form"),
        Response('{"message": "Unauthenticated."}', 401),
    ),
)

RESERVED: tuple[Reserved, ...] = (
    *(Reserved("wethod", f"{900_000 + number}", what, response) for number, what, response in (*_WETHOD, *_BOTH)),
    *(Reserved("clemta", f"{number:024}", what, response) for number, what, response in (*_CLEMTA, *_BOTH)),
)
"""Every reserved ID, Wethod's first; for each API the documented responses first, then network failures."""

EXAMPLES: tuple[Scenario, ...] = (
    Scenario("wethod", "1", QT_TRANSLATE_NOOP("Scenario", "The documentation's own example")),
    Scenario("wethod", "2", QT_TRANSLATE_NOOP("Scenario", "An ordinary contact")),
    Scenario("wethod", "9", QT_TRANSLATE_NOOP("Scenario", "A very long name")),
    Scenario("wethod", "10", QT_TRANSLATE_NOOP("Scenario", "A name in Japanese")),
    Scenario("wethod", "11", QT_TRANSLATE_NOOP("Scenario", "A name in Arabic")),
    Scenario("wethod", "20", QT_TRANSLATE_NOOP("Scenario", "Most fields missing")),
    Scenario("wethod", "24", QT_TRANSLATE_NOOP("Scenario", "A telephone number sent as an integer")),
    Scenario("wethod", "27", QT_TRANSLATE_NOOP("Scenario", "Fields that are not documented")),
    Scenario("wethod", "31", QT_TRANSLATE_NOOP("Scenario", "Very long notes")),
    Scenario("wethod", "51", QT_TRANSLATE_NOOP("Scenario", "A client without any details")),
    Scenario("wethod", "52", QT_TRANSLATE_NOOP("Scenario", "A client that the token may not see")),
    Scenario("wethod", "53", QT_TRANSLATE_NOOP("Scenario", "A client that does not exist")),
    Scenario("wethod", "54", QT_TRANSLATE_NOOP("Scenario", "A client with a condition that is not met")),
    Scenario("wethod", "55", QT_TRANSLATE_NOOP("Scenario", "A client that comes after three seconds")),
    Scenario("wethod", "56", QT_TRANSLATE_NOOP("Scenario", "A client whose response stops in the middle")),
    Scenario("wethod", "57", QT_TRANSLATE_NOOP("Scenario", "A client other than the requested one")),
    Scenario("wethod", "58", QT_TRANSLATE_NOOP("Scenario", "A deleted client")),
    Scenario("wethod", "59", QT_TRANSLATE_NOOP("Scenario", "A client with fields that are not documented")),
    Scenario("clemta", "64b8f1a2e4b0c8d9f0123456", QT_TRANSLATE_NOOP("Scenario", "The documentation's own example")),
    Scenario("clemta", "64b8f1a2e4b0c8d9f0120002", QT_TRANSLATE_NOOP("Scenario", "An ordinary vendor")),
    Scenario("clemta", "64b8f1a2e4b0c8d9f0120009", QT_TRANSLATE_NOOP("Scenario", "A very long name")),
    Scenario("clemta", "64b8f1a2e4b0c8d9f0120010", QT_TRANSLATE_NOOP("Scenario", "A name in Japanese")),
    Scenario("clemta", "64b8f1a2e4b0c8d9f0120020", QT_TRANSLATE_NOOP("Scenario", "No billing at all")),
    Scenario(
        "clemta", "64b8f1a2e4b0c8d9f0120024", QT_TRANSLATE_NOOP("Scenario", "Fields of another type than documented")
    ),
    Scenario("clemta", "64b8f1a2e4b0c8d9f0120027", QT_TRANSLATE_NOOP("Scenario", "Fields that are not documented")),
)
"""A few contacts that show the window's features."""
