"""Tests of the migrations and the queue on a real PostgreSQL: DATABASE_URL names an empty database."""

import os
import subprocess
import sys
import threading
import unittest

from engine.queue import PostgresQueue


class PostgresTest(unittest.TestCase):
    def test_migrations_make_the_queue_and_no_two_workers_get_the_same_job(self) -> None:
        for arguments in (["upgrade", "head"], ["downgrade", "base"], ["upgrade", "head"], ["upgrade", "head"]):
            subprocess.run([sys.executable, "-m", "alembic", *arguments], check=True, capture_output=True)
        queue = PostgresQueue(os.environ["DATABASE_URL"])
        queue.check()
        jobs = [queue.add("count-words", "one two") for _ in range(10)]
        leased: list = []
        threads = [threading.Thread(target=lambda: leased.append(queue.lease("v1"))) for _ in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(sorted(job.id for job in leased), sorted(job.id for job in jobs))
        self.assertIsNone(queue.lease("v1"))
        queue.finish(leased[0], "2")
        self.assertEqual(queue.find(leased[0].id).status, "done")
        queue.fail(leased[1], "no luck")
        self.assertEqual(queue.lease("v2").id, leased[1].id)


if __name__ == "__main__":
    unittest.main()
