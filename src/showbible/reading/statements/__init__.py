"""One module for each sort of statement; `showbible.reading.registry` lists them."""
