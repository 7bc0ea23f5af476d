"""Addresses of the directory."""

from django.urls import path, register_converter

from .views import office, public


class SiteCode:
    """A site: a BRIN and two digits, in small or capital letters."""

    regex = r"\d{2}[A-Za-z]{2}\d{2}"

    def to_python(self, value: str) -> str:
        return value.upper()

    def to_url(self, value: str) -> str:
        return value


class BoardNumber:
    """A board: five digits."""

    regex = r"\d{5}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(SiteCode, "site_code")
register_converter(BoardNumber, "board_number")

app_name = "directory"
urlpatterns = [
    path("scholen/", public.sites, name="sites"),
    path("scholen/<site_code:code>/", public.site, name="site"),
    path("besturen/", public.boards, name="boards"),
    path("besturen/<board_number:number>/", public.board, name="board"),
    path("besturen/<board_number:number>/naam/", office.board_name, name="board_name"),
    path("regio/", public.schemes, name="schemes"),
    path("regio/<slug:scheme>/", public.scheme, name="scheme"),
    path("regio/<slug:scheme>/<slug:code>/", public.region, name="region"),
    path("kantoor/indeling/", office.own_scheme, name="own_scheme"),
    path("kantoor/duo/", office.files, name="files"),
    path("kantoor/duo/<int:id>/", office.preview, name="preview"),
    path("kantoor/duo/<int:id>/weg/", office.drop, name="drop"),
]
