"""Addresses of the register."""

from django.urls import include, path

from . import converters  # noqa: F401  registers the parts of addresses
from .views import enrolling, functions, office, own, public, renewing

app_name = "register"
urlpatterns = [
    path("zoek/", public.search, name="search"),
    path("", include("kring.modules.register.showing.urls")),
    path("", include("kring.modules.register.merging.urls")),
    path("", include("kring.modules.register.contribution.urls")),
    path("", include("kring.modules.register.certificate.urls")),
    path("register/", own.own, name="own"),
    path("register/<register_code:code>/<register_number:number>/", public.person, name="person"),
    path("register/inschrijven/", enrolling.choose, name="enrol"),
    path("register/inschrijven/<register_code:code>/", enrolling.details, name="details"),
    path("register/inschrijven/<register_code:code>/functies/", enrolling.functions, name="functions"),
    path("register/inschrijven/<register_code:code>/school/", enrolling.school, name="school"),
    path(
        "register/inschrijven/<register_code:code>/school/<register_site:site>/",
        enrolling.function,
        name="function",
    ),
    path("register/inschrijven/<register_code:code>/versturen/", enrolling.send, name="send"),
    path("register/aanvragen/<register_code:code>/", own.apply, name="apply"),
    path("register/herregistratie/<register_code:code>/", renewing.renew, name="renew"),
    path("register/uitstel/<register_code:code>/", renewing.postpone, name="postpone"),
    path("kantoor/register/", office.desk, name="desk"),
    path("kantoor/register/<register_code:code>/herinneringen/", office.reminders, name="reminders"),
    path("kantoor/register/<register_code:code>/herinneringen/<int:months>/", office.reminder, name="reminder"),
    path(
        "kantoor/register/<register_code:code>/herinneringen/<int:months>/weg/",
        office.drop_reminder,
        name="drop_reminder",
    ),
    path("kantoor/register/<register_code:code>/beeindigen/", office.remove, name="remove"),
    path("register/uitschrijven/<register_code:code>/", own.leave, name="leave"),
    path("register/functies/", functions.mine, name="my_functions"),
    path("register/functies/<int:id>/", functions.dates, name="dates"),
    path("", include("kring.modules.register.boards.urls")),
    path("", include("kring.modules.register.figures.urls")),
    path("", include("kring.modules.register.committee.urls")),
]
