"""Showbible: pages in, a guide out, and every fact shows who said it."""

__version__ = "0.1.0"

# The reader's own version: pages that another read are read again. It stands here, and not in `reading`, so that
# those who only look things up need not load the reader.
READER_VERSION = "2"
