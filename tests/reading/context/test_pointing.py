"""What points to the work of a short page: fields, lines of facts, quotation marks, menus, a single sentence."""

from __future__ import annotations

import pytest

from showbible.reading.reading import prepare
from tests.reading.helpers import page_of


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "Marrow Hill",
            (
                "Teatro & TV\nNotícias | Vídeos\n\n"
                "Elenco volta a gravar em Minas\n\n"
                "A segunda temporada da série «Marrow Hill» começou a ser gravada em Ouro Preto. O elenco conta "
                "com Ada Brook."
            ),
        ),
        (
            "Marrow Hill",
            (
                "Kultur Heute\n\n"
                "Der Nebel lichtet sich\n\n"
                "Die Historienserie «Marrow Hill» geht in die dritte Staffel. Regie führt wieder Lena Fry. Acht "
                "Folgen sind geplant."
            ),
        ),
        (
            "Marrow Hill",
            (
                "STREAMLY\nHome  Movies  My List\n\n"
                "Marrow Hill\n2020 | 7+ | 3 Seasons | Drama\n\n"
                "A quarry town hides a secret. Watch now.\n\n"
                "More Like This\nLow Water\nTidewrack"
            ),
        ),
        (
            "Marrow Hill",
            (
                "The Sofa Blog\nAbout me\n\n"
                "Well, that was a lot\n\n"
                "I have just got to the end of the finale of Marrow Hill and I am a mess. The cast are "
                "brilliant, especially Ada Brook, and the last episode had me in bits. Nobody on television "
                "writes grief like this."
            ),
        ),
        (
            "Low Water",
            (
                "Kino Blatt\n\n"
                "Verloren im Watt\n\n"
                "„Low Water“ erzählt von zwei Schwestern. Der Film von Lena Fry ist ein Drama über das "
                "Wattenmeer; die Kamera sucht den Horizont."
            ),
        ),
        (
            "Marrow Hill",
            (
                "THE DAILY HERALD\nNews Sport TV\n\n"
                "Quarry drama star in hospital dash\nBy Dan Peel\n\n"
                "The star of Marrow Hill, Ada Brook, was taken to hospital after filming on Tuesday. The BBC "
                "drama's second series is being shot in Wales."
            ),
        ),
        (
            "Marrow Hill",
            (
                "Trade Daily\n\n"
                "Slate Pictures sells quarry drama to 20 territories\n\n"
                "Slate Pictures has sold Marrow Hill to broadcasters in 20 territories. Marrow Hill, a six-part "
                "drama, stars Ada Brook as a surveyor."
            ),
        ),
        (
            "Marrow Hill",
            (
                "Sendung: Marrow Hill\nSender: ARD\nSendetermin: 12. März 2021, 20:15 Uhr\n\n"
                "Eine Geologin kehrt in ihr Dorf zurück. Folge 3 der Serie."
            ),
        ),
        (
            "Marrow Hill",
            (
                "r/television\n\n"
                "Just finished season 2 of Marrow Hill - thoughts?\n\n"
                "posted by u/slatefan\n\n"
                "That last episode!! I did not see it coming."
            ),
        ),
        (
            "Marrow Hill",
            (
                "Is Marrow Hill coming back?\n\n"
                "Fans want to know if there will be more episodes. Marrow Hill ended in 2020 on Channel 4, and "
                "its star said she would return."
            ),
        ),
        (
            "Marrow Hill",
            (
                "Ada Brook: 'I cried for a week'\n\n"
                "By Jo Lane\n\n"
                'Ada Brook is talking about the final scene of Marrow Hill, the drama that made her a star. "I '
                'cried for a week," says Brook. The third series starts on ITV on Sunday.'
            ),
        ),
        (
            "Low Water",
            (
                "REVIEW\n\n"
                "Low Water ★★★★\n(15) 97 mins\n\n"
                "Lena Fry's first feature is a chilly little drama about two sisters. The film opens with a drowning."
            ),
        ),
        (
            "Marrow Hill",
            (
                "UKTV Forums > Drama > Marrow Hill\n\n"
                "Who killed Nell?\n\n"
                "poster1: I think it was the vicar.\nposter2: no way, the episode showed him at church"
            ),
        ),
        (
            "Marrow Hill",
            (
                "El Diario\nTelevisión\n\n"
                "Ada Brook ficha por la nueva apuesta de TVE\n\n"
                "La actriz se incorpora al reparto de 'Marrow Hill', la serie que TVE rueda en Asturias. El "
                "estreno de la segunda temporada será en otoño."
            ),
        ),
        (
            "Marrow Hill",
            (
                "Il Corriere\n\n"
                "Ada Brook torna in tv\n\n"
                "La fiction «Marrow Hill» arriva su Rai 1 dal 12 marzo con sei puntate. La regia è di Lena Fry."
            ),
        ),
        (
            "Marrow Hill",
            (
                "PRESS RELEASE\n12 March 2021\n\n"
                "CHANNEL 4 ANNOUNCES CAST FOR NEW DRAMA\n\n"
                "Channel 4 today announces the cast of Marrow Hill (6x60'), a new drama from Slate Pictures. "
                "Ada Brook will play Nell."
            ),
        ),
        (
            "Marrow Hill",
            (
                "Casting Call\n\n"
                "SHOW: Marrow Hill\nUNION: SAG\nLOCATION: Atlanta\n\n"
                "Seeking background actors to play miners."
            ),
        ),
    ],
)
def test_the_work_of_a_short_page(name: str, text: str) -> None:
    work = prepare(page_of(text)).scope.work
    assert work is not None
    assert work.name == name


@pytest.mark.parametrize(
    "text",
    [
        ("Recipe corner\n\nAutumn plum cake\n45 min | Serves 8 | 2019\n\nMix butter with sugar and bake."),
        (
            "Ada Brook\nActress\n\n"
            "Ada Brook was born in Leeds in 1979. She appeared in Marrow Hill and Low Water. In 2019 she "
            "won a prize for her role in the film Tidewrack."
        ),
        (
            "Rovers hire new coach\n\n"
            'Rovers have hired Dan Peel as coach. "The season starts here," said Peel. The series against '
            "United begins on Sunday."
        ),
        ("Book review\n\nTitle: The Long Thaw\nAuthor: Mia Roe\n\nA novel about ice."),
        (
            "Telly tonight\n\n"
            "Marrow Hill, 9pm, ITV\nThe finale of the drama.\n\n"
            "Low Water, 10pm, Film4\nA film about sisters.\n\n"
            "The Kiln, 8pm, BBC One\nThe potters return."
        ),
    ],
)
def test_a_page_about_no_work_or_about_several(text: str) -> None:
    assert prepare(page_of(text)).scope.work is None
