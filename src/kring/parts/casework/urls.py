"""Addresses of casework."""

from django.urls import path

from .views import case, desk, lists, own

app_name = "casework"
urlpatterns = [
    path("kantoor/zaken/", lists.office_queue, name="office"),
    path("kantoor/zaken/<int:id>/", case.office_case, name="office_case"),
    path("kantoor/zaken/<int:id>/lezers/", desk.readers, name="readers"),
    path("kantoor/zaken/<int:id>/lezers/<int:person>/weg/", desk.release_reader, name="release_reader"),
    path("kantoor/zaken/<int:id>/beroep/", desk.appeal, name="appeal"),
    path("kantoor/bezwaar/", desk.terms, name="terms"),
    path("commissie/zaken/", lists.committee_queue, name="committee"),
    path("commissie/zaken/<int:id>/", case.committee_case, name="committee_case"),
    path("commissie/zaken/<int:id>/advies/", case.committee_advice, name="committee_advice"),
    path("besluiten/<int:id>/terugnemen/", case.take_back, name="take_back"),
    path("besluiten/<int:id>/versturen/", case.send_now, name="send_now"),
    path("bezwaren/<int:id>/", desk.objection, name="objection"),
    path("zaken/<int:id>/", own.own_case, name="own_case"),
    path("zaken/<int:id>/intrekken/", own.withdraw, name="withdraw"),
    path("zaken/<int:id>/bezwaar/", own.object_to, name="object_to"),
    path("zaken/<int:id>/bezwaar/intrekken/", own.withdraw_objection, name="withdraw_objection"),
]
