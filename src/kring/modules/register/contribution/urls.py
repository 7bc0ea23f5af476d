"""Addresses of the contribution; included by the register."""

from django.urls import path

from kring.modules.register import converters  # noqa: F401  registers the parts of addresses

from . import views

DESK = "kantoor/register/<register_code:code>/contributie/"
INVOICE = "register/contributie/<register_code:code>/<int:number>"
urlpatterns = [
    path(DESK, views.years, name="fees"),
    path(f"{DESK}afzender/", views.biller, name="biller"),
    path(f"{DESK}<int:year>/", views.year, name="fee"),
    path(f"{DESK}<int:year>/facturen/", views.invoicing, name="invoicing"),
    path(f"{DESK}<int:year>/facturen.csv", views.sheet, name="invoice_sheet"),
    path(f"{DESK}factuur/<int:number>/", views.invoice, name="invoice"),
    path(f"{DESK}factuur/<int:number>/niet-betaald/", views.unpaid, name="unpaid"),
    path("register/contributie/", views.invoices, name="invoices"),
    path(f"{INVOICE}.pdf", views.invoice_pdf, name="invoice_pdf"),
    path(f"{INVOICE}.xml", views.invoice_xml, name="invoice_xml"),
    path("register/bestuur/contributie/", views.board_contribution, name="board_contribution"),
    path("register/bestuur/contributie/<str:board>/<register_code:code>/", views.board_wish, name="board_wish"),
]
