"""Writes the request for a contact as a command of curl, with the name of a variable in place of the secret."""

import re
import shlex

from contactdesk.apis.registry import APIS
from contactdesk.model.export import Shell
from contactdesk.model.profile import Profile

_PLACE = "SECRET-OF-THE-PROFILE"
"""Stands for the secret until the shell's variable is put there."""

_SPECIAL_IN_BASH = re.compile(r'([\\$"`])')
# PowerShell takes typographic quotes for the plain ones.
_SPECIAL_IN_POWERSHELL = re.compile('([`$"“”„])')
_QUOTES_IN_POWERSHELL = re.compile("(['‘’‚‛])")


def curl_command(profile: Profile, contact_id: str, shell: Shell) -> str:
    """Return the command on one line: the address, and every header that the API needs.

    The secret is a variable of the environment, ``ApiInfo.secret_variable``, whose value the shell puts there.

    Raises:
        LookupFailed: the ID or a value of the profile cannot be sent at all.
    """
    api = APIS[profile.api]
    request = api.request(profile, _PLACE, contact_id)
    quoted = _in_bash if shell is Shell.BASH else _in_powershell
    # In Windows PowerShell, "curl" is another command.
    parts = ["curl" if shell is Shell.BASH else "curl.exe", quoted(request.url, "")]
    for name, value in request.headers.items():
        parts += ["-H", quoted(f"{name}: {value}", api.info.secret_variable)]
    return " ".join(parts)


def _in_bash(text: str, variable: str) -> str:
    if _PLACE not in text:
        return shlex.quote(text)
    return '"' + _SPECIAL_IN_BASH.sub(r"\\\1", text).replace(_PLACE, f"${variable}") + '"'


def _in_powershell(text: str, variable: str) -> str:
    if _PLACE not in text:
        return "'" + _QUOTES_IN_POWERSHELL.sub(r"\1\1", text) + "'"
    return '"' + _SPECIAL_IN_POWERSHELL.sub(r"`\1", text).replace(_PLACE, f"$env:{variable}") + '"'
