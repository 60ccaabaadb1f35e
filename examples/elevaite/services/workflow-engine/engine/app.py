"""The HTTP interface of the Workflow Engine, below /engine."""

from typing import Optional, Protocol

from fastapi import FastAPI, HTTPException
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from engine.queue import Job
from engine.settings import Settings
from engine.tools import TOOLS


class Queue(Protocol):
    """Where jobs wait."""

    def check(self) -> None: ...
    def add(self, tool: str, text: str) -> Job: ...
    def find(self, job_id: int) -> Optional[Job]: ...


class Order(BaseModel):
    tool: str
    text: str = Field(min_length=1, max_length=100_000)


def create_app(settings: Settings, queue: Queue) -> FastAPI:
    app = FastAPI(title="ElevAIte Workflow Engine", version=settings.version)

    @app.get("/engine/live")
    def live() -> dict:
        """The process answers. The load balancer asks this: a database outage must not make ECS replace every task."""
        return {"status": "ok"}

    @app.get("/engine/health")
    def health() -> JSONResponse:
        """The service can do its work, its database included. A smoke test asks this."""
        try:
            queue.check()
        except Exception as error:
            detail = str(error).strip().splitlines()[0]
            return JSONResponse({"status": "failing", "version": settings.version, "database": detail}, status_code=503)
        return JSONResponse({"status": "ok", "version": settings.version, "database": "ok"})

    @app.get("/engine/version")
    def version() -> dict:
        return {"service": "workflow-engine", "version": settings.version}

    @app.post("/engine/jobs", status_code=202)
    def order(wanted: Order) -> dict:
        if wanted.tool not in TOOLS:
            raise HTTPException(422, f"No tool {wanted.tool!r}; there are: {', '.join(sorted(TOOLS))}.")
        return job_view(queue.add(wanted.tool, wanted.text))

    @app.get("/engine/jobs/{job_id}")
    def show(job_id: int) -> dict:
        job = queue.find(job_id)
        if job is None:
            raise HTTPException(404, f"No job {job_id}.")
        return job_view(job)

    return app


def job_view(job: Job) -> dict:
    return {"id": job.id, "tool": job.tool, "status": job.status, "result": job.result, "worker": job.worker_version}
