"""The addresses of the pages for editors."""

from __future__ import annotations

from django.urls import path

from showbible.guide.views.editing import deciding, signing

urlpatterns = [
    path("sign-in/", signing.sign_in, name="sign-in"),
    path("sign-out/", signing.sign_out, name="sign-out"),
    path("decide/<slug:sort>/", deciding.decide, name="decide"),
    path("decisions/<int:number>/undo/", deciding.take_back, name="undo"),
]
