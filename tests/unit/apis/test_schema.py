"""One declaration gives the fields, whatever stands in the place of the documented values."""

from typing import Annotated

from contactdesk.apis.schema import Documented, Shown, read_fields, read_others
from contactdesk.model.contact import MISSING, Field, Kind
from contactdesk.model.lossless_json import JsonObject, Number


class Inner(Documented):
    city: Annotated[str, Shown("City")]


class Outer(Documented):
    title: Annotated[str, Shown("Title", Kind.NOTES)]
    count: Annotated[int, Shown("Count", Kind.NUMBER)]
    unshown: str
    inner: Inner


def test_fields_are_in_declared_order_without_nested_objects() -> None:
    source = JsonObject(
        [("new", None), ("count", Number("1")), ("unshown", "u"), ("inner", JsonObject([])), ("title", "t")]
    )
    assert read_fields(Outer, source) == [
        Field("title", "Title", Kind.NOTES, "t"),
        Field("count", "Count", Kind.NUMBER, Number("1")),
    ]
    assert read_others(Outer, source) == [Field("new", "new", Kind.TEXT, None, is_documented=False)]


def test_one_odd_value_leaves_the_rest_alone() -> None:
    source = JsonObject([("title", Number("1.10")), ("count", Number("2"))])
    assert read_fields(Outer, source, "x.") == [
        Field("x.title", "Title", Kind.NOTES, Number("1.10"), "text"),
        Field("x.count", "Count", Kind.NUMBER, Number("2")),
    ]


def test_value_in_place_of_an_object() -> None:
    assert read_fields(Inner, ["a"], "inner.") == [
        Field("inner", "As received", Kind.TEXT, ["a"], "an object of fields"),
        Field("inner.city", "City", Kind.TEXT, MISSING),
    ]
    for nothing in None, MISSING:
        assert read_fields(Inner, nothing, "inner.") == [Field("inner.city", "City", Kind.TEXT, MISSING)]
    assert read_others(Inner, "text", "inner.") == []


def test_all_values_of_a_repeated_key_are_shown() -> None:
    source = JsonObject([("a", "1"), ("city", "x"), ("a", "2"), ("a", "3"), ("city", "y")])
    shown = [field.value for field in (*read_fields(Inner, source), *read_others(Inner, source))]
    assert sorted(map(str, shown)) == ["1", "2", "3", "x", "y"]
