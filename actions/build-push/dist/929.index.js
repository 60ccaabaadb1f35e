export const id = 929;

export const ids = [ 929 ];

export const modules = {
 7929: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   dockerRunner: () => dockerRunner
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
  var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);
  const GRACE_MS = 5e3;
  function dockerRunner({cwd: cwd, clock: clock, signal: signal}) {
   return async call => {
    signal.throwIfAborted();
    const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("docker", call.args, {
     cwd: cwd,
     env: call.env,
     stdio: "pipe",
     detached: true
    });
    const closed = new Promise((resolve, reject) => {
     child.on("error", error => [ "ENOENT", "EACCES" ].includes(error.code ?? "") ? resolve(void 0) : reject(error));
     child.on("close", (code, killedBy) => resolve(code ?? (killedBy === null ? 1 : 128)));
    });
    child.stdin.on("error", () => {});
    child.stdin.end(call.stdin ?? "");
    const lines = [];
    const stdout = [];
    const keep = line => {
     lines.push(line);
     call.onLine?.(line);
    };
    (0, node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({
     input: child.stdout
    }).on("line", line => {
     stdout.push(line);
     keep(line);
    });
    (0, node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({
     input: child.stderr
    }).on("line", keep);
    const onAbort = () => void endGroup(child.pid, {
     clock: clock,
     closed: closed
    });
    signal.addEventListener("abort", onAbort, {
     once: true
    });
    const exitCode = await closed.finally(() => signal.removeEventListener("abort", onAbort));
    signal.throwIfAborted();
    return {
     exitCode: exitCode,
     stdout: stdout.join("\n"),
     lines: lines
    };
   };
  }
  async function endGroup(pid, {clock: clock, closed: closed}) {
   killGroup(pid, "SIGTERM");
   const grace = new AbortController;
   await Promise.race([ closed, clock.sleep(GRACE_MS, grace.signal) ]);
   grace.abort();
   killGroup(pid, "SIGKILL");
  }
  function killGroup(pid, signal) {
   if (pid === void 0) return;
   try {
    process.kill(-pid, signal);
   } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
   }
  }
 })
};
