"""Addresses of gatherings, by room."""

from django.urls import URLPattern

from .checkin.urls import urlpatterns as checkin
from .rounds.urls import urlpatterns as rounds
from .series.urls import urlpatterns as series
from .sessions.urls import urlpatterns as sessions
from .signup.urls import urlpatterns as signup
from .walls.urls import urlpatterns as walls

app_name = "gatherings"
urlpatterns: list[URLPattern] = [*series, *signup, *sessions, *checkin, *walls, *rounds]
