"""Addresses of the harvest."""

from django.urls import path

from .views import back, coding, deciding, reading, reporting, running

app_name = "harvest"
urlpatterns = [
    path("oogsten/", reading.harvests, name="list"),
    path("oogsten/<int:id>/", running.show, name="show"),
    path("oogsten/<int:id>/mensen/", running.people, name="people"),
    path("oogsten/<int:id>/mensen/<int:coder>/weg/", running.dismiss, name="dismiss"),
    path("oogsten/<int:id>/meedoen/", running.join, name="join"),
    path("oogsten/<int:id>/begin/", running.begin, name="begin"),
    path("oogsten/<int:id>/verdelen/", running.deal_more, name="deal_more"),
    path("oogsten/<int:id>/naar-verslag/", running.to_report, name="to_report"),
    path("oogsten/<int:id>/verder-coderen/", running.resume, name="resume"),
    path("oogsten/<int:id>/coderen/", coding.next_one, name="code_next"),
    path("oogsten/<int:id>/coderen/lijst/", coding.all_of_mine, name="code_list"),
    path("oogsten/<int:id>/coderen/klaar/", coding.ready, name="ready"),
    path("oogsten/<int:id>/coderen/<int:note>/", coding.one, name="code"),
    path("oogsten/<int:id>/aspecten/", coding.aspects, name="aspects"),
    path("oogsten/aspecten/<int:id>/", coding.aspect, name="aspect"),
    path("oogsten/<int:id>/overeenkomst/", deciding.agreement, name="agreement"),
    path("oogsten/<int:id>/overeenkomst/<int:note>/", deciding.decide, name="decide"),
    path("oogsten/<int:id>/lijkt-op/", deciding.pairs, name="pairs"),
    path("oogsten/<int:id>/notities/", deciding.fates, name="fates"),
    path("oogsten/<int:id>/notities/<int:note>/", deciding.fate, name="fate"),
    path("oogsten/punten/<int:id>/", deciding.point, name="point"),
    path("oogsten/<int:id>/matrix/", reading.matrix, name="matrix"),
    path("oogsten/<int:id>/matrix.csv", reading.matrix_file, name="matrix_csv"),
    path("oogsten/<int:id>/matrix/<int:aspect>/", reading.cell, name="cell"),
    path("oogsten/<int:id>/verzadiging/", reading.saturation, name="saturation"),
    path("oogsten/<int:id>/verslag/", reading.report, name="report"),
    path("oogsten/<int:id>/verslag.pdf", reading.report_file, name="report_pdf"),
    path("oogsten/<int:id>/verslag/samenstellen/", reporting.compose, name="compose"),
    path("oogsten/<int:id>/verslag/versies/", reporting.versions, name="versions"),
    path("oogsten/<int:id>/verslag/<int:order>/", reading.sentence, name="sentence"),
    path("oogsten/<int:id>/verslag/<int:order>/wijzigen/", reporting.revise, name="revise"),
    path("oogsten/<int:id>/verslag/<int:order>/erna/", reporting.insert, name="insert"),
    path("oogsten/<int:id>/plaatsen/", reporting.publish, name="publish"),
    path("oogsten/<int:id>/terug/", back.mine, name="back"),
    path("oogsten/<int:id>/terug/<int:note>/praktijk/", back.practice, name="practice"),
    path("oogsten/met-link/<str:secret>/", back.by_link, name="back_by_link"),
]
