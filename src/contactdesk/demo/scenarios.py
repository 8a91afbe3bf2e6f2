"""The examples, and the reserved IDs that always give a certain response, so that every failure can be tried."""

from dataclasses import dataclass

from contactdesk.demo.responses import HTML, Delivery, Response, page
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

_WETHOD = (
    (
        400,
        QT_TRANSLATE_NOOP("Scenario", "Invalid request with three complaints"),
        Response(
            '{"key": "invalid_data", "message": "You provided invalid data. Check \'failures\' for details.",'
            ' "failures": [{"field": "id", "message": "The ID is out of range."},'
            ' {"field": "include", "message": "This field is not known."},'
            ' {"field": "version", "message": "This version is too old for the field \'include\'."}]}',
            400,
        ),
    ),
    (
        401,
        QT_TRANSLATE_NOOP("Scenario", "Token refused"),
        Response('{"key": "unauthorized", "message": "The token has been revoked."}', 401),
    ),
    (
        403,
        QT_TRANSLATE_NOOP("Scenario", "Token without the permission crm.view"),
        Response('{"key": "forbidden", "message": "You do not have the permission crm.view."}', 403),
    ),
    (
        404,
        QT_TRANSLATE_NOOP("Scenario", "No such contact"),
        Response('{"key": "not_found", "message": "Contact not found."}', 404),
    ),
    (
        412,
        QT_TRANSLATE_NOOP("Scenario", "Company or version refused"),
        Response('{"key": "precondition_failure", "message": "The company is not active in this version."}', 412),
    ),
    (
        429,
        QT_TRANSLATE_NOOP("Scenario", "Too many requests, five seconds to wait"),
        Response(
            '{"key": "too_many_requests", "message": "Too many requests."}',
            429,
            headers=(("X-RateLimit-Retry-After", "5"),),
        ),
    ),
    (
        430,
        QT_TRANSLATE_NOOP("Scenario", "Too many requests, no time given"),
        Response('{"key": "too_many_requests", "message": "Too many requests."}', 429),
    ),
    (
        500,
        QT_TRANSLATE_NOOP("Scenario", "Server error"),
        Response('{"key": "internal_error", "message": "Something went wrong on our side."}', 500),
    ),
)

_CLEMTA = (
    (
        400,
        QT_TRANSLATE_NOOP("Scenario", "Invalid request with three complaints"),
        Response(
            '{"success": false, "message": "Validation failed", "data": null, "error": {"code": "VALIDATION_FAILED",'
            ' "details": [{"field": "contact_id", "message": "The ID is out of range."},'
            ' {"field": "include", "message": "This field is not known."},'
            ' {"field": "company_id", "message": "This field is required with \'include\'."}]}}',
            400,
        ),
    ),
    (
        401,
        QT_TRANSLATE_NOOP("Scenario", "API key refused"),
        Response('{"success": false, "message": "Invalid API key", "error": {"code": "INVALID_API_KEY"}}', 401),
    ),
    (
        403,
        QT_TRANSLATE_NOOP("Scenario", "API key without permission"),
        Response(
            '{"success": false, "message": "Access denied", "data": null, "error": {"code": "ACCESS_DENIED",'
            ' "details": "This key may not read contacts."}}',
            403,
        ),
    ),
    (
        404,
        QT_TRANSLATE_NOOP("Scenario", "No such contact"),
        Response('{"success": false, "message": "Contact not found", "error": {"code": "CONTACT_NOT_FOUND"}}', 404),
    ),
    (
        429,
        QT_TRANSLATE_NOOP("Scenario", "Too many requests, five seconds to wait"),
        Response(
            '{"success": false, "message": "Rate limit exceeded", "error": {"code": "RATE_LIMIT_EXCEEDED",'
            ' "details": "Too many requests. Please try again later."}}',
            429,
            headers=(("X-RateLimit-Remaining", "0"), ("Retry-After", "5")),
        ),
    ),
    (
        430,
        QT_TRANSLATE_NOOP("Scenario", "Too many requests, no time given"),
        Response(
            '{"success": false, "message": "Rate limit exceeded", "error": {"code": "RATE_LIMIT_EXCEEDED"}}',
            429,
            headers=(("X-RateLimit-Remaining", "0"),),
        ),
    ),
    (
        500,
        QT_TRANSLATE_NOOP("Scenario", "Server error"),
        Response('{"success": false, "message": "Internal server error", "error": {"code": "INTERNAL_ERROR"}}', 500),
    ),
    (
        701,
        QT_TRANSLATE_NOOP("Scenario", "Says that it failed, with status 200"),
        Response('{"success": false, "message": "The archive is closed", "error": {"code": "ARCHIVE_CLOSED"}}'),
    ),
    (
        702,
        QT_TRANSLATE_NOOP("Scenario", "Says that it went well, without a contact"),
        Response('{"success": true, "message": "Contact retrieved successfully", "data": null}'),
    ),
)

_BOTH = (
    (204, QT_TRANSLATE_NOOP("Scenario", "No content"), Response("", 204, "")),
    (
        302,
        QT_TRANSLATE_NOOP("Scenario", "Redirected to another host"),
        Response("", 302, "", (("Location", "https://elsewhere.example/sign-in"),)),
    ),
    (
        405,
        QT_TRANSLATE_NOOP("Scenario", "A status that is not documented"),
        Response("", 405, "", (("Allow", "POST"),)),
    ),
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
    (601, QT_TRANSLATE_NOOP("Scenario", "A good answer after three seconds"), Response(delay_s=3.0)),
    (602, QT_TRANSLATE_NOOP("Scenario", "Never answers"), Response("", delivery=Delivery.SILENT)),
    (
        603,
        QT_TRANSLATE_NOOP("Scenario", "Answers in drips that never end"),
        Response("{" + " " * 600 + "}", delivery=Delivery.DRIPPING),
    ),
    (604, QT_TRANSLATE_NOOP("Scenario", "Hangs up without a word"), Response("", delivery=Delivery.HANG_UP)),
    (605, QT_TRANSLATE_NOOP("Scenario", "An answer cut off by the network"), Response(delivery=Delivery.HALF)),
    (
        606,
        QT_TRANSLATE_NOOP("Scenario", "An answer that stops in the middle"),
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
    (609, QT_TRANSLATE_NOOP("Scenario", "An empty answer"), Response("")),
    (610, QT_TRANSLATE_NOOP("Scenario", "A list instead of a contact"), Response("[]")),
    (611, QT_TRANSLATE_NOOP("Scenario", "A huge answer"), Response('{"id": 1, "notes": "', delivery=Delivery.HUGE)),
    (612, QT_TRANSLATE_NOOP("Scenario", "An answer nested very deeply"), Response(_DEEP)),
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
