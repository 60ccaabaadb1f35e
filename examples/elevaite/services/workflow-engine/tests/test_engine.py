"""Tests of the Workflow Engine and its worker. Jobs are kept in memory."""

import dataclasses
import json
import threading
import time
import unittest
import urllib.error
import urllib.request

import uvicorn

from engine.app import create_app
from engine.queue import MOST_ATTEMPTS, Job
from engine.settings import Settings, read_settings
from engine.tools import count_words, summarise
from engine.worker import do_next, work

SETTINGS = Settings(port=0, database_url="unused", version="abc1234", poll_seconds=0.01)


class MemoryQueue:
    def __init__(self) -> None:
        self.jobs: dict = {}
        self.outage = ""

    def check(self) -> None:
        if self.outage:
            raise RuntimeError(self.outage)

    def add(self, tool: str, text: str) -> Job:
        job = Job(id=len(self.jobs) + 1, tool=tool, text=text)
        self.jobs[job.id] = job
        return job

    def find(self, job_id: int):
        return self.jobs.get(job_id)

    def lease(self, worker_version: str):
        self.check()
        waiting = [job for job in self.jobs.values() if job.status == "queued"]
        return self._put(waiting[0], status="running", attempts=waiting[0].attempts + 1) if waiting else None

    def finish(self, job: Job, result: str) -> None:
        self._put(job, status="done", result=result)

    def fail(self, job: Job, reason: str) -> None:
        self._put(job, status="failed" if job.attempts >= MOST_ATTEMPTS else "queued", result=reason)

    def _put(self, job: Job, **changes) -> Job:
        self.jobs[job.id] = dataclasses.replace(job, **changes)
        return self.jobs[job.id]


class ToolsTest(unittest.TestCase):
    def test_words_are_counted(self) -> None:
        self.assertEqual(count_words("One job, two workers."), "4")

    def test_the_summary_is_the_sentence_that_says_most(self) -> None:
        text = "Hello there. A worker takes jobs and a worker ends jobs. Bye."
        self.assertEqual(summarise(text), "A worker takes jobs and a worker ends jobs.")

    def test_a_missing_setting_is_named(self) -> None:
        with self.assertRaisesRegex(KeyError, "DATABASE_URL"):
            read_settings({})


class WorkerTest(unittest.TestCase):
    def test_a_job_is_done_and_an_empty_queue_is_told(self) -> None:
        queue = MemoryQueue()
        job = queue.add("count-words", "one two three")
        self.assertTrue(do_next(queue, "v1"))
        self.assertEqual((queue.jobs[job.id].status, queue.jobs[job.id].result), ("done", "3"))
        self.assertFalse(do_next(queue, "v1"))

    def test_a_failing_job_is_tried_three_times_and_does_not_end_the_worker(self) -> None:
        queue = MemoryQueue()
        job = queue.add("summarise", "   ")
        for _ in range(MOST_ATTEMPTS):
            self.assertTrue(do_next(queue, "v1"))
        self.assertFalse(do_next(queue, "v1"))
        self.assertEqual(queue.jobs[job.id].status, "failed")

    def test_an_outage_is_waited_out_and_a_stop_ends_the_loop(self) -> None:
        queue = MemoryQueue()
        queue.outage = "could not connect"
        job = queue.add("count-words", "one")
        stop = threading.Event()
        loop = threading.Thread(target=work, args=(lambda: do_next(queue, "v1"), stop, 0.01, lambda: None))
        loop.start()
        time.sleep(0.05)
        queue.outage = ""
        while queue.jobs[job.id].status != "done":
            time.sleep(0.01)
        stop.set()
        loop.join(timeout=5)
        self.assertFalse(loop.is_alive())


class ApiTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.queue = MemoryQueue()
        cls.server = uvicorn.Server(
            uvicorn.Config(create_app(SETTINGS, cls.queue), host="127.0.0.1", port=0, log_level="warning")
        )
        cls.thread = threading.Thread(target=cls.server.run, daemon=True)
        cls.thread.start()
        while not cls.server.started:
            time.sleep(0.01)
        cls.port = cls.server.servers[0].sockets[0].getsockname()[1]

    @classmethod
    def tearDownClass(cls) -> None:
        cls.server.should_exit = True
        cls.thread.join(timeout=5)

    def ask(self, method: str, path: str, body=None):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"content-type": "application/json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=5) as response:
                return response.status, json.load(response)
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.load(error)

    def test_liveness_and_version_need_no_database_but_health_does(self) -> None:
        self.queue.outage = "could not connect"
        try:
            self.assertEqual(self.ask("GET", "/engine/live"), (200, {"status": "ok"}))
            self.assertEqual(self.ask("GET", "/engine/version")[1]["version"], "abc1234")
            status, body = self.ask("GET", "/engine/health")
            self.assertEqual((status, body["status"], body["database"]), (503, "failing", "could not connect"))
        finally:
            self.queue.outage = ""
        self.assertEqual(self.ask("GET", "/engine/health")[1]["status"], "ok")

    def test_a_job_is_queued_and_shows_what_the_worker_made_of_it(self) -> None:
        status, job = self.ask("POST", "/engine/jobs", {"tool": "count-words", "text": "one two"})
        self.assertEqual((status, job["status"]), (202, "queued"))
        do_next(self.queue, "v1")
        self.assertEqual(self.ask("GET", f"/engine/jobs/{job['id']}")[1]["result"], "2")
        self.assertEqual(self.ask("POST", "/engine/jobs", {"tool": "paint", "text": "x"})[0], 422)
        self.assertEqual(self.ask("GET", "/engine/jobs/9999")[0], 404)


if __name__ == "__main__":
    unittest.main()
