"""What an editor is asked who gives the guide pages to read: addresses, files, or a text."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from showbible.claims.values import date
from showbible.guide.editing.uploads import MOST, SUFFIXES
from showbible.guide.presenting.sources import is_web
from showbible.guide.store.visits import LONGEST_ADDRESS

MOST_ADDRESSES = 50


class ManyFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several files, each read as the command reads it."""

    widget = ManyFiles(attrs={"multiple": True, "accept": ",".join(SUFFIXES)})

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile[bytes]]:
        files = [super(FilesField, self).clean(each, initial) for each in data or ()]
        if len(files) > MOST:
            raise forms.ValidationError(_("No more than %s files at once; put them into a zip.") % MOST)
        for each in files:
            if not (each.name or "").lower().endswith(SUFFIXES):
                names = ", ".join(SUFFIXES)
                raise forms.ValidationError(
                    _("%(name)s is no page; a page ends in one of %(names)s.") % {"name": each.name, "names": names}
                )
        return files


class AddForm(forms.Form):
    """One of the three is to be given."""

    addresses = forms.CharField(
        label=gettext_lazy("Addresses"),
        required=False,
        max_length=MOST_ADDRESSES * 400,
        help_text=gettext_lazy("Of pages on the web, one a line."),
        widget=forms.Textarea(attrs={"rows": 2, "placeholder": "https://"}),
    )
    dropped = FilesField(
        label=gettext_lazy("Files"),
        required=False,
        help_text=gettext_lazy("Pages as text, HTML or Markdown, or archives of them (zip, WARC); drop them here."),
    )
    text = forms.CharField(
        label=gettext_lazy("Text"),
        required=False,
        max_length=2_000_000,
        help_text=gettext_lazy("The text of a page, as it was copied."),
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    title = forms.CharField(label=gettext_lazy("Title of the text"), required=False, max_length=300)
    site = forms.CharField(label=gettext_lazy("Its site"), required=False, max_length=200)
    published = forms.CharField(
        label=gettext_lazy("Its day"),
        required=False,
        max_length=40,
        help_text=gettext_lazy("On which it was published, such as 2021-09-09 or 2021-09."),
    )
    address = forms.CharField(
        label=gettext_lazy("Its address"),
        required=False,
        max_length=LONGEST_ADDRESS,
        help_text=gettext_lazy("Where it was copied from, if that is a page on the web."),
    )

    def clean_addresses(self) -> list[str]:
        given = self.cleaned_data["addresses"].split()
        if len(given) > MOST_ADDRESSES:
            raise forms.ValidationError(_("No more than %s addresses at once.") % MOST_ADDRESSES)
        for each in given:
            if not is_web(each) or len(each) > LONGEST_ADDRESS:
                raise forms.ValidationError(
                    _("“%s” is no address on the web; it begins with https:// or http://.") % each[:100]
                )
        return list(dict.fromkeys(given))

    def clean_published(self) -> str:
        day: str = self.cleaned_data["published"].replace(" ", "")
        if day and not date.valid(day):
            raise forms.ValidationError(_("This is no day; give it as 2021-09-09, 2021-09 or 2021."))
        return day

    def clean_address(self) -> str:
        address: str = self.cleaned_data["address"]
        if address and not is_web(address):
            raise forms.ValidationError(
                _("“%s” is no address on the web; it begins with https:// or http://.") % address[:100]
            )
        return address

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or {}
        given = [name for name in ("addresses", "dropped", "text") if data.get(name)]
        if not given and not self.errors:
            raise forms.ValidationError(_("Give an address, a file or a text."))
        if "text" in given and len(given) > 1:
            raise forms.ValidationError(_("Give a text by itself: what stands below it is told of it alone."))
        return data

    def told(self) -> dict[str, str]:
        """What is said of a text; empty where none is given."""
        if not self.cleaned_data["text"]:
            return {}
        names = ("title", "site", "published", "address")
        return {"sort": "text", **{name: self.cleaned_data[name] for name in names}}

    def sent(self) -> list[UploadedFile[bytes]]:
        """The files, or the text as one."""
        text: str = self.cleaned_data["text"]
        return [SimpleUploadedFile("text.txt", text.encode())] if text else list(self.cleaned_data["dropped"])


def _not_on_the_web(address: str) -> forms.ValidationError:
    line = _("“%s” is no address on the web; it begins with https:// or http://.")
    return forms.ValidationError(line % address[:100])
