"""The settings of the Auth API, all from the environment."""

from dataclasses import dataclass
from typing import Mapping


@dataclass(frozen=True)
class Settings:
    port: int
    database_url: str
    token_secret: str
    # The commit this runs from. The deployment says it, so that one image can be promoted as it is.
    version: str


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Reads the settings; raises KeyError with the name of a missing one."""
    return Settings(
        port=int(environment.get("PORT", "8004")),
        database_url=environment["DATABASE_URL"],
        token_secret=environment["TOKEN_SECRET"],
        version=environment.get("APP_VERSION", "unknown"),
    )
