"""Serves the Workflow Engine. uvicorn ends on SIGTERM: it takes no new connection and answers what it has begun."""

import os

import uvicorn

from engine.app import create_app
from engine.queue import PostgresQueue
from engine.settings import read_settings

if __name__ == "__main__":
    settings = read_settings(os.environ)
    app = create_app(settings, PostgresQueue(settings.database_url))
    uvicorn.run(app, host="0.0.0.0", port=settings.port, access_log=False)
