"""Compiles the test programs of callers of another ABI, and runs them.

    programs.py --build DIR [--clang CLANG] mvm | identical | twins | fuzz [--runs N]
                                             | thunks [--runs N] [--keep]

mvm: mvm's legacy set from i386 and x32, and from i386 on the BSDs, by hand, under AddressSanitizer and UBSan; and from
     ppc and mips, big-endian, under qemu.
identical: the same, where each command in turn that is translated is taken as identical: it has to fail.
twins: one spec with a generated driver and with thunks: both, and the former for programs of the kernel's ABI, have to
       answer the same where addresses are NULL, wrong, read-only or near the end of memory.
fuzz: libFuzzer over every entry of mvm for callers of another ABI, with memory that faults anywhere.
thunks: the same over the thunks of every other driver; --keep adds to tests/compat/corpus.thunks what reaches new code.

Exit status: that of the program, 2 where something cannot be built.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "tests/driver"))

import handler_stubs                                                                # noqa: E402

MVM = ROOT / "generated/mvm"
#: Inputs of thunks that are tried first, by driver and system.
KEPT = HERE / "corpus.thunks"
INCLUDES = [HERE, MVM / "driver", MVM / "compat", MVM / "include", ROOT / "compat", ROOT / "driver/boundary",
            ROOT / "driver/user"]
RUNTIME = [*sorted((ROOT / "driver/boundary").glob("*.c")), ROOT / "compat/compat.c", ROOT / "driver/user/os.c",
           *sorted((MVM / "driver").glob("*.c")), *sorted((MVM / "compat").glob("*.c"))]
BSD = ["-DOS_NUMBERS_BSD", "-U__linux__", f"-I{ROOT / 'tests/boundary/bsd'}"]
#: How a program is compiled as if for a system: its numbers, its entry, its callers.
SYSTEMS = {"linux": [], "freebsd": [*BSD, "-D__FreeBSD__=14"], "netbsd": [*BSD, "-D__NetBSD__=10"]}
PLAIN = ["-std=gnu11", "-g", "-O1", "-Wall", "-Wextra", "-Werror", "-Wdeclaration-after-statement"]
FLAGS = [*PLAIN, "-fsanitize=address,undefined", "-fno-sanitize-recover=undefined"]
#: As in a kernel, a __u64 is a long long wherever this runs.
SANE = ["-D__SANE_USERSPACE_TYPES__"]
#: Kernels whose byte order is another: compiler, and what runs its programs.
BIG = {"ppc64": ("powerpc64-linux-gnu-gcc", "qemu-ppc64"), "mips64": ("mips64-linux-gnuabi64-gcc", "qemu-mips64")}


def program(folder: Path, compiler: str, source: Path, *flags: str, runtime: list[Path] = RUNTIME,
            common: list[str] = FLAGS) -> Path:
    """A program of one source, over mvm's driver with handlers that nobody wrote."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "stubs.c").write_text(handler_stubs.stubs(MVM / "driver", [source]))
    command = [compiler, *common, *flags, *(f"-I{one}" for one in INCLUDES), str(source), str(folder / "stubs.c"),
               *map(str, runtime), "-o", str(folder / source.stem)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        print(" ".join(command), done.stderr[-4000:], sep="\n", file=sys.stderr)
        raise SystemExit(2)
    return folder / source.stem


def switched(folder: Path) -> tuple[list[Path], list[str]]:
    """mvm's driver where IDENTICAL=N in the environment gives the N-th translated command the native path."""
    names: list[str] = []

    def either(found: re.Match[str]) -> str:
        names.append(found[1])
        return f"return (identical() == {len(names)} ? {found[1]}_call : {found[1]}_{found[2]}_call)(call, object);"

    copies = []
    for source in sorted((MVM / "driver").glob("*.c")):
        text = re.sub(r"return (mvm_\w+_legacy)_(compat|i386|x32)_call\(call, object\);", either, source.read_text())
        copies.append(folder / source.name)
        copies[-1].write_text("#include <stdlib.h>\nstatic inline int identical(void)\n{\n"
                              "\treturn getenv(\"IDENTICAL\") ? atoi(getenv(\"IDENTICAL\")) : 0;\n}\n" + text)
    return copies, names


def identical(folder: Path, clang: str) -> int:
    """Every translated command taken as identical, one by one; 1 where the tests do not notice."""
    folder.mkdir(parents=True, exist_ok=True)
    copies, names = switched(folder)
    sources = [one for one in RUNTIME if one.parent != MVM / "driver"] + copies
    made = program(folder, clang, HERE / "mvm.c", "-fsanitize-recover=all", "-Wno-unused-function", runtime=sources)
    good = True
    for at, name in enumerate(["none", *names]):
        done = subprocess.run([str(made)], env={**os.environ, "IDENTICAL": str(at)}, capture_output=True)
        good &= (done.returncode == 0) == (at == 0)
        print(f"{name}: {'passes' if done.returncode == 0 else 'fails'}")
    return 0 if good and len(names) > 3 else 1


def late(handler: str, text: str) -> str:
    """C: whether a handler's thunk takes output with an error."""
    after = re.search(rf"result = {handler}\(.*?(?=result = |$)", text)
    if after is None:
        return "false"
    condition = re.search(r"if \(result ([^)]*)\)\s*(?:return|goto)", after[0])
    return "true" if condition is None else " || ".join(
        ["false", *(f"err == -{one}" for one in re.findall(r"-(E\w+)", condition[1]))])


def twins(folder: Path, clang: str) -> int:
    """The programs of twins.c; 1 where two print different lines."""
    text = (HERE / "twin/twin.yaml").read_text()
    said: dict[str, list[str]] = {}
    for name, spec, flag in (("native", text, "-DNATIVE"), ("driver", text, "-DDRIVER"),
                             ("thunks", text.replace("driver: true\n", ""), "-DTHUNKS")):
        own = folder / name
        (own / "spec").mkdir(parents=True, exist_ok=True)
        (own / "spec" / "twin.yaml").write_text(spec)
        subprocess.run([str(ROOT / "ioctlc"), "build", str(own / "spec" / "twin.yaml"), "-o", str(own)], check=True,
                       capture_output=True)
        includes = [own / "driver", own / "compat", own / "include", *INCLUDES[-3:]]
        sources = [HERE / "twins.c", *sorted((own / "driver").glob("*.c")), *sorted((own / "compat").glob("*.c")),
                   *sorted((ROOT / "driver/boundary").glob("*.c")), ROOT / "compat/compat.c", ROOT / "driver/user/os.c"]
        command = [clang, *FLAGS, flag, "-Wno-unused-parameter", "-Wno-unused-function",
                   *(f"-I{one}" for one in includes), *map(str, sources), "-o", str(own / "twins")]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            print(" ".join(command), done.stderr[-4000:], sep="\n", file=sys.stderr)
            raise SystemExit(2)
        ran = subprocess.run([str(own / "twins")], capture_output=True, text=True)
        if ran.returncode:
            print(f"{name}: {ran.stdout[-300:]}\n{ran.stderr[-3000:]}")
            return 1
        said[name] = ran.stdout.splitlines()
    wrong = [f"{name}: {line}\n  native: {meant}" for name in ("driver", "thunks")
             for line, meant in zip(said[name], said["native"], strict=True) if line != meant]
    print("\n".join([*wrong[:10], f"{len(said['native'])} calls, {len(wrong)} answers differ"]))
    return int(bool(wrong) or len(said["native"]) < 3000)


def under_test(declared: str, text: str, word: str) -> str:
    """What tests/compat/fuzz_thunks.c includes: handlers that write anything, entries, codes. `declared` are functions
    as this machine's compiler has them: some handlers have another form on another."""
    header, text = (" ".join(one.split()) for one in (declared, text))
    text = re.sub(r"#if .*? #include", "#include", text, count=1)
    lines = ["#include <stdio.h>", "#include <stdlib.h>", f"#include \"{word}_thunks.h\"", "static u64 answer;",
             "static int touch(void *to, u64 size)", "{", "\tu8 *bytes = to;", "",
             "\twhile (to && size-- && answer & 2)", "\t\tbytes[size] ^= (u8)(answer >> (size & 3) * 8);",
             "\treturn answer & 1 ? 0 : -(int)(answer >> 8 & 63);", "}",
             "/* A call that fails, and writes all the same. */", "static bool excused;"]
    functions = dict(re.findall(r"int (\w+)\((struct os_call \*call, void \*object.*?)\);", header))
    for name, parameters in functions.items():
        if name.endswith("_compat_ioctl"):
            continue
        payloads = [each[:-len("_count")] for each in re.findall(r"\bu64 (\w+_count)", parameters)]
        body = "".join(f"\ttouch({each}, {each}_count * sizeof(*{each}));\n" for each in payloads)
        last = "touch(arg, sizeof(*arg))" if "*arg" in parameters else "-ENOTTY"
        lines.append(f"int {name}({parameters})\n{{\n\tint err;\n\n\t(void)call;\n\t(void)object;\n{body}"
                     f"\terr = {last};\n\texcused = err < 0 && ({late(name, text)});\n\treturn err;\n}}")
    entries = sorted(set(re.findall(r"int (\w+_compat_ioctl)\(", header)))
    codes = sorted(set(re.findall(r"case (0x\w+u):", text)))
    lines += ["static const struct boundary_object objects[] = {",
              *(f"\t{{ .compat_ioctl = {one} }}," for one in entries), "};",
              f"static const u32 codes[] = {{ {', '.join(codes)} }};"]
    return "\n".join(lines) + "\n"


def thunks(folder: Path, clang: str, runs: int, keep: bool, seed: int) -> int:
    """Every driver that has thunks; 1 after the first finding. `keep`: what was found goes to the kept corpus."""
    specs = [one.parent for one in sorted((HERE / "specs").glob("*/*.yaml"))]
    for spec in specs:
        subprocess.run([str(ROOT / "ioctlc"), "build", str(spec), "--only", "header,compat", "-o",
                        str(folder / "generated" / spec.name)], check=True, capture_output=True)
    for header in [*sorted((ROOT / "generated").glob("*/compat/*_thunks.h")),
                   *sorted((folder / "generated").glob("*/compat/*_thunks.h"))]:
        for system in systems(header.parents[1]):
            word = header.stem.removesuffix("_thunks")
            made = thunks_of(header, folder / word / system, clang, SYSTEMS[system])
            ran = fuzzed(made, KEPT / f"{word}-{system}", runs, keep, seed)
            print(f"{word} on {system}: {runs} runs, {'no finding' if not ran.returncode else 'a finding'}", flush=True)
            if ran.returncode:
                print(ran.stderr[-5000:])
                return 1
    return 0


def fuzzed(made: Path, kept: Path, runs: int, keep: bool, seed: int) -> subprocess.CompletedProcess[str]:
    """What a fuzzer said, which began with the kept inputs; where all was well those can be added to."""
    found = made.parent / "found"
    shutil.rmtree(found, ignore_errors=True)
    found.mkdir()
    ran = subprocess.run([str(made), str(found), *([str(kept)] if kept.is_dir() else []), f"-runs={runs}",
                          "-max_len=512", "-timeout=60", "-verbosity=0", f"-seed={seed}", f"-artifact_prefix={found}/"],
                         capture_output=True, text=True)
    if keep and not ran.returncode:
        kept.mkdir(parents=True, exist_ok=True)
        subprocess.run([str(made), "-merge=1", "-use_counters=0", str(kept), str(found)], check=True,
                       capture_output=True)
    return ran


def systems(generated: Path) -> list[str]:
    """Those of a spec that have callers of another ABI; of the test bed's, which have no model, Linux."""
    model = generated / "model.json"
    abis = json.loads(model.read_text())["abis"] if model.exists() else ["linux-i386"]
    return [name for name in SYSTEMS if f"{name}-i386" in abis]


def thunks_of(header: Path, own: Path, clang: str, flags: Sequence[str]) -> Path:
    """The fuzzer of one driver's thunks; ends with 2 where it does not build."""
    generated, word = header.parents[1], header.stem.removesuffix("_thunks")
    own.mkdir(parents=True, exist_ok=True)
    sources = [*sorted(header.parent.glob("*.c")), *sorted((ROOT / "driver/boundary").glob("*.c")),
               ROOT / "compat/compat.c", ROOT / "driver/user/os.c"]
    includes = [own, generated / "include", header.parent, ROOT / "compat", ROOT / "driver/boundary",
                ROOT / "driver/user"]
    paths = [f"-I{one}" for one in includes]
    declared = subprocess.run([clang, "-E", "-P", *flags, *paths, str(header)], capture_output=True, text=True,
                              check=True).stdout
    names = set(re.findall(r"\bint (\w+)\(", header.read_text()))
    prototypes = "\n".join(one[0] for one in re.finditer(r"\bint (\w+)\(struct os_call \*[^;{]*;", declared)
                           if one[1] in names)
    (own / "thunks_under_test.h").write_text(under_test(prototypes, header.with_suffix(".c").read_text(), word))
    command = [clang, *FLAGS, *flags, "-Wno-unused-function", "-Wno-missing-field-initializers", "-fsanitize=fuzzer",
               *paths, str(HERE / "fuzz_thunks.c"), *map(str, sources), "-o",
               str(own / "fuzz")]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        print(" ".join(command), done.stderr[-3000:], sep="\n", file=sys.stderr)
        raise SystemExit(2)
    return own / "fuzz"


def main() -> int:
    parser = argparse.ArgumentParser(description="Compiles and runs programs of callers of another ABI.")
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--clang", default="clang")
    parser.add_argument("--runs", type=int, default=200000)
    parser.add_argument("--seed", type=int, default=7, help="of thunks: where the fuzzer's numbers begin")
    parser.add_argument("--keep", action="store_true", help="of thunks: add to the kept corpus what reaches new code")
    parser.add_argument("what", choices=["mvm", "identical", "twins", "fuzz", "thunks"])
    options = parser.parse_args()
    folder = options.build.resolve()
    if options.what == "mvm":
        made = [[str(program(folder / name, options.clang, HERE / "mvm.c", *flags))] for name, flags in SYSTEMS.items()]
        made += [[runner, str(program(folder / name, compiler, HERE / "mvm.c", "-static", *SANE, common=PLAIN))]
                 for name, (compiler, runner) in BIG.items()]
        return int(any(subprocess.run(each).returncode for each in made))
    if options.what == "identical":
        return identical(folder / "identical", options.clang)
    if options.what == "twins":
        return twins(folder / "twins", options.clang)
    if options.what == "thunks":
        return thunks(folder / "thunks", options.clang, options.runs, options.keep, options.seed)
    made = program(folder, options.clang, HERE / "fuzz.c", "-fsanitize=fuzzer")
    shutil.rmtree(folder / "corpus", ignore_errors=True)
    (folder / "corpus").mkdir()
    return subprocess.run([str(made), str(folder / "corpus"), str(HERE / "corpus"), f"-runs={options.runs}",
                           "-max_len=512", "-timeout=60", "-verbosity=0", "-print_final_stats=1",
                           f"-artifact_prefix={folder}/"]).returncode


if __name__ == "__main__":
    sys.exit(main())
