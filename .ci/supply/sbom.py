"""Writes the program's bill of materials in CycloneDX 1.6 and holds it to the
format's schema.

    sbom.py PROGRAM BILL
"""

import os
import subprocess
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path

from crates import cargo, crates
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, Property, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentScope, ComponentType, Pedigree
from cyclonedx.model.lifecycle import LifecyclePhase, PredefinedLifecycle
from cyclonedx.model.tool import ToolRepository
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from parts import PARTS, bundled, files, missing, sha256, unlisted, unlisted_c

LICENCES = LicenseFactory()


def digest(value):
    return [HashType(alg=HashAlgorithm.SHA_256, content=value)] if value else []


def link(kind, address):
    return [ExternalReference(type=kind, url=XsUri(address))] if address else []


def of_crate(crate):
    purl = PackageURL("cargo", name=crate.name, version=crate.version)
    return Component(
        type=ComponentType.LIBRARY,
        name=crate.name,
        version=crate.version,
        bom_ref=str(purl),
        purl=purl,
        description=crate.description and " ".join(crate.description.split()),
        # What is only run while the program is built cannot be reached in it.
        scope=ComponentScope.REQUIRED if crate.linked else ComponentScope.EXCLUDED,
        licenses=[LICENCES.make_from_string(crate.licence)],
        hashes=digest(crate.checksum),
        external_references=link(ExternalReferenceType.VCS, crate.repository),
    )


def of_bundled(part, version):
    purl = PackageURL.from_string(f"{part['purl']}@v{version}")
    return Component(
        type=ComponentType.LIBRARY, name=part["name"], version=version, bom_ref=str(purl), purl=purl,
        scope=ComponentScope.REQUIRED, licenses=[LICENCES.make_from_string(part["licence"])],
    )


def pedigree(part):
    """What a part was made from, and by which script."""
    origins = [
        Component(
            type=ComponentType.DATA, name=origin["name"], version=origin["version"],
            purl=PackageURL.from_string(origin["purl"]),
        )
        for origin in part.get("from", [])
    ]
    return Pedigree(ancestors=origins, notes=f"made by {part['how']}")


def of_part(part):
    """A part, with its files inside it."""
    return Component(
        type=ComponentType.DATA,
        name=part["name"],
        version=part.get("version"),
        bom_ref=f"part:{part['name']}",
        copyright=part.get("copyright"),
        licenses=[LICENCES.make_from_string(part["licence"])],
        external_references=link(ExternalReferenceType.LICENSE, part["text"])
        + link(ExternalReferenceType.VCS, part.get("source")),
        properties=[Property(name="mediane:in-program", value=str(part.get("in-program", False)).lower())],
        pedigree=pedigree(part) if "how" in part else None,
        components=[
            Component(type=ComponentType.FILE, name=file, bom_ref=f"file:{file}", hashes=digest(sha256(file)))
            for file in files(part)
        ],
    )


def made_with(rustc):
    """The compiler and Cargo, as they name themselves."""
    named = {"rustc": rustc.split("\n", 1)[0], "cargo": cargo("--version")}
    return [
        Component(type=ComponentType.APPLICATION, name=name, version=text.split()[1]) for name, text in named.items()
    ]


def bill(program, own, others):
    rustc = subprocess.run(["rustc", "-vV"], capture_output=True, check=True, text=True).stdout
    triple = next(line.removeprefix("host: ") for line in rustc.splitlines() if line.startswith("host: "))
    moment = os.environ.get("SOURCE_DATE_EPOCH") or subprocess.run(
        ["git", "log", "-1", "--format=%ct"], capture_output=True, check=True, text=True
    ).stdout
    root = Component(
        type=ComponentType.APPLICATION, name=own.name, version=own.version, bom_ref=f"{own.name}@{own.version}",
        description=own.description, hashes=digest(sha256(program)),
        licenses=[LICENCES.make_from_string(own.licence)],
        properties=[Property(name="cdx:rustc:sbom:target:triple", value=triple)],
    )
    known = {crate.key: of_crate(crate) for crate in others}
    parts = [of_part(part) for part in PARTS]
    bom = Bom(
        # The same program has the same bill.
        serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"mediane:{sha256(program)}:{sha256('Cargo.lock')}"),
        components=[*known.values(), *parts],
        metadata=BomMetaData(
            component=root,
            timestamp=datetime.fromtimestamp(int(moment), UTC),
            tools=ToolRepository(components=made_with(rustc)),
            lifecycles=[PredefinedLifecycle(phase=LifecyclePhase.BUILD)],
        ),
    )
    bom.register_dependency(root, [*(known[key] for key in own.needs), *parts])
    for crate in others:
        bom.register_dependency(known[crate.key], [known[key] for key in crate.needs])
    for crate, part, version in bundled(others):
        component = of_bundled(part, version)
        bom.components.add(component)
        bom.register_dependency(known[crate.key], [component])
    return bom


def main():
    program, target = Path(sys.argv[1]), Path(sys.argv[2])
    own, *others = crates()
    bom = bill(program, own, others)
    text = JsonV1Dot6(bom).output_as_string(indent=2)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text + "\n")
    against_schema = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text, all_errors=True) or ()
    faults = [f"not CycloneDX: {error}" for error in against_schema]
    faults += [f"in no part of parts.toml: {file}" for file in unlisted()]
    faults += [f"compiles C that parts.toml does not tell of: {name}" for name in unlisted_c(others)]
    faults += [f"in parts.toml, but not there: {file}" for file in missing()]
    print(f"{'FAIL' if faults else 'ok  '} bill of materials: {len(bom.components)} components in {target}")
    print(*(f"     {fault}" for fault in faults), sep="\n", end="\n" if faults else "")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
