"""Understand pasted text: which ID Enter will ask, and in which profile. Nothing is sent, kept or logged here."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from contactdesk.model.paste import MAX_OFFERED, PasteOutcome, PasteReason, PasteResult, fits
from contactdesk.model.profile import ApiInfo, Profile
from contactdesk.services.pasted_json import read_json
from contactdesk.services.pasted_places import Places, is_command, read_places, without_options
from contactdesk.services.pasted_text import (
    in_prose,
    is_of_another,
    labelled,
    listed,
    mentioned,
    normalised,
    read_one,
    without_secrets,
)

MAX_CHARACTERS = 100_000
"""Only this many characters of a text are read."""

_MAX_COMMAND_CHARACTERS = 10_000
"""The same for a command line, whose options take longer to read."""

_LONGEST_NEAR_MISS = 28
_MAX_LINES = 100
"""The most lines of a table in which a label is looked for."""


def understand(
    text: str,
    profiles: Sequence[Profile],
    chosen_id: str,
    apis: Mapping[str, ApiInfo],
    permitted_ids: Sequence[str] | None = None,
) -> PasteResult:
    """Return what Enter will ask.

    Args:
        text: as pasted, dropped or given on the command line.
        profiles: all profiles, in the order in which they are offered.
        chosen_id: the id of the chosen profile; empty if there is none.
        apis: what is particular to each API, by its key.
        permitted_ids: the ids of the profiles that may be asked; ``None``: all.
    """
    limit = _MAX_COMMAND_CHARACTERS if is_command(text) else MAX_CHARACTERS
    is_cut = len(text) > limit
    read = text[:limit]
    if is_cut and (words := read.rsplit(maxsplit=1))[1:]:
        # Half an ID would be another one.
        read = words[0]
    reader = _Reader(profiles, chosen_id, apis, permitted_ids)
    result, had_key = reader.read(read)
    if is_cut and result.outcome is PasteOutcome.SEVERAL and not had_key:
        # The whole text may become a list.
        had_key = without_secrets(text, apis.values())[1]
    return replace(result, had_key=had_key, is_cut=is_cut)


@dataclass(frozen=True, slots=True)
class _Reader:
    profiles: Sequence[Profile]
    chosen_id: str
    apis: Mapping[str, ApiInfo]
    permitted_ids: Sequence[str] | None

    def read(self, text: str) -> tuple[PasteResult, bool]:
        """Return the result and whether the text held a secret."""
        original = normalised(text).strip()
        apis = self.apis.values()
        command, had_option = without_options(original)
        plain, had_secret = without_secrets(command, apis)
        had_key = had_option or had_secret
        if not original:
            return PasteResult(PasteOutcome.NOTHING), False
        if not is_command(original) and (json := read_json(original, apis)):
            if not json.contact_ids:
                return _refused(json.reason), had_key
            of_api = [profile for profile in self.profiles if profile.api == json.api]
            if len(json.contact_ids) > 1:
                return _several(json.contact_ids), had_key
            return self._resolve(json.contact_ids[0], of_api, self.apis[json.api].name), had_key
        return self._read_text(plain, original), had_key

    def _read_text(self, text: str, original: str) -> PasteResult:
        apis = self.apis.values()
        places = read_places(text, original, self.profiles, self.apis)
        if places.asked:
            return replace(self._read_addresses(places), is_company=places.is_company)
        if not places.has_addresses and places.permitted is None:
            one = read_one(text, apis)
            if one.contact_id:
                return self._resolve(one.contact_id, self.profiles)
            if one.candidates:
                return self._choice(one.candidates, one.reason, self.profiles)
            if one.reason is not PasteReason.NO_ID:
                return _refused(one.reason)
            if near_miss := self._near_miss(text):
                return near_miss
            if several := listed(text, apis):
                if len(several) == 1:
                    return self._resolve(several.pop(), self.profiles)
                return PasteResult(PasteOutcome.SEVERAL, count=len(several))
            if (table := self._read_table(text)) is not None:
                return table
        return replace(self._read_prose(places, apis), is_company=places.is_company)

    def _read_table(self, text: str) -> PasteResult | None:
        """Return what rows with a column of IDs mean; ``None`` if the text has no such column."""
        if "\n" not in text.strip() or any(map(self._is_labelled, text.splitlines()[:_MAX_LINES])):
            return None
        # Not for every paste: the reader of workbooks takes a while to load.
        from contactdesk.services.id_list import best_column, columns, has_ids, id_list
        from contactdesk.services.list_files import ListFileError, read_list_text

        try:
            table = read_list_text(text)
        except ListFileError:
            return None
        for api in self._apis_in_order():
            if has_ids(table, api):
                found = columns(table, api)
                best = best_column(found)
                ids = [each.contact_id for each in id_list(table, best, api).ids if fits(each.contact_id, api)]
                if len(ids) > 1:
                    return PasteResult(PasteOutcome.SEVERAL, count=len(ids))
                if ids and next(column.rank for column in found if column.index == best) > 0:
                    of_api = [profile for profile in self.profiles if self.apis.get(profile.api) is api]
                    return self._resolve(ids[0], of_api)
        return None

    def _is_labelled(self, line: str) -> bool:
        """Return whether a line names its ID itself, as no row of a table does."""
        return any(reading.contact_id for reading, _ in labelled(line, self.apis.values()))

    def _apis_in_order(self) -> list[ApiInfo]:
        """Return the APIs that may be asked, that of the chosen profile first."""
        chosen = self._chosen()
        profiles = [*([chosen] if chosen else []), *filter(self._is_permitted, self.profiles)]
        return [self.apis[key] for key in dict.fromkeys(profile.api for profile in profiles) if key in self.apis]

    def _read_addresses(self, places: Places) -> PasteResult:
        ids = dict.fromkeys(asked.contact_id for asked in places.asked)
        readings = (reading for reading, _ in labelled(places.text, self.apis.values()))
        ids |= dict.fromkeys(reading.contact_id for reading in readings if reading.contact_id)
        if len(ids) > 1:
            return _several(ids)
        asked = places.asked[0]
        if not asked.fits:
            return _refused(PasteReason.ADDRESS, asked.place)
        found = [profile for each in places.asked for profile in each.profiles]
        permitted = [profile for profile in found if places.permitted is None or profile in places.permitted]
        return self._resolve(asked.contact_id, permitted, places.place, is_clear=places.is_clear)

    def _read_prose(self, places: Places, apis: Collection[ApiInfo]) -> PasteResult:
        permitted = self.profiles if places.permitted is None else places.permitted
        readings = list(labelled(places.text, apis))
        ids = tuple(dict.fromkeys(reading.contact_id for reading, _ in readings if reading.contact_id))
        if len(ids) > 1 and all(is_certain for reading, is_certain in readings if reading.contact_id):
            return _several(ids)
        if ids:
            # A mention in a sentence may be the one that is meant.
            also = (each for each in mentioned(places.text, apis) if not is_of_another(each, places.text))
            ids = tuple(dict.fromkeys((*ids, *also)))
        if len(ids) == 1 and not places.is_foreign:
            return self._resolve(ids[0], permitted, places.place, is_clear=places.is_clear)
        numbers, is_rounded = in_prose(places.text, apis)
        candidates = ids or tuple(number for number in numbers if not is_of_another(number, places.text))
        has_other_label = bool(numbers) and not candidates
        if places.permitted is not None:
            fitting = [self.apis[profile.api] for profile in permitted if profile.api in self.apis]
            candidates = tuple(each for each in candidates if any(fits(each, api) for api in fitting))
        if candidates:
            place = "" if places.permitted is None else places.place
            return self._choice(candidates, PasteReason.PROSE, permitted, place)
        if any(reading.reason is PasteReason.ROUNDED for reading, _ in readings) or is_rounded:
            return _refused(PasteReason.ROUNDED)
        if places.has_addresses:
            return _refused(PasteReason.ADDRESS, places.place)
        if places.permitted is not None and not permitted:
            return _refused(PasteReason.OTHER_PLACE, places.place)
        return _refused(PasteReason.OTHER_LABEL if has_other_label else PasteReason.NO_ID)

    def _near_miss(self, text: str) -> PasteResult | None:
        """Accept a mistyped ID that the chosen API does not refuse; a longer one may be a secret.

        Refuse one of another API, with the reason, if one character is missing or too many.
        """
        word = text.strip()
        if not all(character in "0123456789abcdefABCDEF" for character in word):
            return None
        chosen = self._chosen()
        api = self.apis.get(chosen.api) if chosen else None
        if not (chosen and api and api.paste.id_length and self._is_permitted(chosen)):
            lengths = {each.paste.id_length: each.name for each in self.apis.values() if each.paste.id_length}
            if name := lengths.get(len(word) + 1):
                return _refused(PasteReason.ONE_MISSING, name)
            if name := lengths.get(len(word) - 1):
                return _refused(PasteReason.ONE_TOO_MANY, name)
            return None
        if not api.paste.id_length - 4 <= len(word) <= _LONGEST_NEAR_MISS:
            return None
        issue = api.check_id(word)
        return (
            None if issue and issue.blocking else PasteResult(PasteOutcome.ASK, contact_id=word, profile_id=chosen.id)
        )

    def _chosen(self) -> Profile | None:
        return next((profile for profile in self.profiles if profile.id == self.chosen_id), None)

    def _is_permitted(self, profile: Profile) -> bool:
        return self.permitted_ids is None or profile.id in self.permitted_ids

    def _choice(
        self, ids: Sequence[str], reason: PasteReason, permitted: Sequence[Profile], place: str = ""
    ) -> PasteResult:
        profile_ids = tuple(profile.id for profile in permitted if self._is_permitted(profile))
        if not profile_ids:
            return _refused(PasteReason.NO_PROFILE)
        return PasteResult(
            PasteOutcome.CHOOSE_ID,
            reason,
            candidates=tuple(ids[:MAX_OFFERED]),
            profile_ids=profile_ids,
            place=place,
            bound_ids=profile_ids if place else (),
        )

    def _resolve(
        self, contact_id: str, permitted: Sequence[Profile], place: str = "", *, is_clear: bool = True
    ) -> PasteResult:
        """Return which profile to ask for an ID, if that is certain.

        Args:
            contact_id: the ID.
            permitted: the profiles of the place or API that the text names, else all.
            place: that place, for people.
            is_clear: whether the chosen profile may stay.
        """
        permitted = [profile for profile in permitted if self._is_permitted(profile)]
        fitting = [profile for profile in permitted if fits(contact_id, self.apis.get(profile.api))]
        chosen = self._chosen()
        ids = tuple(profile.id for profile in fitting)
        bound = PasteResult(PasteOutcome.ASK, contact_id=contact_id, place=place, bound_ids=ids if place else ())
        if chosen in fitting and is_clear:
            return replace(bound, profile_id=self.chosen_id)
        if len(fitting) == 1:
            return replace(bound, profile_id=fitting[0].id)
        if fitting:
            return replace(bound, outcome=PasteOutcome.CHOOSE_PROFILE, profile_ids=ids)
        if place:
            return _refused(PasteReason.OTHER_PLACE, place)
        api = self.apis.get(chosen.api) if chosen in permitted and chosen else None
        issue = api.check_id(contact_id) if api else None
        if chosen and issue and not issue.blocking:
            # The service decides; the hint says that the form is unusual.
            return PasteResult(PasteOutcome.ASK, contact_id=contact_id, profile_id=chosen.id)
        name = next((api.name for api in self.apis.values() if fits(contact_id, api)), "")
        return _refused(PasteReason.NO_PROFILE, name)


def _refused(reason: PasteReason, place: str = "") -> PasteResult:
    return PasteResult(PasteOutcome.REFUSED, reason, place=place)


def _several(ids: Collection[str]) -> PasteResult:
    return PasteResult(PasteOutcome.SEVERAL, count=len(ids), ids=tuple(ids))
