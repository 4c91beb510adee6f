from __future__ import annotations

import os, sys
import a.b as c
from . import sibling
from .. import parent as up
from ..pkg.mod import (
    first,
    second as renamed,
)
from plugins import *

backend = importlib.import_module("backends.fast")
