"""The queue of jobs: a table of PostgreSQL. A worker leases a job, so that a killed one's work is taken up by another."""

from contextlib import closing
from dataclasses import dataclass
from typing import Any, Optional

import psycopg2

LEASE_SECONDS = 60
MOST_ATTEMPTS = 3


@dataclass(frozen=True)
class Job:
    id: int
    tool: str
    text: str
    status: str = "queued"
    result: Optional[str] = None
    attempts: int = 0
    worker_version: Optional[str] = None


COLUMNS = "id, tool, text, status, result, attempts, worker_version"


class PostgresQueue:
    """Jobs in PostgreSQL. Each call opens its own connection, so an outage ends when the database is back."""

    def __init__(self, database_url: str) -> None:
        self._database_url = database_url

    def check(self) -> None:
        """Raises psycopg2.Error when the queue cannot be read."""
        self._query(f"SELECT {COLUMNS} FROM jobs LIMIT 1", ())

    def add(self, tool: str, text: str) -> Job:
        return self._job(f"INSERT INTO jobs (tool, text) VALUES (%s, %s) RETURNING {COLUMNS}", (tool, text))

    def find(self, job_id: int) -> Optional[Job]:
        return self._job(f"SELECT {COLUMNS} FROM jobs WHERE id = %s", (job_id,))

    def lease(self, worker_version: str) -> Optional[Job]:
        """Takes the oldest job that waits, or whose worker has let its lease run out. Workers never wait for each other."""
        return self._job(
            f"""
            UPDATE jobs
               SET status = 'running', attempts = attempts + 1, worker_version = %s,
                   leased_until = now() + make_interval(secs => %s)
             WHERE id = (SELECT id FROM jobs
                          WHERE status = 'queued' OR (status = 'running' AND leased_until < now())
                          ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING {COLUMNS}
            """,
            (worker_version, LEASE_SECONDS),
        )

    def finish(self, job: Job, result: str) -> None:
        self._query("UPDATE jobs SET status = 'done', result = %s WHERE id = %s RETURNING id", (result, job.id))

    def fail(self, job: Job, reason: str) -> None:
        """Queues a failed job again, until it has had its attempts."""
        status = "failed" if job.attempts >= MOST_ATTEMPTS else "queued"
        self._query("UPDATE jobs SET status = %s, result = %s WHERE id = %s RETURNING id", (status, reason, job.id))

    def _job(self, sql: str, values: tuple) -> Any:
        row = self._query(sql, values)
        return Job(*row) if row else None

    def _query(self, sql: str, values: tuple) -> Optional[tuple]:
        with closing(psycopg2.connect(self._database_url, connect_timeout=3)) as connection:
            with connection, connection.cursor() as cursor:
                cursor.execute(sql, values)
                return cursor.fetchone()
