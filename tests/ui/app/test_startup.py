"""The panes are built ahead; a contact that arrives earlier is complete, too."""

from contactdesk.ui.contact.field_row import FieldRow
from tests.window_driver import WindowDriver


def rows(desk: WindowDriver) -> list[FieldRow]:
    return desk.window.findChildren(FieldRow)


async def test_first_contacts_use_the_prepared_rows(demo: WindowDriver) -> None:
    await demo.until_idle()
    built = rows(demo)
    assert built
    assert not any(row.isVisible() for row in built)
    assert demo.is_visible("emptyPage")
    await demo.look_up("1")
    demo.choose("Demo Clemta")
    await demo.look_up("64b8f1a2e4b0c8d9f0123456")
    assert set(rows(demo)) == set(built)


async def test_contact_before_the_preparation_is_complete(demo: WindowDriver) -> None:
    steps = demo.window.contact_view.build_ahead()
    for _number in range(3):
        next(steps, None)
    await demo.look_up("1")
    for _step in steps:
        pass
    await demo.until_idle()
    contact = demo.window.contact
    assert contact
    fields = [field for section in contact.sections for field in section.fields]
    shown = [row.field for row in rows(demo) if row.isVisible() and row.field]
    assert [field for field in shown if not field.path.startswith("client.")] == fields
    assert demo.text("value.email") == "client@email.com"
