"""Chooses the profile that ``contactdesk get`` asks. The profile file is only read."""

from contactdesk.get_command.errors import CannotRunError
from contactdesk.get_command.words import bad_entry_text, store_error_text
from contactdesk.model.profile import Profile
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.storage.profile_store import ProfileStore, StoreError
from contactdesk.storage.vault import Vault
from contactdesk.system.language import filled, translate
from contactdesk.system.paths import Paths


async def saved_profiles(places: Paths) -> ProfileRepository:
    """Return the saved profiles.

    Raises:
        CannotRunError: they cannot be read.
    """
    repository = ProfileRepository(ProfileStore(places.profiles_file))
    try:
        await repository.load()
    except StoreError as error:
        raise CannotRunError(store_error_text(error)) from None
    return repository


def demo_profiles(places: Paths, vault: Vault) -> ProfileRepository:
    """Start the demo service, which ends with the process, and return its profiles; the vault gets their secrets.

    Raises:
        OSError: the service gets no port.
    """
    from contactdesk.demo import credentials
    from contactdesk.demo.service import DemoService

    service = DemoService()
    service.start()
    profiles = credentials.demo_profiles(service.base_url)
    for profile, secret in profiles:
        vault.keep_for_this_run(profile.id, secret)
    repository = ProfileRepository(ProfileStore(places.profiles_file))
    repository.enter_demo([profile for profile, _secret in profiles])
    return repository


def choose(repository: ProfileRepository, name: str) -> Profile:
    """Return the profile with this name, or the only one.

    An ID alone does not tell the profile: Wethod's numbers repeat from company to company.

    Raises:
        CannotRunError: there is none, or no name and several.
    """
    if name and (profile := repository.named(name)):
        return profile
    wanted = name.strip().casefold()
    for entry in repository.bad_entries:
        if name and entry.name.casefold() == wanted:
            raise CannotRunError(bad_entry_text(entry))
    names = [profile.name for profile in repository.profiles]
    if not names and not repository.bad_entries:
        raise CannotRunError(
            translate("GetCommand", "There is no profile yet. Start Contact Desk to create one, or use --demo.")
        )
    if name:
        text = translate("GetCommand", "There is no profile “{name}”. The profiles are: {names}")
    elif len(names) == 1 and not repository.bad_entries:
        return repository.profiles[0]
    else:
        text = translate("GetCommand", "Name the profile with --profile. The profiles are: {names}")
    # Entries that cannot be used count: one of them may be the profile that is meant.
    names += [entry.name for entry in repository.bad_entries if entry.name]
    raise CannotRunError(filled(text, name=name, names=", ".join(names)))
