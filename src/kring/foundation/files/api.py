"""The door of files."""

from .access import FileOwner, register_owner
from .actions import Upload, forget_uploader, keep, move_uploader, remove, remove_all
from .queries import FileCard, content_of, files_of, files_of_many, uploaded_by
from .refusals import BlobGone, FileRefused
from .sniff import sniff
from .states import ENDINGS, MEDIA_TYPE, FileKind

__all__ = [
    "ENDINGS",
    "MEDIA_TYPE",
    "BlobGone",
    "FileCard",
    "FileKind",
    "FileOwner",
    "FileRefused",
    "Upload",
    "content_of",
    "files_of",
    "files_of_many",
    "forget_uploader",
    "keep",
    "move_uploader",
    "register_owner",
    "remove",
    "remove_all",
    "sniff",
    "uploaded_by",
]
