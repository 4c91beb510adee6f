"""What is made of a source's content: its analysis and its interface, encoded."""

import msgspec
import xxhash

from repodocs.analyze.interface import build_interface
from repodocs.analyze.source import analyze_source
from repodocs.build.stages.foreseen import Foreseen
from repodocs.build.stages.work import Analyzed
from repodocs.languages.catalog import Catalog
from repodocs.model.analysis import Analysis
from repodocs.model.options import Options
from repodocs.model.source import Source


def analyze(source: Source, content: bytes, catalog: Catalog, options: Options) -> Analyzed:
    """What is known of a source with this content."""
    return encode_analysis(analyze_source(content, source, catalog, options), catalog, options)


def encode_analysis(analysis: Analysis, catalog: Catalog, options: Options) -> Analyzed:
    """An analysis with its interface."""
    interface = build_interface(analysis, options.limits, catalog.languages.get(analysis.language))
    return Analyzed(
        msgspec.json.encode(analysis),
        msgspec.json.encode(interface),
        len(analysis.problems),
        # How long a parse takes is no fact of the content: another machine may do it in time.
        analysis.outcome != "timed-out",
    )


def foresee_analysis(source: Source, content: bytes, catalog: Catalog, options: Options) -> Foreseen:
    """What a task of the source with this content will ask for."""
    return Foreseen(source, xxhash.xxh3_128_hexdigest(content), analyze(source, content, catalog, options))
