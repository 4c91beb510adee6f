"""Doxygen on the sources of the same repository that it can read: HTML with sources, no graphs."""

import re
import shutil

from cold import measure_cold
from measure import BenchmarkError, Comparison, Run, format_bytes, require_success, tell, time_command
from table import Row, compare_seconds, compare_sizes
from workplace import Workplace, measure_folder

# What Doxygen's own FILE_PATTERNS name, and CUDA, which it reads as C++.
SUFFIXES = re.compile(
    r"c|cc|cxx|cpp|c\+\+|cuh?|h|hh|hxx|hpp|h\+\+|inl|ipp|i\+\+|iix?|ixx|mm?|java|cs|d|idl|ddl|odl|php[45]?|phtml"
    r"|inc|pyw?|md|markdown|f|for|f90|f95|f03|f08|vhdl?|dox"
)
DOXYFILE = """PROJECT_NAME = benchmark
OUTPUT_DIRECTORY = {output}
GENERATE_HTML = YES
GENERATE_LATEX = NO
HAVE_DOT = NO
CLASS_GRAPH = NO
EXTRACT_ALL = YES
SOURCE_BROWSER = YES
QUIET = YES
WARNINGS = NO
NUM_PROC_THREADS = {processes}
EXTENSION_MAPPING = cu=C++ cuh=C++
INPUT = {inputs}
"""


def list_doxygen(place: Workplace) -> list[Row]:
    """Time, memory and output against those of Doxygen."""
    program = shutil.which("doxygen")
    if program is None:
        raise BenchmarkError("doxygen is not on PATH")
    cold = measure_cold(place)
    paths = [one.path for one in place.parsed() if SUFFIXES.fullmatch(one.path.lower().rpartition(".")[2])]
    comparison, peaks = Comparison(), []
    for seconds in cold.parse.measured:
        tell(f"doxygen reads {len(paths):,} sources")
        run = run_doxygen(place, program, paths)
        comparison.add(seconds, run.seconds)
        peaks.append(run.resident_bytes)
    _, size = measure_folder(place.folder / "doxygen")
    # Doxygen is one process, whose own peak the system keeps.
    peak, name = max(peaks), f"Doxygen, {len(paths):,} of the sources"
    memory = (format_bytes(cold.peak_bytes), f"Doxygen: {format_bytes(peak)}")
    output = (format_bytes(cold.page_bytes), f"Doxygen: {format_bytes(size)}")
    return [
        compare_seconds("cold build", comparison, name),
        compare_sizes("peak memory of all processes", cold.peak_bytes, peak, memory),
        compare_sizes("size of the pages", cold.page_bytes, size, output),
    ]


def run_doxygen(place: Workplace, program: str, paths: list[str]) -> Run:
    """One run from nothing."""
    output = place.folder / "doxygen"
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir()
    inputs = " \\\n  ".join(f'"{path}"' for path in paths if '"' not in path)
    text = DOXYFILE.format(output=output, processes=place.settings.processes, inputs=inputs)
    doxyfile = place.folder / "Doxyfile"
    doxyfile.write_text(text, encoding="utf-8")
    return require_success(time_command([program, doxyfile], place.root), "doxygen")
