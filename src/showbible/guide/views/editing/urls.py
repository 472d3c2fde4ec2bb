"""The addresses of the pages for editors."""

from __future__ import annotations

from django.urls import path

from showbible.guide.views.editing import deciding, jobs, signing, working

urlpatterns = [
    path("sign-in/", signing.sign_in, name="sign-in"),
    path("sign-out/", signing.sign_out, name="sign-out"),
    path("decide/<slug:sort>/", deciding.decide, name="decide"),
    path("decisions/<int:number>/undo/", deciding.take_back, name="undo"),
    path("work/", working.work, name="work"),
    path("add/", jobs.add, name="add"),
    path("jobs/", jobs.index, name="jobs"),
    path("jobs/<int:key>/", jobs.job, name="job"),
    path("jobs/<int:key>/progress/", jobs.progress, name="progress"),
    path("jobs/<int:key>/pages/<int:number>/", jobs.draft, name="draft"),
    path("jobs/<int:key>/<slug:what>/", jobs.order, name="order"),
]
