"""Every text in the program is found by ``lupdate`` in the context in which the program asks for it."""

import ast
import re
from collections.abc import Iterator

from tests.translations import SOURCES, found_texts

CONTEXTS_OF_MARKED_TEXTS = {
    "Colour",
    "CommandLine",
    "Environment",
    "Expected",
    "Explanation",
    "Field",
    "GetCommand",
    "Language",
    "QFileDialog",
    "QShortcut",
    "Scenario",
    "Secret",
    "Section",
    "Setting",
}


class Calls(ast.NodeVisitor):
    """Collects the calls that mark texts or ask for translations, each with the class around it."""

    def __init__(self) -> None:
        self.class_name = ""
        self.found: list[tuple[str, ast.Call]] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self.class_name = self.class_name, node.name
        self.generic_visit(node)
        self.class_name = outer

    def visit_Call(self, node: ast.Call) -> None:
        self.found.append((self.class_name, node))
        self.generic_visit(node)


def calls(*functions: str) -> Iterator[tuple[str, str, ast.Call]]:
    """Yield every call of these functions: its place, the class around it, the call."""
    for path in SOURCES:
        collector = Calls()
        collector.visit(ast.parse(path.read_text(encoding="utf-8")))
        for class_name, call in collector.found:
            if ast.unparse(call.func).split(".")[-1] in functions:
                yield f"{path.name}:{call.lineno}", class_name, call


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def test_texts_of_classes_are_found_under_their_class() -> None:
    texts = found_texts()
    bad = [
        f"{place}: {ast.unparse(call)}"
        for place, class_name, call in calls("tr")
        if ast.unparse(call.func) != "self.tr" or (class_name, literal(call.args[0])) not in texts
    ]
    assert bad == []


def test_marked_texts_are_found_in_their_context() -> None:
    texts = found_texts()
    bad = [
        f"{place}: {ast.unparse(call)}"
        for place, _class, call in calls("QT_TRANSLATE_NOOP")
        if (literal(call.args[0]), literal(call.args[1])) not in texts
    ]
    assert bad == []


def test_translations_are_asked_for_in_known_contexts() -> None:
    texts = found_texts()
    bad = []
    for place, _class, call in calls("translate"):
        if len(call.args) == 1:  # str.translate
            continue
        context, text = literal(call.args[0]), literal(call.args[1])
        known = (context, text) in texts if text is not None else context in CONTEXTS_OF_MARKED_TEXTS
        # The second one works without Qt, the third one in another language than that of the window.
        functions = "QCoreApplication.translate", "translate", "translator.translate"
        if ast.unparse(call.func) not in functions or not known:
            bad.append(f"{place}: {ast.unparse(call)}")
    assert bad == []
    assert {context for context, _text in texts} >= CONTEXTS_OF_MARKED_TEXTS


def test_texts_with_a_number_have_plural_forms() -> None:
    assert {text: has_forms for (_context, text), has_forms in found_texts().items() if re.search("%L?n", text)} == {
        "%Ln cells were cut: a workbook holds at most 32,767 characters in a cell.": True,
        "%Ln rows were exported to {file}.": True,
        "%Ln twice": True,
        "%Ln unusable": True,
        "%Ln rows without a contact were left out.": True,
        "%Ln values are missing: a table has at most 16,384 columns.": True,
        "%Ln values that begin like a formula got an apostrophe.": True,
        "&All %Ln rows, with the outcome of each": True,
        "A spreadsheet will change %Ln values when it opens this file. An Excel workbook keeps them.": True,
        "Export the list: %Ln rows": True,
        "Only the %Ln contacts &that were found": True,
        "&Ask %n profiles": True,
        "Ask the &other %n profiles": True,
        "Contact Desk will send %n requests for contact {id}, one to each profile.": True,
        "%n profiles had not answered": True,
        "Contact {id} was found in %n profiles.": True,
        "{names} and %n more": True,
        "%Ln IDs. Look them up as a list.": True,
        "%Ln IDs. Paste only the IDs to look them up as a list.": True,
        "%Ln rows": True,
        "%Ln IDs": True,
        "%Ln requests": True,
        "%Ln seconds": True,
        "%Ln minutes": True,
        "%Ln hours": True,
        "and %Ln more rows": True,
        "%n empty fields": True,
        "Show %n more": True,
        "%n hours ago": True,
        "%n minutes ago": True,
        "%n profiles cannot be used": True,
        "%n profiles:": True,
        "%n profiles fit. Choose one of these, or the profile above.": True,
        "%n recent lookups, the first one: {row}": True,
        "%Ln requests left": True,
        "Contact Desk tried %n times.": True,
        "Something went wrong at {api}, which named a waiting time of %n minutes.": True,
        "Something went wrong at {api}, which named a waiting time of %n seconds.": True,
        "Try &again (%n min)": True,
        "and %n more": True,
        "{api} is limiting requests, and named a waiting time of %n minutes.": True,
        "{api} is limiting requests, and named a waiting time of %n seconds.": True,
        "{left} of %Ln requests left": True,
    }
