"""What the stages need besides their inputs, made once for each process of a build."""

import msgspec

from repodocs.build.artifacts import ArtifactNames
from repodocs.config.configuration import Configuration
from repodocs.languages.catalog import Catalog
from repodocs.model.pages import PageNames
from repodocs.render.templates import Templates, make_templates
from repodocs.store.content import ContentStore


class Kit(msgspec.Struct, frozen=True):
    """The configuration as the stages use it."""

    configuration: Configuration
    catalog: Catalog
    artifacts: ArtifactNames
    names: PageNames
    templates: Templates
    store: ContentStore

    def for_one(self) -> "Kit":
        """The same for one source; queries that are not repodocs' own are compiled whole, and so checked."""
        if not self.configuration.is_shipped:
            return self
        return msgspec.structs.replace(self, catalog=self.catalog.for_one())


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
