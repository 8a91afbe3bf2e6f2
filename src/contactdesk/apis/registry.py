"""The APIs that there are: one line each."""

from contactdesk.apis.base import Api
from contactdesk.apis.clemta import Clemta
from contactdesk.apis.wethod import Wethod

APIS: dict[str, Api] = {api.info.key: api for api in (Wethod(), Clemta())}
"""By key, in the order in which the connection settings offer them."""
