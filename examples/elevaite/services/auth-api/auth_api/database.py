"""The accounts table of PostgreSQL. Its columns are made by the migrations of the Workflow Engine."""

from contextlib import closing
from typing import Optional

import psycopg2
from psycopg2.errors import UniqueViolation


class PostgresAccounts:
    """Accounts by e-mail address. Each call opens its own connection, so an outage ends when the database is back."""

    def __init__(self, database_url: str) -> None:
        self._database_url = database_url

    def check(self) -> None:
        """Raises psycopg2.Error when the accounts cannot be read."""
        self._query("SELECT email FROM accounts LIMIT 1", ())

    def add(self, email: str, password_hash: str) -> bool:
        """Adds an account; False when the address has one."""
        try:
            self._query("INSERT INTO accounts (email, password_hash) VALUES (%s, %s) RETURNING id", (email, password_hash))
        except UniqueViolation:
            return False
        return True

    def password_hash(self, email: str) -> Optional[str]:
        row = self._query("SELECT password_hash FROM accounts WHERE email = %s", (email,))
        return row[0] if row else None

    def _query(self, sql: str, values: tuple) -> Optional[tuple]:
        with closing(psycopg2.connect(self._database_url, connect_timeout=3)) as connection:
            with connection, connection.cursor() as cursor:
                cursor.execute(sql, values)
                return cursor.fetchone()
