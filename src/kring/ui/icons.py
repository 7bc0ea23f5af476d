"""What is drawn inside an icon, by its name; lines of a 20 by 20 square."""

from django.utils.safestring import SafeString

CIRCLE = SafeString('<circle cx="10" cy="10" r="7"/>')
DRAWINGS = {
    "search": SafeString('<circle cx="8.5" cy="8.5" r="5.5"/><path d="m13 13 4.5 4.5"/>'),
    "check": SafeString('<path d="m4 10.5 4 4 8-9"/>'),
    "half": SafeString('<circle cx="10" cy="10" r="7"/><path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor"/>'),
    "warning": SafeString('<path d="M10 3 18 17H2z"/><path d="M10 8.2v4M10 14.6v.1"/>'),
    "lock": SafeString('<rect x="4" y="9" width="12" height="8" rx="2"/><path d="M7 9V6.5a3 3 0 0 1 6 0V9"/>'),
    "calendar": SafeString(
        '<rect x="3" y="4.5" width="14" height="12.5" rx="2"/><path d="M3 8.5h14M7 2.8v3M13 2.8v3"/>'
    ),
    "file": SafeString('<path d="M5 2.5h6.5L15.5 6.5v11H5z"/><path d="M11.5 2.5v4h4"/>'),
    "download": SafeString('<path d="M10 3v9m-4-3.5 4 4 4-4M4 17h12"/>'),
    "person": SafeString('<circle cx="10" cy="7" r="3.5"/><path d="M3.5 17.5a6.5 6.5 0 0 1 13 0"/>'),
    "arrow": SafeString('<path d="M4 10h12m-5-5 5 5-5 5"/>'),
    "back": SafeString('<path d="M16 10H4m5-5-5 5 5 5"/>'),
    "external": SafeString('<path d="M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8"/>'),
    "plus": SafeString('<path d="M10 4v12M4 10h12"/>'),
    "close": SafeString('<path d="m5 5 10 10M15 5 5 15"/>'),
    "clock": SafeString('<circle cx="10" cy="10" r="7"/><path d="M10 6v4l2.5 2"/>'),
    "key": SafeString('<circle cx="6.5" cy="12.5" r="3.5"/><path d="m9 10 7.5-7M13.5 5.5l2.5 2.5"/>'),
}
