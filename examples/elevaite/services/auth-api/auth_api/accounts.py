"""Passwords and tokens. Pure: no database, no clock."""

import base64
import hashlib
import hmac
import json
import os
from typing import Optional


def hash_password(password: str, salt: Optional[bytes] = None) -> str:
    """scrypt of a password as `salt$hash`, both in hexadecimal digits."""
    salt = salt or os.urandom(16)
    digest = hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1)
    return f"{salt.hex()}${digest.hex()}"


def password_matches(password: str, stored: str) -> bool:
    salt, _, _ = stored.partition("$")
    return hmac.compare_digest(hash_password(password, bytes.fromhex(salt)), stored)


def sign_token(claims: dict, secret: str) -> str:
    """A token of two parts: the claims, and their HMAC-SHA256."""
    body = _encode(json.dumps(claims, sort_keys=True).encode())
    return f"{body}.{_signature(body, secret)}"


def read_token(token: str, secret: str, now: float) -> Optional[dict]:
    """The claims of a token, or None when it was not signed with the secret or is past its `exp` (epoch seconds)."""
    body, _, signature = token.partition(".")
    if not hmac.compare_digest(_signature(body, secret), signature):
        return None
    claims = json.loads(_decode(body))
    return claims if claims.get("exp", 0) > now else None


def _signature(body: str, secret: str) -> str:
    return _encode(hmac.new(secret.encode(), body.encode(), hashlib.sha256).digest())


def _encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
