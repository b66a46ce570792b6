#!/usr/bin/env python3
"""Asks Portage what has to be built, and why it cannot be.

Reads a JSON object from standard input: {"atoms": [dependency atom or @set]}. Configuration and repositories are those
that the environment names (PORTAGE_OVERRIDE_EPREFIX: a folder with etc/portage and no installed packages;
PORTAGE_REPOSITORIES), so everything that the atoms need is to be built.

Writes one JSON object to standard output:
  packages  in Portage's merge order; the numbers in "build", "runtime" and "post" are places in it
  refusals  why they cannot be built, in Portage's own words; packages is empty then
  variant   what else a build depends on: architecture, compiler flags, and the toolchain that the profile gives

Everything that Portage prints goes to standard error.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import re
import sys
from typing import Any, Iterator

# Before Portage is loaded, which writes to it as it is then.
RESULT = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)

import portage  # noqa: E402
import portage.output  # noqa: E402
from _emerge.create_depgraph_params import create_depgraph_params  # noqa: E402
from _emerge.depgraph import backtrack_depgraph  # noqa: E402
from _emerge.actions import load_emerge_config  # noqa: E402
from portage.exception import PackageSetNotFound  # noqa: E402

# Order matters: a package that is masked may be so for several reasons, and the first that fits is the one to mend.
KINDS = (
    ("unknown", re.compile(r"there are no (ebuilds|sets) to satisfy")),
    ("required-use", re.compile(r"REQUIRED_USE")),
    ("masked", re.compile(r"masked by: [^)]*(package\.mask|profile|EAPI|corrupt|invalid)")),
    ("keyword", re.compile(r"masked by: [^)]*keyword")),
    ("licence", re.compile(r"masked by: [^)]*license")),
    ("masked", re.compile(r"have been masked")),
    ("blocker", re.compile(r"block")),
    ("use", re.compile(r"Change USE|Missing IUSE|USE flags|USE changes")),
    ("cycle", re.compile(r"circular dependenc", re.IGNORECASE)),
    ("slot", re.compile(r"slot conflict|pulled into the dependency graph")),
)
VARIANT_SETTINGS = ("ARCH", "ELIBC", "KERNEL", "CHOST", "CFLAGS", "CXXFLAGS", "FCFLAGS", "LDFLAGS", "RUSTFLAGS", "ABI", "MULTILIB_ABIS")
TOOLCHAIN = (
    "sys-devel/gcc",
    "sys-devel/binutils",
    "llvm-core/clang",
    "sys-libs/glibc",
    "sys-libs/musl",
    "dev-lang/rust",
)
OPTIONS: dict[str, Any] = {
    "--autounmask": "n",
    "--backtrack": 20,
    "--pretend": True,
    "--quiet": True,
    "--with-bdeps": "y",
    "--color": "n",
}


def kind_of(reason: str) -> str:
    return next((kind for kind, pattern in KINDS if pattern.search(reason)), "other")


@contextlib.contextmanager
def captured() -> Iterator[io.StringIO]:
    """What Portage prints meanwhile."""
    text = io.StringIO()
    with contextlib.redirect_stdout(text), contextlib.redirect_stderr(text):
        yield text


def resolve(config: Any, atoms: list[str]) -> tuple[bool, Any, str]:
    """Portage's graph for these atoms, and what it says where it finds none."""
    options = dict(OPTIONS)
    with captured() as text:
        try:
            found, graph, _ = backtrack_depgraph(
                config.target_config.settings,
                config.trees,
                options,
                create_depgraph_params(options, None),
                None,
                atoms,
                None,
            )
            if graph is not None:
                order = graph.altlist() if found else []
                if not found or any(getattr(each, "type_name", "") == "blocks" and not each.satisfied for each in order):
                    found = False
                    graph.display_problems()
        except PackageSetNotFound as error:
            return False, None, f"there are no sets to satisfy {error}"
        except graph_failures() as error:
            return False, None, f"{error}"
    return bool(found), graph, text.getvalue()


def graph_failures() -> tuple[type[BaseException], ...]:
    return (portage.exception.PortageException, SystemExit)


def refusals(config: Any, atoms: list[str], whole: str) -> list[dict[str, str]]:
    """Why not, for each atom that has a reason of its own, and else for all together."""
    found = []
    for atom in atoms:
        fits, _, text = resolve(config, [atom])
        if not fits:
            found.append({"kind": kind_of(text), "atom": atom, "reason": text.strip()})
    return found or [{"kind": kind_of(whole), "atom": "", "reason": whole.strip()}]


def digest_of(portdb: Any, package: Any) -> str:
    """What the repository has for a package: ebuild, eclasses, Manifest, files."""
    path = portdb.findname(package.cpv, myrepo=package.repo)
    folder = os.path.dirname(path)
    names = [path, os.path.join(folder, "Manifest")]
    for parent, folders, files in os.walk(os.path.join(folder, "files")):
        folders.sort()
        names.extend(os.path.join(parent, name) for name in sorted(files))
    digest = hashlib.sha256()
    repository = portdb.repositories[package.repo]
    for name in package.inherited:
        names.append(repository.eclass_db.eclasses[name].location)
    for name in names:
        if os.path.exists(name):
            with open(name, "rb") as file:
                digest.update(hashlib.sha256(file.read()).digest())
    return digest.hexdigest()


def described(portdb: Any, package: Any, children: dict[Any, list[Any]], places: dict[Any, int]) -> dict[str, Any]:
    edges: dict[str, set[int]] = {"build": set(), "runtime": set(), "post": set()}
    bound = set()
    for child, priorities in children.items():
        if child not in places or child is package:
            continue
        for priority in priorities:
            if priority.buildtime or priority.buildtime_slot_op:
                edges["build"].add(places[child])
            if priority.runtime or priority.runtime_slot_op:
                edges["runtime"].add(places[child])
            if priority.runtime_post:
                edges["post"].add(places[child])
            if priority.buildtime_slot_op or priority.runtime_slot_op:
                bound.add(f"{child.cp}:{child.slot}/{child.sub_slot}")
    use = frozenset(package.use.enabled)
    try:
        sizes = portdb.getfetchsizes(package.cpv, useflags=use, myrepo=package.repo)
    except portage.exception.PortageException:
        sizes = {}
    return {
        "cpv": str(package.cpv),
        "slot": f"{package.slot}/{package.sub_slot}",
        "repository": str(package.repo),
        "digest": digest_of(portdb, package),
        "iuse": sorted(package.iuse.all),
        "use": sorted(use & set(package.iuse.all)),
        "boundTo": sorted(bound),
        "sourceBytes": sum(sizes.values()),
        **{name: sorted(each) for name, each in edges.items()},
    }


def variant_of(settings: Any, portdb: Any) -> dict[str, str]:
    variant = {name: settings.get(name, "") for name in VARIANT_SETTINGS}
    for name in TOOLCHAIN:
        best = portdb.xmatch("bestmatch-visible", portage.dep.Atom(name))
        if best:
            own = portage.package.ebuild.config.config(clone=settings)
            own.setcpv(best, mydb=portdb)
            variant[name] = f"{best} {' '.join(sorted(own['PORTAGE_USE'].split()))}"
    return variant


def link_defaults() -> None:
    """Portage looks for its own defaults and sets below the root that it is given."""
    wanted = portage.const.EPREFIX + portage.const.GLOBAL_CONFIG_PATH
    below = portage.const.GLOBAL_CONFIG_PATH.removeprefix("/usr")
    real = next(path for path in (sys.prefix + below, "/usr" + below) if os.path.isdir(path))
    os.makedirs(os.path.dirname(wanted), exist_ok=True)
    os.symlink(real, wanted)


def main() -> None:
    portage.output.nocolor()
    link_defaults()
    atoms = json.load(sys.stdin)["atoms"]
    config = load_emerge_config(action=None, args=[], opts=dict(OPTIONS))
    root = config.target_config.root
    portdb = config.trees[root]["porttree"].dbapi
    found, graph, text = resolve(config, atoms)
    answer: dict[str, Any] = {"packages": [], "refusals": [], "variant": variant_of(config.target_config.settings, portdb)}
    if found:
        merged = [each for each in graph.altlist() if getattr(each, "operation", "") == "merge"]
        places = {package: place for place, package in enumerate(merged)}
        nodes = graph._dynamic_config.digraph.nodes
        answer["packages"] = [
            described(portdb, package, nodes[package][0] if package in nodes else {}, places) for package in merged
        ]
    else:
        answer["refusals"] = refusals(config, atoms, text)
    json.dump(answer, RESULT)
    RESULT.flush()


if __name__ == "__main__":
    main()
