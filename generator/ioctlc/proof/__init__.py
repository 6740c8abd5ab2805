"""Proof: what the layout engine and the request codes say, held against real compilers and their headers."""
