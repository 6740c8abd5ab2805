"""A spec against what exists: headers and object files that others wrote. What they say comes from other programs."""
