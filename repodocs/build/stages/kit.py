"""What the stages need besides their inputs, made once for each process of a build."""

import msgspec

from repodocs.build.places.artifacts import ArtifactNames
from repodocs.build.stages.foreseen import Foreseen
from repodocs.config.configuration import Configuration
from repodocs.languages.catalog import Catalog
from repodocs.model.pages import PageNames
from repodocs.render.templates import Templates, make_templates
from repodocs.store.content import ContentStore


class Kit(msgspec.Struct, frozen=True):
    """The configuration as the stages use it; with what is `foreseen`, nothing else is analysed."""

    configuration: Configuration
    catalog: Catalog
    artifacts: ArtifactNames
    names: PageNames
    templates: Templates
    store: ContentStore
    foreseen: Foreseen | None = None

    def for_one(self) -> "Kit":
        """The same for one source."""
        return msgspec.structs.replace(self, catalog=self.catalog.for_one(self.configuration))


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
