"""Serves the Auth API. uvicorn ends on SIGTERM: it takes no new connection and answers what it has begun."""

import os

import uvicorn

from auth_api.app import create_app
from auth_api.database import PostgresAccounts
from auth_api.settings import read_settings

if __name__ == "__main__":
    settings = read_settings(os.environ)
    app = create_app(settings, PostgresAccounts(settings.database_url))
    uvicorn.run(app, host="0.0.0.0", port=settings.port, access_log=False)
