"""The door of disclosure: showing figures about people without giving anybody away.

>>> page = protect(crosstab({("Noord", "PO"): 12, ("Noord", "VO"): 3, ("Zuid", "PO"): 40, ("Zuid", "VO"): 30}), 10)
>>> {key: str(value) for key, value in page.items() if key[0] == "Noord"}
{('Noord', 'PO'): 'niet getoond', ('Noord', 'VO'): 'niet getoond', ('Noord', '*'): '15'}
"""

from .figures import TOTAL, Figures, Key, Shown, Sum, Suppressed, crosstab
from .protect import CannotProtect, Leak, audit, bounds, percentage, protect, single
from .simplex import Inconsistent, Range

__all__ = [
    "TOTAL",
    "CannotProtect",
    "Figures",
    "Inconsistent",
    "Key",
    "Leak",
    "Range",
    "Shown",
    "Sum",
    "Suppressed",
    "audit",
    "bounds",
    "crosstab",
    "percentage",
    "protect",
    "single",
]
