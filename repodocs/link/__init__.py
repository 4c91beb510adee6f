"""The link stage: interfaces of the whole repository in, links of each folder out; pure."""
