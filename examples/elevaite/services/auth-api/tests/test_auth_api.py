"""Tests of the Auth API. They serve the application on a free port, and keep accounts in memory."""

import json
import threading
import time
import unittest
import urllib.error
import urllib.request

import uvicorn

from auth_api.accounts import hash_password, password_matches, read_token, sign_token
from auth_api.app import create_app
from auth_api.settings import Settings, read_settings

SETTINGS = Settings(port=0, database_url="unused", token_secret="secret", version="abc1234")


class MemoryAccounts:
    def __init__(self) -> None:
        self.rows: dict = {}
        self.outage = ""

    def check(self) -> None:
        if self.outage:
            raise RuntimeError(self.outage)

    def add(self, email: str, password_hash: str) -> bool:
        return email not in self.rows and self.rows.update({email: password_hash}) is None

    def password_hash(self, email: str):
        return self.rows.get(email)


class AccountsTest(unittest.TestCase):
    def test_a_password_matches_its_own_hash_only(self) -> None:
        stored = hash_password("correct horse")
        self.assertTrue(password_matches("correct horse", stored))
        self.assertFalse(password_matches("correct horsf", stored))

    def test_a_token_is_read_back_until_it_expires_and_with_its_secret_only(self) -> None:
        token = sign_token({"sub": "ada@elevaite.example", "exp": 100}, "secret")
        self.assertEqual(read_token(token, "secret", now=99)["sub"], "ada@elevaite.example")
        self.assertIsNone(read_token(token, "secret", now=100))
        self.assertIsNone(read_token(token, "other", now=99))
        self.assertIsNone(read_token("x" + token, "secret", now=99))

    def test_a_missing_setting_is_named(self) -> None:
        with self.assertRaisesRegex(KeyError, "DATABASE_URL"):
            read_settings({"TOKEN_SECRET": "secret"})


class ApiTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.accounts = MemoryAccounts()
        cls.server = uvicorn.Server(
            uvicorn.Config(create_app(SETTINGS, cls.accounts), host="127.0.0.1", port=0, log_level="warning")
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

    def ask(self, method: str, path: str, body=None, token: str = ""):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"content-type": "application/json", "authorization": f"Bearer {token}"},
        )
        try:
            with urllib.request.urlopen(request, timeout=5) as response:
                return response.status, json.load(response)
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.load(error)

    def test_version_and_liveness_need_no_database(self) -> None:
        self.accounts.outage = "could not connect"
        try:
            self.assertEqual(self.ask("GET", "/auth/live"), (200, {"status": "ok"}))
            self.assertEqual(self.ask("GET", "/auth/version"), (200, {"service": "auth-api", "version": "abc1234"}))
            self.assertEqual(
                self.ask("GET", "/auth/health"),
                (503, {"status": "failing", "version": "abc1234", "database": "could not connect"}),
            )
        finally:
            self.accounts.outage = ""
        self.assertEqual(self.ask("GET", "/auth/health")[0], 200)

    def test_an_account_gets_a_token_that_opens_its_own_page(self) -> None:
        login = {"email": "grace@elevaite.example", "password": "compilers!"}
        self.assertEqual(self.ask("POST", "/auth/accounts", login)[0], 201)
        self.assertEqual(self.ask("POST", "/auth/accounts", login)[0], 409)
        self.assertEqual(self.ask("POST", "/auth/token", {**login, "password": "compilers?"})[0], 401)
        _, answer = self.ask("POST", "/auth/token", login)
        self.assertEqual(self.ask("GET", "/auth/me", token=answer["token"]), (200, {"email": login["email"]}))
        self.assertEqual(self.ask("GET", "/auth/me", token="nonsense")[0], 401)


if __name__ == "__main__":
    unittest.main()
