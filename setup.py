"""What pyproject.toml cannot say: every spec is installed to share/ioctlc/spec, for `ioctlc decode`."""

from pathlib import Path

from setuptools import setup

ROOT = Path(__file__).resolve().parent


def specs() -> list[tuple[str, list[str]]]:
    """(folder under the installation's prefix, files from here) for each folder of spec/."""
    folders: dict[str, list[str]] = {}
    for file in sorted((ROOT / "spec").rglob("*")):
        if file.suffix in (".yaml", ".json", ".lock"):
            path = file.relative_to(ROOT)
            folders.setdefault(f"share/ioctlc/{path.parent.as_posix()}", []).append(path.as_posix())
    return sorted(folders.items())


setup(data_files=specs(), options={"build": {"build_base": "build/python"}})
