"""No two pages share an address: the first one would hide the other."""

import re
from collections import Counter

from tests.architecture.test_access_table import addresses


def test_no_two_pages_share_an_address() -> None:
    """Whatever stands between < and > counts as the same. An address of the API has one view for each method."""
    shapes = Counter(re.sub(r"<[^>]+>", "<>", whole) for _name, whole in addresses() if not whole.startswith("api/"))
    assert [shape for shape, times in shapes.items() if times > 1] == []
