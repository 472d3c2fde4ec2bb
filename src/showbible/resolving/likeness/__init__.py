"""How like two names and two records are: whether two sources speak of the same person, film, series or episode."""
