import codecs

import pytest

from showbible.pages.decoding import decode

SENTENCE = "Conceição Brandão wrote the first episode, “Água”, in Zürich — it cost £9."


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        (SENTENCE.encode(), None),
        (codecs.BOM_UTF8 + SENTENCE.encode(), "windows-1252"),
        (codecs.BOM_UTF16_LE + SENTENCE.encode("utf-16-le"), None),
        (codecs.BOM_UTF16_BE + SENTENCE.encode("utf-16-be"), "utf-8"),
        (SENTENCE.encode("windows-1252"), "windows-1252"),
        (SENTENCE.encode("windows-1252"), "iso-8859-1"),  # the web's name for windows-1252
        (SENTENCE.encode("windows-1252"), "utf-8"),  # declared wrongly
        (SENTENCE.encode("windows-1252"), None),
        (SENTENCE.encode(), "windows-1252"),  # declared wrongly
        (SENTENCE.encode(), "no-such-charset"),
        (SENTENCE.encode("windows-1252"), "no-such-charset"),
    ],
)
def test_text_comes_back_whatever_is_declared(data: bytes, charset: str | None) -> None:
    assert decode(data, charset) == SENTENCE


def test_the_meta_tag_counts_where_the_header_is_silent() -> None:
    text = '<meta charset="windows-1251"><p>Первая серия выйдет в марте'
    assert decode(text.encode("windows-1251"), markup=True) == text


def test_the_header_goes_before_the_meta_tag() -> None:
    text = '<meta charset="windows-1251"><p>première'
    assert decode(text.encode("iso-8859-15"), "iso-8859-15", markup=True) == text


def test_the_meta_tag_of_a_plain_text_is_only_text() -> None:
    text = 'He typed <meta charset="windows-1251"> and “saved” the file, naïvely.'
    assert decode(text.encode("windows-1252")) == text


def test_a_few_broken_letters_do_not_make_utf8_something_else() -> None:
    text = "é" * 200
    assert decode(text.encode() + b"\xc3") == text + "\ufffd"


def test_newlines_are_one_character() -> None:
    assert decode(b"a\r\nb\rc\n") == "a\nb\nc\n"
