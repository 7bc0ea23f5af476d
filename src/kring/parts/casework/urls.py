"""Addresses of casework."""

from django.urls import path

from . import views

app_name = "casework"
urlpatterns = [
    path("kantoor/zaken/", views.office_queue, name="office"),
    path("kantoor/zaken/<int:id>/", views.office_case, name="office_case"),
    path("commissie/zaken/", views.committee_queue, name="committee"),
    path("commissie/zaken/<int:id>/", views.committee_case, name="committee_case"),
    path("commissie/zaken/<int:id>/advies/", views.committee_advice, name="committee_advice"),
    path("zaken/<int:id>/", views.own_case, name="own_case"),
    path("zaken/<int:id>/intrekken/", views.withdraw, name="withdraw"),
]
