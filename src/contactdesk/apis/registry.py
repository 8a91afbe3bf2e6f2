"""The supported APIs: one line each."""

from contactdesk.apis.base import Api
from contactdesk.apis.clemta import Clemta
from contactdesk.apis.wethod import Wethod

APIS: dict[str, Api] = {
    "wethod": Wethod(),
    "clemta": Clemta(),
}
"""By key, in the order in which the connection settings offer them. Look an API up here each time: do not copy it."""
