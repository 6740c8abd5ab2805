"""Mutations of ABIs: every kind of change of the diff's table of verdicts, at every place of a spec that it fits.

`trees` cuts specs into slices and compiles them, `kinds` and its parts make the mutations, `run` asks the diff for a
verdict, `oracle` asks C compilers and processes, `abi_diff` asks libabigail, `score` and `report` count.
"""
