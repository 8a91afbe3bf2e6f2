"""The panes are built ahead; a contact that arrives earlier is complete, too."""

from contactdesk.ui.contact.field_row import FieldRow
from tests.window_driver import RunWindow, WindowDriver


def rows(desk: WindowDriver) -> list[FieldRow]:
    return desk.window.findChildren(FieldRow)


def test_first_contacts_use_the_prepared_rows(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.until(lambda: not desk.is_busy())
        built = rows(desk)
        assert built
        assert not any(row.isVisible() for row in built)
        assert desk.is_visible("emptyPage")
        await desk.look_up("1")
        desk.choose("Demo Clemta")
        await desk.look_up("64b8f1a2e4b0c8d9f0123456")
        assert set(rows(desk)) == set(built)

    run_desk(scenario, demo=True)


def test_contact_before_the_preparation_is_complete(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        steps = desk.window.contact_view.build_ahead()
        for _number in range(3):
            next(steps, None)
        await desk.look_up("1")
        for _step in steps:
            pass
        await desk.until(lambda: not desk.is_busy())
        contact = desk.window.contact
        assert contact
        fields = [field for section in contact.sections for field in section.fields]
        assert [row.field for row in rows(desk) if row.isVisible()] == fields
        assert desk.text("value.email") == "client@email.com"

    run_desk(scenario, demo=True)
