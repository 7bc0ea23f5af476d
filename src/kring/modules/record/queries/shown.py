"""Where the evidence of activities stands, for a register to which their leader sends it."""

from collections.abc import Collection

from kring.foundation.files.api import files_of_many
from kring.foundation.records.api import Ref
from kring.modules.record.models import Link


def evidence_addresses(activity_ids: Collection[int]) -> dict[int, list[str]]:
    """Addresses of links and files, by activity; the caller is the leader who sends them along. A file opens for
    whom `register_evidence_reader` lets in."""
    found: dict[int, list[str]] = {id_: [] for id_ in activity_ids}
    for activity, url in Link.objects.filter(activity_id__in=list(found)).values_list("activity_id", "url"):
        found[activity].append(url)
    for owner, files in files_of_many([Ref("activity", str(id_)) for id_ in found]).items():
        found[int(owner.id)] += [file.url for file in files]
    return found
