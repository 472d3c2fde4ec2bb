"""Short and foreign forms of given names, and the names that they may stand for.

Each row is one name, its short forms and, after a bar, its forms in other languages, folded. A form may stand in
several rows ("Alex"): it goes with each of them, and the names themselves stay two.
"""

from __future__ import annotations

from functools import lru_cache

_ROWS = """
abraham abe bram
albert al bert bertie | alberto
alejandro alex
aleksandr sasha alex
alexander alex al alec sandy sasha xander | aleksandr alexandre alejandro alessandro oleksandr
alexandra alex sandra sasha alexa | aleksandra
alfred al alf alfie fred freddie | alfredo
andrew andy drew | andrei andrey andre andreas andrzej andres
anthony tony ant | anton antonio antoine
arthur art artie | arturo
barbara barb babs
benjamin ben benny benji
bernard bernie | bernhard
catherine cathy kate katie kathy cat katharine katherine kathryn catharine | katarina ekaterina yekaterina
charles charlie chuck chas charley | carlos karl carl karel
charlotte charlie lottie
christina chris christine tina | kristina
christopher chris kit topher | cristobal christoph christophe kristoffer
clifford cliff
cristobal chris
cynthia cindy
daniel dan danny
david dave davy davey
deborah debbie deb debra
dennis denny denis
donald don donnie
dorothy dot dottie dolly
douglas doug
edward ed eddie ted teddy ned | eduard eduardo edouard
edwin ed eddie
elizabeth liz lizzie beth betty bess lisa | eliza elisabeth
eugene gene | yevgeny evgeny
frances fran fanny
francis frank frankie fran | franz francois francisco
francisco paco pancho
frederick fred freddie freddy rick fritz | frederic friedrich
gabriel gabe
geoffrey geoff jeff jeffrey
george | georg georges jorge giorgio
gerald gerry jerry
gregory greg gregg
gustav gus | gustave
harold harry hal
henry harry hank hal | heinrich henri enrique
herbert herb bert
isaac ike izzy
ivan vanya
jacob jake | jakob
james jim jimmy | jaime
janet | jan
jennifer jen jenny
jessica jess jessie
john jack johnny jon | johann johannes jan juan jean ivan giovanni hans ian sean
jonathan jon jonny
jose pepe
joseph joe joey | josef jose giuseppe
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence larry | laurence lars lorenzo
leonard len lenny leo
leonardo leo
louis lou louie | luis luigi ludwig
margaret maggie meg peggy marge | greta
martin marty
mary molly polly | maria marie
matthew matt | matteo mathieu matthias
maximilian max
maxwell max
michael mike mick mickey micky mitch | michel miguel mikhail michal michele
mikhail misha
nathan nate
nathaniel nate nat
nicholas nick nicky | nicolas nikolai nicola klaus
nikolai kolya
oliver ollie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
paul | pablo paolo pavel pal
peter pete | pierre pedro pietro piotr petr pyotr
philip phil phillip | philippe felipe
rachel rach
rafael rafa rafe
raphael rafe | rafael
raymond ray
rebecca becky becca
reginald reg reggie
richard rick ricky rich richie dick | ricardo
robert rob robbie bob bobby bert | roberto
roberto bob beto
roger rodge
ronald ron ronnie
rose rosie
rudolph rudy rudi | rudolf
russell russ
samantha sam
samuel sam sammy
sebastian seb bastian
sidney sid syd sydney
solomon sol
stanley stan
stephen steve stevie steven | stefan stephan esteban stepan
susan sue susie suzy suzanne
terence terry terrence
theodore ted teddy theo
theresa terry tess | teresa
thomas tom tommy | tomas tommaso
timothy tim timmy
valerie val
victor vic | viktor
victoria vicky tori | viktoria
vincent vince vinnie
virginia ginny
walter walt wally
wilfred wilf
william will bill billy willy | liam wilhelm guillermo guillaume
zachary zach zack
"""

_SHORT: dict[str, frozenset[str]] = {}
_FOREIGN: dict[str, frozenset[str]] = {}
for _row in _ROWS.strip().split("\n"):
    _own, _, _others = _row.partition(" | ")
    _name = _own.split()[0]
    for _form in _own.split():
        _SHORT[_form] = _SHORT.get(_form, frozenset()) | {_name}
    for _form in (_name, *_others.split()) if _others else ():
        _FOREIGN[_form] = _FOREIGN.get(_form, frozenset()) | {_name}


def full_names(given: str) -> frozenset[str]:
    """The full given names that a folded one may stand for: "ted" is Edward or Theodore; itself where no row has it."""
    return _SHORT.get(given) or frozenset((given,))


def in_english(given: str) -> frozenset[str]:
    """The English given names that a folded one is in another language: "jean" is John; itself where no row has it."""
    return _FOREIGN.get(given) or frozenset((given,))


@lru_cache(maxsize=1 << 16)
def initials(given: str) -> tuple[str, ...]:
    """The letters that a given name may begin with, its other forms looked up: "bill" gives "b" and "w"."""
    return tuple(sorted({name[0] for name in (*full_names(given), *in_english(given), given) if name}))
