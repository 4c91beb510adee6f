"""What the stages need besides their inputs, made once for each process of a build."""

import msgspec
import xxhash

from repodocs.build.places.artifacts import ArtifactNames
from repodocs.config.configuration import Configuration
from repodocs.languages.catalog import Catalog
from repodocs.model.analysis import Analysis
from repodocs.model.pages import PageNames
from repodocs.model.source import Source
from repodocs.render.templates import Templates, make_templates
from repodocs.store.content import ContentStore


class Foreseen(msgspec.Struct, frozen=True):
    """The analysis of a source, made before its task; `digest` is the xxh3-128 of the content."""

    source: Source
    digest: str
    analysis: Analysis

    def find(self, source: Source, content: bytes) -> Analysis | None:
        """The analysis, if it is of this source with this content."""
        is_same = source == self.source and xxhash.xxh3_128_hexdigest(content) == self.digest
        return self.analysis if is_same else None


class Kit(msgspec.Struct, frozen=True):
    """The configuration as the stages use it."""

    configuration: Configuration
    catalog: Catalog
    artifacts: ArtifactNames
    names: PageNames
    templates: Templates
    store: ContentStore
    foreseen: Foreseen | None = None

    def for_one(self) -> "Kit":
        """The same for one source."""
        return msgspec.structs.replace(self, catalog=choose_catalog(self.configuration, self.catalog))


def choose_catalog(configuration: Configuration, catalog: Catalog) -> Catalog:
    """The languages for one source; queries that are not repodocs' own are compiled whole, and so checked."""
    return catalog.for_one() if configuration.is_shipped else catalog


def make_kit(
    configuration: Configuration,
    catalog: Catalog,
    artifacts: ArtifactNames,
    names: PageNames,
    store: ContentStore,
) -> Kit:
    """The kit of one build."""
    return Kit(
        configuration=configuration,
        catalog=catalog,
        artifacts=artifacts,
        names=names,
        templates=make_templates(configuration.templates),
        store=store,
    )
