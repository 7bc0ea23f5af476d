"""Addresses of the room publishing."""

from django.urls import URLPattern, path

from . import views

urlpatterns: list[URLPattern] = [
    path("beheer/uitgevers/", views.publishers, name="publishers"),
    path("beheer/uitgevers/<slug:code>/", views.publisher, name="publisher"),
    path("redactie/toestemmingen/", views.consent_list, name="consents"),
    path("redactie/toestemmingen/<int:id>/intrekken/", views.withdraw_consent, name="withdraw_consent"),
    path("redactie/pagina/<int:id>/van-de-site/", views.take_offline, name="take_offline"),
    path("kennis/media/images/<str:name>", views.image, name="image"),
]
