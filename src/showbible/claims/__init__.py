"""The words that all rooms share: subject, claim, standing, and the values that a property takes."""

from showbible.claims.claim import Claim, Standing, Value
from showbible.claims.subject import SUBJECT_TYPES, WORKS, Subject
from showbible.claims.vocabulary import Property, properties

__all__ = ["SUBJECT_TYPES", "WORKS", "Claim", "Property", "Standing", "Subject", "Value", "properties"]
