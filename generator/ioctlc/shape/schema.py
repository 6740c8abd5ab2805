"""The spec language as a JSON Schema, for editors: made from the shape tables, never written by hand.

    python3 -m ioctlc.shape.schema spec/schema/ioctlc.schema.json
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from ioctlc.abi.selectors import known_selectors
from ioctlc.shape.keys import TABLES
from ioctlc.shape.kinds import (Bool, ByAbi, Date, Expression, Int, Kind, ListOf, MapOf, OneOf, Selector, Table,
                                TYPE_PATTERN, TableShape, Text, TypeName, Word)

Schema = dict[str, Any]


def render() -> str:
    """The schema's text: a file is a whole spec (it has `abi`) or a part of one."""
    definitions: Schema = {name: _table(name, shape) for name, shape in TABLES.items()}
    definitions["selector"] = {"enum": known_selectors() + ["default"]}
    schema: Schema = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "ioctlc spec",
        "description": "Made by ioctlc from its shape tables (generator/ioctlc/shape/keys.py); do not edit.",
        "if": {"required": ["abi"]},
        "then": {"$ref": "#/definitions/spec"},
        "else": {"$ref": "#/definitions/part"},
        "definitions": definitions,
    }
    return json.dumps(schema, indent=1, sort_keys=False) + "\n"


def _table(name: str, shape: TableShape) -> Schema:
    schema: Schema = {"title": shape.title, "type": "object", "additionalProperties": False,
                      "properties": {k: {**_kind(key.kind), "description": key.doc} for k, key in shape.keys.items()}}
    if name == "numbers":
        schema["patternProperties"] = {"^(?!windows$)(" + "|".join(known_selectors()) + ")$":
                                       {"$ref": "#/definitions/numbers_posix"}}
    required = [k for k, key in shape.keys.items() if key.required]
    if required:
        schema["required"] = required
    rules: list[Schema] = [{"oneOf": [{"required": [k]} for k in group]} for group in shape.exactly_one]
    for group in shape.at_most_one:
        rules += [{"not": {"required": [a, b]}} for i, a in enumerate(group) for b in group[i + 1:]]
    if rules:
        schema["allOf"] = rules
    if shape.needs:
        schema["dependencies"] = {k: list(v) for k, v in shape.needs.items()}
    return schema


def _kind(kind: Kind) -> Schema:
    if isinstance(kind, Text):
        return {"type": "string"} | ({"pattern": f"^(?:{kind.pattern})$"} if kind.pattern else {})
    if isinstance(kind, Int):
        return {"type": "integer", "minimum": kind.low, "maximum": kind.high}
    if isinstance(kind, Bool):
        return {"type": "boolean"}
    if isinstance(kind, Date):
        return {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}
    if isinstance(kind, Word):
        return {"enum": list(kind.words)}
    if isinstance(kind, Selector):
        return {"$ref": "#/definitions/selector"}
    if isinstance(kind, Expression):
        return {"type": ["string", "integer"]}
    if isinstance(kind, TypeName):
        return {"type": "string", "pattern": f"^(?:{TYPE_PATTERN})$"}
    return _compound(kind)


def _compound(kind: Kind) -> Schema:
    if isinstance(kind, Table):
        return {"$ref": f"#/definitions/{kind.name}"}
    if isinstance(kind, MapOf):
        return {"type": "object", "propertyNames": _kind(kind.key), "additionalProperties": _kind(kind.value)}
    if isinstance(kind, ByAbi):
        return {"anyOf": [_kind(kind.value),
                          {"type": "object", "minProperties": 1, "propertyNames": {"$ref": "#/definitions/selector"},
                           "additionalProperties": _kind(kind.value)}]}
    if isinstance(kind, OneOf):
        return {"anyOf": [_kind(k) for k in kind.kinds]}
    assert isinstance(kind, ListOf)
    array: Schema = {"type": "array", "items": _kind(kind.item)}
    if kind.length is not None:
        array |= {"minItems": kind.length, "maxItems": kind.length}
    elif kind.minimum:
        array["minItems"] = kind.minimum
    if kind.maximum is not None:
        array["maxItems"] = kind.maximum
    return {"anyOf": [_kind(kind.item), array]} if kind.or_one else array


def main(arguments: list[str]) -> int:
    """Write the schema to the file named on the command line."""
    Path(arguments[0] if arguments else "spec/schema/ioctlc.schema.json").write_text(render(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
