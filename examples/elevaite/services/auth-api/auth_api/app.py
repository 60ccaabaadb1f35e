"""The HTTP interface of the Auth API, below /auth."""

import time
from typing import Optional, Protocol

from fastapi import FastAPI, Header, HTTPException
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from auth_api.accounts import hash_password, password_matches, read_token, sign_token
from auth_api.settings import Settings

TOKEN_SECONDS = 3600


class Accounts(Protocol):
    """Where accounts are kept."""

    def check(self) -> None: ...
    def add(self, email: str, password_hash: str) -> bool: ...
    def password_hash(self, email: str) -> Optional[str]: ...


class Login(BaseModel):
    email: str = Field(min_length=3, max_length=200)
    password: str = Field(min_length=8, max_length=200)


def create_app(settings: Settings, accounts: Accounts) -> FastAPI:
    app = FastAPI(title="ElevAIte Auth API", version=settings.version)

    @app.get("/auth/live")
    def live() -> dict:
        """The process answers. The load balancer asks this: a database outage must not make ECS replace every task."""
        return {"status": "ok"}

    @app.get("/auth/health")
    def health() -> JSONResponse:
        """The service can do its work, its database included. A smoke test asks this."""
        try:
            accounts.check()
        except Exception as error:
            detail = str(error).strip().splitlines()[0]
            return JSONResponse({"status": "failing", "version": settings.version, "database": detail}, status_code=503)
        return JSONResponse({"status": "ok", "version": settings.version, "database": "ok"})

    @app.get("/auth/version")
    def version() -> dict:
        return {"service": "auth-api", "version": settings.version}

    @app.post("/auth/accounts", status_code=201)
    def register(login: Login) -> dict:
        if not accounts.add(login.email, hash_password(login.password)):
            raise HTTPException(409, "This address has an account.")
        return {"email": login.email}

    @app.post("/auth/token")
    def token(login: Login) -> dict:
        stored = accounts.password_hash(login.email)
        if stored is None or not password_matches(login.password, stored):
            raise HTTPException(401, "Address or password is wrong.")
        claims = {"sub": login.email, "exp": int(time.time()) + TOKEN_SECONDS}
        return {"token": sign_token(claims, settings.token_secret), "expires_in": TOKEN_SECONDS}

    @app.get("/auth/me")
    def me(authorization: str = Header(default="")) -> dict:
        claims = read_token(authorization.replace("Bearer ", "", 1), settings.token_secret, time.time())
        if claims is None:
            raise HTTPException(401, "The token is missing, wrong or expired.")
        return {"email": claims["sub"]}

    return app
