"""The IDs that bring a certain answer, so that everything that can go wrong can be tried."""

from dataclasses import dataclass

from contactdesk.demo.responses import HTML, Answer, Manner, page


@dataclass(frozen=True, slots=True)
class Trial:
    """Something to try in the demo.

    Attributes:
        api: the key of the API.
        id: the ID to look up.
        what: what it brings, in a few plain words.
    """

    api: str
    id: str
    what: str


@dataclass(frozen=True, slots=True)
class Reserved(Trial):
    """An ID that brings a certain answer; ``answer`` is that answer."""

    answer: Answer

    @property
    def is_about_access(self) -> bool:
        """Whether the answer refuses the caller, and therefore comes whatever headers were sent."""
        return self.answer.status in {401, 403, 412}


_DEEP = '{"id": 1, "notes": ' + "[" * 5_000 + "]" * 5_000 + "}"

_WETHOD = (
    (
        400,
        "Invalid request with three complaints",
        Answer(
            '{"key": "invalid_data", "message": "You provided invalid data. Check \'failures\' for details.",'
            ' "failures": [{"field": "id", "message": "The ID is out of range."},'
            ' {"field": "include", "message": "This field is not known."},'
            ' {"field": "version", "message": "This version is too old for the field \'include\'."}]}',
            400,
        ),
    ),
    (401, "Token refused", Answer('{"key": "unauthorized", "message": "The token has been revoked."}', 401)),
    (
        403,
        "Token without the permission crm.view",
        Answer('{"key": "forbidden", "message": "You do not have the permission crm.view."}', 403),
    ),
    (404, "No such contact", Answer('{"key": "not_found", "message": "Contact not found."}', 404)),
    (
        412,
        "Company or version refused",
        Answer('{"key": "precondition_failure", "message": "The company is not active in this version."}', 412),
    ),
    (
        429,
        "Too many requests, five seconds to wait",
        Answer(
            '{"key": "too_many_requests", "message": "Too many requests."}',
            429,
            headers=(("X-RateLimit-Retry-After", "5"),),
        ),
    ),
    (
        430,
        "Too many requests, no time given",
        Answer('{"key": "too_many_requests", "message": "Too many requests."}', 429),
    ),
    (500, "Server error", Answer('{"key": "internal_error", "message": "Something went wrong on our side."}', 500)),
)

_CLEMTA = (
    (
        400,
        "Invalid request with three complaints",
        Answer(
            '{"success": false, "message": "Validation failed", "data": null, "error": {"code": "VALIDATION_FAILED",'
            ' "details": [{"field": "contact_id", "message": "The ID is out of range."},'
            ' {"field": "include", "message": "This field is not known."},'
            ' {"field": "company_id", "message": "This field is required with \'include\'."}]}}',
            400,
        ),
    ),
    (
        401,
        "API key refused",
        Answer('{"success": false, "message": "Invalid API key", "error": {"code": "INVALID_API_KEY"}}', 401),
    ),
    (
        403,
        "API key without permission",
        Answer(
            '{"success": false, "message": "Access denied", "data": null, "error": {"code": "ACCESS_DENIED",'
            ' "details": "This key may not read contacts."}}',
            403,
        ),
    ),
    (
        404,
        "No such contact",
        Answer('{"success": false, "message": "Contact not found", "error": {"code": "CONTACT_NOT_FOUND"}}', 404),
    ),
    (
        429,
        "Too many requests, five seconds to wait",
        Answer(
            '{"success": false, "message": "Rate limit exceeded", "error": {"code": "RATE_LIMIT_EXCEEDED",'
            ' "details": "Too many requests. Please try again later."}}',
            429,
            headers=(("X-RateLimit-Remaining", "0"), ("Retry-After", "5")),
        ),
    ),
    (
        430,
        "Too many requests, no time given",
        Answer(
            '{"success": false, "message": "Rate limit exceeded", "error": {"code": "RATE_LIMIT_EXCEEDED"}}',
            429,
            headers=(("X-RateLimit-Remaining", "0"),),
        ),
    ),
    (
        500,
        "Server error",
        Answer('{"success": false, "message": "Internal server error", "error": {"code": "INTERNAL_ERROR"}}', 500),
    ),
    (
        701,
        "Says that it failed, with status 200",
        Answer('{"success": false, "message": "The archive is closed", "error": {"code": "ARCHIVE_CLOSED"}}'),
    ),
    (
        702,
        "Says that it went well, without a contact",
        Answer('{"success": true, "message": "Contact retrieved successfully", "data": null}'),
    ),
)

_BOTH = (
    (204, "No content", Answer("", 204, "")),
    (302, "Redirected to another host", Answer("", 302, "", (("Location", "https://elsewhere.example/sign-in"),))),
    (405, "A status that is not documented", Answer("", 405, "", (("Allow", "POST"),))),
    (
        502,
        "A gateway that does not reach the service",
        page("502 Bad Gateway", "The server behind this gateway does not answer.", 502),
    ),
    (
        503,
        "Fails twice, works the third time",
        Answer("Service unavailable\n", 503, "text/plain", times=2),
    ),
    (601, "A good answer after three seconds", Answer(delay_s=3.0)),
    (602, "Never answers", Answer("", manner=Manner.SILENT)),
    (603, "Answers in drips that never end", Answer("{" + " " * 600 + "}", manner=Manner.DRIPPING)),
    (604, "Hangs up without a word", Answer("", manner=Manner.HANG_UP)),
    (605, "An answer cut off by the network", Answer(manner=Manner.HALF)),
    (606, "An answer that stops in the middle", Answer('{"success": true, "data": {"id": 1, "name": "Ada", "surn')),
    (
        607,
        "A sign-in page instead of a contact",
        page("Sign in", "Please sign in to use this network.", 200),
    ),
    (608, "Text that is not JSON", Answer("OK, but no contact here.\n", content_type="text/plain")),
    (609, "An empty answer", Answer("")),
    (610, "A list instead of a contact", Answer("[]")),
    (611, "A huge answer", Answer('{"id": 1, "notes": "', manner=Manner.HUGE)),
    (612, "An answer nested very deeply", Answer(_DEEP)),
    (613, "A proxy's page that forbids it", page("Forbidden", "This address is blocked by the company proxy.", 403)),
    (614, "Another server's page not found", Answer("<h1>Not Found</h1>\n", 404, HTML)),
    (615, "Another contact than the one asked for", Answer()),
)

RESERVED: tuple[Reserved, ...] = (
    *(Reserved("wethod", f"{900_000 + number}", what, answer) for number, what, answer in (*_WETHOD, *_BOTH)),
    *(Reserved("clemta", f"{number:024}", what, answer) for number, what, answer in (*_CLEMTA, *_BOTH)),
)
"""Every reserved ID: first what the API documents, then what networks do; Wethod, then Clemta."""

EXAMPLES: tuple[Trial, ...] = (
    Trial("wethod", "1", "The documentation's own example"),
    Trial("wethod", "2", "An ordinary contact"),
    Trial("wethod", "9", "A very long name"),
    Trial("wethod", "10", "A name in Japanese"),
    Trial("wethod", "11", "A name in Arabic"),
    Trial("wethod", "20", "Most fields missing"),
    Trial("wethod", "24", "A telephone number sent as an integer"),
    Trial("wethod", "27", "Fields that are not documented"),
    Trial("wethod", "31", "Very long notes"),
    Trial("clemta", "64b8f1a2e4b0c8d9f0123456", "The documentation's own example"),
    Trial("clemta", "64b8f1a2e4b0c8d9f0120002", "An ordinary vendor"),
    Trial("clemta", "64b8f1a2e4b0c8d9f0120009", "A very long name"),
    Trial("clemta", "64b8f1a2e4b0c8d9f0120010", "A name in Japanese"),
    Trial("clemta", "64b8f1a2e4b0c8d9f0120020", "No billing at all"),
    Trial("clemta", "64b8f1a2e4b0c8d9f0120024", "Fields of another type than documented"),
    Trial("clemta", "64b8f1a2e4b0c8d9f0120027", "Fields that are not documented"),
)
"""A few contacts that show what the window can do."""
