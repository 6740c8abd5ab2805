"""Changes of the zoo's header, each with the differences that verify must find: those and no other."""

from __future__ import annotations

Expected = set[tuple[str, str]]

#: What members, records and enum values become: a header shows all of it, an object file too.
LAYOUTS: dict[str, tuple[str, str, Expected]] = {
    "enum_value": (r"ZOO_KIND_B\t= 5,", "ZOO_KIND_B\t= 6,", {("constant", "ZOO_KIND_B")}),
    "offset": (r"(\t__u16 u16;\n)(\t__s16 s16;\n)", r"\2\1",
               {("offset", "struct zoo_scalars.u16"), ("offset", "struct zoo_scalars.s16")}),
    "alignment": (r"_ZOO_ALIGNED\(16\) zoo_aligned", "_ZOO_ALIGNED(8) zoo_aligned",
                  {("alignment", "struct zoo_aligned")}),
    "bit_width": (r"\t__u32 a:3;\n\t__u32 :5;", "\t__u32 a:2;\n\t__u32 :6;", {("width", "struct zoo_bits.a")}),
    "bit_offset": (r"\t__u32 a:3;\n\t__u32 :5;", "\t__u32 :5;\n\t__u32 a:3;", {("offset", "struct zoo_bits.a")}),
    "bit_offset_in_a_byte": (r"\t__u8 b:7;\n", "\t__u8 :1;\n\t__u8 b:7;\n", {("offset", "struct zoo_bits.b")}),
    "array_length": (r"\tchar name\[16\];\n", "\tchar name[15];\n\tchar more[1];\n", {
        ("width", "struct zoo_fixed.name"), ("not in the spec", "struct zoo_fixed.more")}),
    "size": (r"(struct zoo_pragma \{\n\t__u8 a;\n\t__u64 b;\n\t__u8 c;\n)", r"\1\t__u16 :9;\n", {
        ("size", "struct zoo_pragma")}),
    "member_name": (r"(struct zoo_bytes \{\n\t__u8) a;", r"\1 other;", {("name", "struct zoo_bytes.a")}),
    "member_gone": (r"\t__s8 s8;\n", "\t__s8 :8;\n", {("missing", "struct zoo_scalars.s8")}),
    "member_new": (r"(struct zoo_bytes \{\n\t__u8) a;", r"\1 a:7, z:1;", {
        ("width", "struct zoo_bytes.a"), ("not in the spec", "struct zoo_bytes.z")}),
    "member_sign": (r"\t__s32 s32;\n", "\t__u32 s32;\n", {("type", "struct zoo_scalars.s32")}),
    "member_kind": (r"\t__u64 u64;\n", "\tdouble u64;\n", {("type", "struct zoo_scalars.u64")}),
    "member_order": (r"\t__u32 u32;\n", "\t__be32 u32;\n", {("type", "struct zoo_scalars.u32")}),
}
#: What only a header knows.
NAMES: dict[str, tuple[str, str, Expected]] = {
    "number": (r"(#define ZOO_VALUE\t_IO\(.*, )0x01\)", r"\g<1>0x41)", {("number", "ZOO_VALUE")}),
    "number_gone": (r"#define ZOO_VALUE\t.*\n", "", {("missing", "ZOO_VALUE")}),
    "constant": (r"ZOO_F_A\t\t0x1\t", "ZOO_F_A\t\t0x2\t", {("constant", "ZOO_F_A")}),
    "sign": (r"ZOO_TYPE_ONE\t1\t", "ZOO_TYPE_ONE\t-1\t", {("constant", "ZOO_TYPE_ONE")}),
}
