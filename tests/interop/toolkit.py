"""Prints as JSON what translate-toolkit reads in a file: python3 toolkit.py (xliff|tmx|po) FILE"""

import json
import sys

from translate.storage import po, tmx, xliff

READERS = {"xliff": xliff.xlifffile, "tmx": tmx.tmxfile, "po": po.pofile}


def told(unit):
    return {
        "id": unit.getid(),
        "context": unit.getcontext(),
        "source": str(unit.source),
        "target": None if unit.target is None else str(unit.target),
        "notes": unit.getnotes(),
        "fuzzy": unit.isfuzzy(),
        "translated": unit.istranslated(),
        "approved": unit.isapproved() if hasattr(unit, "isapproved") else None,
        "state": unit.get_state_n() if hasattr(unit, "get_state_n") else None,
    }


kind, name = sys.argv[1:]
store = READERS[kind].parsefile(name)
json.dump([told(unit) for unit in store.units if not unit.isheader()], sys.stdout)
