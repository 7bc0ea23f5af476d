"""Addresses of the room news."""

from django.urls import URLPattern, path

from .views import desk, letters, lists, wrong

urlpatterns: list[URLPattern] = [
    path("nieuws/", lists.news, name="news"),
    path("nieuws/feed/", lists.feed, name="feed"),
    path("klopt-niet-meer/<int:page>/", wrong.tell, name="wrong"),
    path("nieuwsbrief/", letters.letter, name="letter"),
    path("nieuwsbrief/stoppen/", letters.stop, name="letter_off"),
    path("nieuwsbrief/bevestigen/<str:token>/", letters.confirm, name="letter_confirm"),
    path("nieuwsbrief/stoppen/<str:token>/", letters.stop_by_link, name="letter_stop"),
    path("kennisbeheer/veroudering/", desk.ageing, name="ageing"),
    path("kennisbeheer/veroudering/csv/", desk.ageing_csv, name="ageing_csv"),
    path("kennisbeheer/veroudering/<int:id>/", desk.still_right, name="still_right"),
    path("kennisbeheer/links/", desk.links, name="links"),
    path("kennisbeheer/meldingen/", desk.reports, name="reports"),
    path("kennisbeheer/meldingen/<int:id>/", desk.report, name="report"),
    path("kennisbeheer/meldingen/<int:id>/bevestigen/", desk.confirm, name="report_confirm"),
]
