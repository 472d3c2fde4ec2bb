"""Requests in, pages out: each view loads, presents and renders."""
