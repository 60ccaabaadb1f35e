"""The worker: the engine's image in another mode. No HTTP; it takes jobs from the queue until it is told to stop."""

import os
import pathlib
import signal
import tempfile
import threading
from typing import Callable, Optional, Protocol

from engine.queue import Job, PostgresQueue
from engine.settings import read_settings
from engine.tools import TOOLS


class Queue(Protocol):
    """Where the worker gets its jobs."""

    def lease(self, worker_version: str) -> Optional[Job]: ...
    def finish(self, job: Job, result: str) -> None: ...
    def fail(self, job: Job, reason: str) -> None: ...


def do_next(queue: Queue, version: str) -> bool:
    """Does one job; False when none waits. A failing tool fails its job, not the worker."""
    job = queue.lease(version)
    if job is None:
        return False
    try:
        result = TOOLS[job.tool](job.text)
    except Exception as error:
        print(f"job {job.id} failed: {error!r}", flush=True)
        queue.fail(job, repr(error))
    else:
        print(f"job {job.id} done: {job.tool}", flush=True)
        queue.finish(job, result)
    return True


def work(next_job: Callable[[], bool], stop: threading.Event, poll_seconds: float, beat: Callable[[], None]) -> None:
    """Works until `stop` is set: the job at hand is finished first. An outage of the queue is waited out."""
    while not stop.is_set():
        try:
            busy = next_job()
        except Exception as error:
            print(f"the queue cannot be reached: {str(error).strip()}", flush=True)
            busy = False
        else:
            beat()
        if not busy:
            stop.wait(poll_seconds)


def main() -> None:
    settings = read_settings(os.environ)
    queue = PostgresQueue(settings.database_url)
    # The container's health check looks at the age of this file.
    heartbeat = pathlib.Path(tempfile.gettempdir()) / "worker-heartbeat"
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    print(f"worker {settings.version} waits for jobs", flush=True)
    work(lambda: do_next(queue, settings.version), stop, settings.poll_seconds, heartbeat.touch)
    print("worker stopped, no job left half done", flush=True)


if __name__ == "__main__":
    main()
