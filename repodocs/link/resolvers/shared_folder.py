"""Languages whose sources of one folder are read as one: Terraform's modules."""

from repodocs.link.resolvers.relative import RelativeResolver


class SharedFolderResolver(RelativeResolver):
    """Finds paths as documents do, and names in every source of the folder."""

    ambience = "spaces"
