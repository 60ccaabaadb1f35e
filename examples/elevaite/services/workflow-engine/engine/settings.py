"""The settings of the engine and its worker, all from the environment."""

from dataclasses import dataclass
from typing import Mapping


@dataclass(frozen=True)
class Settings:
    port: int
    database_url: str
    # The commit this runs from. The deployment says it, so that one image can be promoted as it is.
    version: str
    poll_seconds: float


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Reads the settings; raises KeyError with the name of a missing one."""
    return Settings(
        port=int(environment.get("PORT", "8006")),
        database_url=environment["DATABASE_URL"],
        version=environment.get("APP_VERSION", "unknown"),
        poll_seconds=float(environment.get("POLL_SECONDS", "0.5")),
    )
