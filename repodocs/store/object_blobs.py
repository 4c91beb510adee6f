"""Blobs in an object store: S3, Google Cloud Storage, Azure, or a folder; with the extra `object-stores`."""

from datetime import timedelta
from typing import TYPE_CHECKING

from repodocs.store.blobs import MOST_BYTES, CacheError, Kind

if TYPE_CHECKING:
    from obstore.store import ClientConfig, ObjectStore, RetryConfig

SCHEMES = frozenset({"s3", "gs", "az", "file"})
CLIENT: "ClientConfig" = {"timeout": "5s", "connect_timeout": "3s"}


class ObjectBlobs:
    """Objects named KIND/KEY below an address; credentials are those of the environment."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.opened: ObjectStore | None = None

    def get(self, kind: Kind, key: str) -> bytes | None:
        """The bytes of an object."""
        import obstore  # noqa: PLC0415  an extra, loaded by those who use it

        store = self.open()
        try:
            if obstore.head(store, f"{kind}/{key}")["size"] > MOST_BYTES:
                raise CacheError("an object is too large")
            return bytes(obstore.get(store, f"{kind}/{key}").bytes())
        except FileNotFoundError:
            return None
        except obstore.exceptions.BaseError as error:
            raise CacheError(describe(error)) from error

    def has(self, kind: Kind, key: str) -> bool:
        """Whether there is such an object."""
        import obstore  # noqa: PLC0415  as above

        try:
            obstore.head(self.open(), f"{kind}/{key}")
        except FileNotFoundError:
            return False
        except obstore.exceptions.BaseError as error:
            raise CacheError(describe(error)) from error
        return True

    def put(self, kind: Kind, key: str, content: bytes) -> None:
        """Writes an object whole."""
        import obstore  # noqa: PLC0415  as above

        try:
            obstore.put(self.open(), f"{kind}/{key}", content)
        except (obstore.exceptions.BaseError, OSError) as error:
            raise CacheError(describe(error)) from error

    def close(self) -> None:
        """Lets go of the store."""
        self.opened = None

    def open(self) -> "ObjectStore":
        """The store, opened when it is first asked."""
        if self.opened is None:
            self.opened = open_store(self.url)
        return self.opened


def open_store(url: str) -> "ObjectStore":
    """The store of an address; a folder is made where it is missing."""
    from obstore.exceptions import BaseError  # noqa: PLC0415  as above
    from obstore.store import from_url  # noqa: PLC0415

    try:
        if url.startswith("file:"):
            from obstore.store import LocalStore  # noqa: PLC0415

            return LocalStore(url.removeprefix("file://"), mkdir=True)
        retries: RetryConfig = {"max_retries": 1, "retry_timeout": timedelta(seconds=5)}
        return from_url(url, client_options=CLIENT, retry_config=retries)
    except (BaseError, OSError, ValueError) as error:
        raise CacheError(describe(error)) from error


def describe(error: Exception) -> str:
    """What went wrong, without an address: it may hold a signature."""
    return f"the object store failed ({type(error).__name__})"
