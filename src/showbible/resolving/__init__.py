"""Claims in, things and facts out: a pure function, without database, network or clock."""
