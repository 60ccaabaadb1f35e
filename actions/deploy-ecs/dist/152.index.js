export const id = 152;

export const ids = [ 152 ];

export const modules = {
 4539: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   githubClient: () => githubClient
  });
  var external_node_util_ = __webpack_require__(7975);
  var github = __webpack_require__(9641);
  var errors = __webpack_require__(9973);
  var backoff = __webpack_require__(9444);
  const roles = [ "none", "read", "triage", "write", "maintain", "admin" ];
  function readDeployment(data) {
   return {
    id: data.id,
    sha: data.sha,
    environment: data.environment,
    payload: readPayload(data.payload),
    createdAt: data.created_at
   };
  }
  function readPayload(payload) {
   if (typeof payload !== "string") return payload;
   try {
    return JSON.parse(payload);
   } catch {
    return payload;
   }
  }
  function readWorkflowRun(data) {
   const {id: id, workflow_id: workflowId, path: path, event: event, check_suite_id: checkSuiteId} = data;
   return {
    id: id,
    workflowId: workflowId,
    path: path.replace(/@.*$/, ""),
    event: event,
    checkSuiteId: checkSuiteId
   };
  }
  function readComparison(data) {
   return {
    status: data.status,
    aheadBy: data.ahead_by,
    behindBy: data.behind_by,
    totalCommits: data.total_commits,
    commits: data.commits.map(readCommit),
    files: (data.files ?? []).map(({filename: filename, status: status}) => ({
     filename: filename,
     status: status
    }))
   };
  }
  function readCommit({sha: sha, commit: commit, author: author}) {
   return {
    sha: sha,
    message: commit.message,
    author: author?.login ?? commit.author?.name ?? ""
   };
  }
  function readCollaborator(login, {role_name: roleName, user: user}) {
   const standard = roles.find(role => role === roleName);
   return {
    login: login,
    type: user?.type ?? "unknown",
    roleName: roleName,
    role: standard ?? readCustomRole(user?.permissions)
   };
  }
  function readCustomRole(may) {
   if (may?.admin === true) return "admin";
   if (may?.maintain === true) return "maintain";
   if (may?.push === true) return "write";
   if (may?.triage === true) return "triage";
   return may?.pull === true ? "read" : "none";
  }
  var index_min = __webpack_require__(4214);
  const refusalSchema = index_min.Ikc({
   status: index_min.aig(),
   message: index_min.YjP(),
   response: index_min.lqM(index_min.Ikc({
    headers: index_min.g1P(index_min.YjP(), index_min.KCZ([ index_min.YjP(), index_min.aig(), index_min.Vxk() ]))
   }))
  });
  function readRefusal(error) {
   const result = index_min.xLC(refusalSchema, error);
   if (!result.success || result.output.response === void 0) return;
   const {status: status, message: message, response: response} = result.output;
   const headers = Object.entries(response.headers).map(([name, value]) => [ name.toLowerCase(), String(value ?? "") ]);
   return {
    status: status,
    message: message,
    headers: Object.fromEntries(headers)
   };
  }
  function isRateLimit({status: status, message: message, headers: headers}) {
   if (status === 429) return true;
   if (status !== 403) return false;
   return headers["x-ratelimit-remaining"] === "0" || "retry-after" in headers || /rate limit/i.test(message);
  }
  function askedWaitMs({headers: headers}, nowMs) {
   const retryAfter = Number(headers["retry-after"]);
   if (Number.isFinite(retryAfter)) return Math.max(0, retryAfter * 1e3);
   const reset = Number(headers["x-ratelimit-reset"]);
   if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset)) return Math.max(0, reset * 1e3 - nowMs);
   return;
  }
  function isPassing(refusal) {
   return refusal === void 0 || refusal.status >= 500 || isRateLimit(refusal);
  }
  function describeRefusal(error, {deed: deed, permission: permission}) {
   const refusal = readRefusal(error);
   if (refusal === void 0) return new errors.lZ({
    code: "github-unavailable",
    message: `GitHub did not answer when asked to ${deed}: ${(0, errors.bD)(error)}`,
    fix: "Run the job again; when it goes on, look at https://www.githubstatus.com.",
    cause: error
   });
   const said = `GitHub answered ${refusal.status} when asked to ${deed}: ${refusal.message}`;
   return new errors.lZ({
    ...classify(refusal, permission),
    message: said,
    cause: error
   });
  }
  function classify(refusal, permission) {
   if (isRateLimit(refusal)) return {
    code: "github-rate-limited",
    fix: "Run the job again later: all workflows of a repository share 1000 requests an hour."
   };
   if (refusal.status >= 500) return {
    code: "github-unavailable",
    fix: "Run the job again; when it goes on, look at https://www.githubstatus.com."
   };
   if (refusal.status === 401) return {
    code: "github-token-refused",
    fix: "Pass a valid token as `github-token`; `${{ github.token }}` is valid while the job runs."
   };
   if (refusal.status === 403) return {
    code: "github-permission-missing",
    fix: `Add \`${permission}\` under \`permissions:\` of the job that runs this step, and of the job that calls the reusable workflow.`
   };
   if (refusal.status === 404) return {
    code: "github-not-found",
    fix: `Check that it exists; GitHub also answers so when the token may not see it: the job needs \`${permission}\` under \`permissions:\`.`
   };
   return {
    code: "github-request-refused",
    fix: "Read what GitHub said above; when it makes no sense to you, report it with the log."
   };
  }
  const ATTEMPTS = 4;
  const BACKOFF = {
   baseMs: 500,
   capMs: 8e3
  };
  const LONGEST_WAIT_MS = 6e4;
  function githubClient(access) {
   const octokit = connect(access);
   const writer = connect({
    ...access,
    signal: void 0
   });
   const [owner = "", repo = ""] = access.repository.split("/");
   const here = {
    owner: owner,
    repo: repo
   };
   return {
    describeDefaultBranch: async () => ask({
     deed: `read the repository ${access.repository}`,
     permission: "contents: read"
    }, async () => {
     const {data: data} = await octokit.rest.repos.get(here);
     return data.default_branch;
    }),
    describeCollaborator: login => ask({
     deed: `read the role of ${login}`,
     permission: "contents: read"
    }, async () => {
     const {data: data} = await octokit.rest.repos.getCollaboratorPermissionLevel({
      ...here,
      username: login
     });
     return readCollaborator(login, data);
    }),
    compareCommits: (base, head) => ask({
     deed: `compare ${base} with ${head}`,
     permission: "contents: read"
    }, async () => {
     try {
      const {data: data} = await octokit.rest.repos.compareCommitsWithBasehead({
       ...here,
       basehead: `${base}...${head}`
      });
      return readComparison(data);
     } catch (error) {
      if ([ 404, 422 ].includes(readRefusal(error)?.status ?? 0)) return;
      throw error;
     }
    }),
    listCheckRuns: sha => ask({
     deed: `read the check runs of ${sha}`,
     permission: "checks: read"
    }, async () => {
     const runs = await octokit.paginate(octokit.rest.checks.listForRef, {
      ...here,
      ref: sha,
      filter: "latest",
      per_page: 100
     });
     return runs.map(({id: id, name: name, check_suite: suite, status: status, conclusion: conclusion}) => ({
      id: id,
      name: name,
      checkSuiteId: suite?.id,
      status: status,
      conclusion: conclusion
     }));
    }),
    listWorkflowRuns: sha => ask({
     deed: `read the workflow runs of ${sha}`,
     permission: "actions: read"
    }, async () => {
     const query = {
      ...here,
      head_sha: sha,
      per_page: 100
     };
     return (await octokit.paginate(octokit.rest.actions.listWorkflowRunsForRepo, query)).map(readWorkflowRun);
    }),
    describeWorkflowRun: runId => ask({
     deed: `read the workflow run ${runId}`,
     permission: "actions: read"
    }, async () => {
     const {data: data} = await octokit.rest.actions.getWorkflowRun({
      ...here,
      run_id: runId
     });
     return readWorkflowRun(data);
    }),
    listJobCheckRunIds: runId => ask({
     deed: `read the jobs of the workflow run ${runId}`,
     permission: "actions: read"
    }, async () => {
     const query = {
      ...here,
      run_id: runId,
      filter: "all",
      per_page: 100
     };
     const jobs = await octokit.paginate(octokit.rest.actions.listJobsForWorkflowRun, query);
     return jobs.map(({check_run_url: url}) => Number(url.split("/").at(-1)));
    }),
    listCommitStatuses: sha => ask({
     deed: `read the commit statuses of ${sha}`,
     permission: "statuses: read"
    }, () => listStatuses(octokit, {
     ...here,
     ref: sha
    })),
    listDeployments: ({environment: environment, sha: sha, limit: limit}) => ask({
     deed: `read the deployments to ${environment}`,
     permission: "deployments: read"
    }, async () => {
     const found = [];
     const query = {
      ...here,
      environment: environment,
      per_page: 100,
      ...sha !== void 0 && {
       sha: sha
      }
     };
     for await (const {data: data} of octokit.paginate.iterator(octokit.rest.repos.listDeployments, query)) {
      found.push(...data.map(readDeployment));
      if (found.length >= limit) break;
     }
     return found.slice(0, limit);
    }),
    describeDeployment: deploymentId => ask({
     deed: `read the deployment ${deploymentId}`,
     permission: "deployments: read"
    }, async () => {
     const {data: data} = await octokit.rest.repos.getDeployment({
      ...here,
      deployment_id: deploymentId
     });
     return readDeployment(data);
    }),
    listDeploymentStatuses: deploymentId => ask({
     deed: `read the statuses of the deployment ${deploymentId}`,
     permission: "deployments: read"
    }, async () => {
     const statuses = await octokit.paginate(octokit.rest.repos.listDeploymentStatuses, {
      ...here,
      deployment_id: deploymentId,
      per_page: 100
     });
     return statuses.map(({state: state, created_at: createdAt, environment_url: environmentUrl}) => ({
      state: state,
      createdAt: createdAt,
      environmentUrl: environmentUrl ?? ""
     }));
    }),
    listClosedPullRequests: () => ask({
     deed: "read the merged pull requests",
     permission: "pull-requests: read"
    }, async () => {
     const {data: data} = await octokit.rest.pulls.list({
      ...here,
      state: "closed",
      sort: "updated",
      direction: "desc",
      per_page: 100
     });
     return data.map(({number: number, title: title, user: user, merge_commit_sha: mergeCommitSha, merged_at: mergedAt}) => ({
      number: number,
      title: title,
      author: user?.login ?? "",
      mergeCommitSha: mergeCommitSha,
      isMerged: mergedAt !== null
     }));
    }),
    createDeployment: deployment => ask({
     deed: `create a deployment to ${deployment.environment}`,
     permission: "deployments: write"
    }, () => createDeploymentOnce({
     ...access,
     writer: writer,
     here: here
    }, deployment)),
    createDeploymentStatus: status => ask({
     deed: `set the deployment ${status.deploymentId} to ${status.state}`,
     permission: "deployments: write"
    }, async () => {
     await writer.rest.repos.createDeploymentStatus({
      ...here,
      ...writeStatus(status)
     });
    })
   };
   async function ask(question, deed) {
    try {
     return await deed();
    } catch (error) {
     if (error instanceof errors.lZ || access.signal?.aborted === true && access.signal.reason === error) throw error;
     throw describeRefusal(error, question);
    }
   }
  }
  function silent() {}
  function connect(access) {
   const {token: token, apiUrl: apiUrl, clock: clock, signal: signal, random: random, requestTimeoutMs: requestTimeoutMs = 3e4} = access;
   const octokit = (0, github.Q)(token, {
    baseUrl: apiUrl,
    log: {
     debug: silent,
     info: silent,
     warn: silent,
     error: silent
    }
   });
   octokit.hook.wrap("request", async (request, options) => {
    const isRead = options.method === "GET";
    for (let attempt = 0; ;attempt += 1) {
     const limit = AbortSignal.timeout(requestTimeoutMs);
     options.request = {
      ...options.request,
      signal: signal ? AbortSignal.any([ signal, limit ]) : limit
     };
     signal?.throwIfAborted();
     try {
      return await request(options);
     } catch (error) {
      signal?.throwIfAborted();
      const waitMs = planRetry({
       error: error,
       attempt: attempt,
       isRead: isRead,
       path: options.url,
       nowMs: clock.now(),
       random: random
      });
      if (waitMs === void 0) throw error;
      await clock.sleep(waitMs, signal);
     }
    }
   });
   return octokit;
  }
  function planRetry({error: error, attempt: attempt, isRead: isRead, path: path, nowMs: nowMs, random: random}) {
   const refusal = readRefusal(error);
   if (attempt + 1 >= ATTEMPTS || !isPassing(refusal)) return;
   const isUnsafe = !isRead && path.endsWith("/deployments") && !(refusal !== void 0 && isRateLimit(refusal));
   if (isUnsafe) return;
   const askedMs = refusal && askedWaitMs(refusal, nowMs);
   if (askedMs === void 0) return (0, backoff.j)(BACKOFF, attempt, random);
   return askedMs > LONGEST_WAIT_MS ? void 0 : askedMs;
  }
  async function createDeploymentOnce(creation, deployment) {
   const {clock: clock, signal: signal, random: random} = creation;
   for (let attempt = 0; ;attempt += 1) try {
    return await createDeployment(creation, deployment);
   } catch (error) {
    if (!mayBeMade(error)) throw error;
    await clock.sleep((0, backoff.j)(BACKOFF, attempt, random));
    const made = await findMade(creation, deployment);
    if (made !== void 0) return made;
    signal?.throwIfAborted();
    if (attempt + 1 >= ATTEMPTS) throw error;
   }
  }
  function mayBeMade(error) {
   if (error instanceof errors.lZ) return false;
   const refusal = readRefusal(error);
   return isPassing(refusal) && !(refusal !== void 0 && isRateLimit(refusal));
  }
  async function createDeployment({writer: writer, here: here}, deployment) {
   const {data: data} = await writer.rest.repos.createDeployment({
    ...here,
    ...writeDeployment(deployment)
   });
   if ("id" in data) return readDeployment(data);
   throw new errors.lZ({
    code: "github-request-refused",
    message: `GitHub answered that it merged instead of deploying: ${data.message ?? ""}`,
    fix: "Report this with the log of the step: Slipway asks GitHub not to merge."
   });
  }
  async function findMade({writer: writer, here: here}, deployment) {
   const {environment: environment, sha: sha, payload: payload} = deployment;
   const {data: data} = await writer.rest.repos.listDeployments({
    ...here,
    environment: environment,
    sha: sha,
    per_page: 100
   });
   const sent = JSON.parse(JSON.stringify(payload));
   return data.map(readDeployment).find(made => (0, external_node_util_.isDeepStrictEqual)(made.payload, sent));
  }
  function writeDeployment({sha: sha, environment: environment, description: description, isProduction: isProduction, payload: payload}) {
   return {
    ref: sha,
    environment: environment,
    description: description.slice(0, 140),
    auto_merge: false,
    required_contexts: [],
    payload: {
     ...payload
    },
    ...isProduction !== void 0 && {
     production_environment: isProduction
    }
   };
  }
  function writeStatus({deploymentId: deploymentId, state: state, description: description, environmentUrl: environmentUrl, logUrl: logUrl}) {
   return {
    deployment_id: deploymentId,
    state: state,
    description: description.length > 140 ? `${description.slice(0, 139)}\u2026` : description,
    ...environmentUrl !== void 0 && {
     environment_url: environmentUrl
    },
    ...logUrl !== void 0 && {
     log_url: logUrl
    }
   };
  }
  async function listStatuses(octokit, commit) {
   const found = [];
   for (let page = 1; ;page += 1) {
    const {data: data} = await octokit.rest.repos.getCombinedStatusForRef({
     ...commit,
     per_page: 100,
     page: page
    });
    found.push(...data.statuses.map(({context: context, state: state}) => ({
     context: context,
     state: state
    })));
    if (data.statuses.length === 0 || found.length >= data.total_count) return found;
   }
  }
 }),
 1570: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => fetch
  });
  var _http_client_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3092);
  async function fetch(resource, init) {
   return init?.dispatcher === void 0 ? globalThis.fetch(resource, init) : fetchThroughProxy(resource, init);
  }
  async function fetchThroughProxy(resource, {method: method = "GET", body: body, headers: headers, signal: signal}) {
   signal?.throwIfAborted();
   const handler = {
    prepareRequest: options => {
     options.signal = signal;
     options.headers["user-agent"] = headers["user-agent"];
    },
    canHandleAuthentication: () => false
   };
   const client = new _http_client_cjs__WEBPACK_IMPORTED_MODULE_0__.Q(void 0, [ handler ]);
   const aborted = new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), {
     once: true
    });
   });
   try {
    const answer = client.request(method, resource, body, {
     ...headers
    }).then(({message: message}) => readAnswer(message));
    return Object.defineProperty(await Promise.race([ answer, aborted ]), "url", {
     value: resource
    });
   } catch (error) {
    signal?.throwIfAborted();
    throw error;
   }
  }
  async function readAnswer(message) {
   const body = await Array.fromAsync(message);
   return new Response(body.length === 0 ? null : Buffer.concat(body), {
    status: message.statusCode,
    statusText: message.statusMessage,
    headers: message.headers
   });
  }
 }),
 6313: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => restEndpointMethods
  });
  const ENDPOINTS = {
   actions: {
    getWorkflowRun: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
    listJobsForWorkflowRun: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
    listWorkflowRunsForRepo: "GET /repos/{owner}/{repo}/actions/runs"
   },
   checks: {
    listForRef: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs"
   },
   pulls: {
    list: "GET /repos/{owner}/{repo}/pulls"
   },
   repos: {
    compareCommitsWithBasehead: "GET /repos/{owner}/{repo}/compare/{basehead}",
    createDeployment: "POST /repos/{owner}/{repo}/deployments",
    createDeploymentStatus: "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
    get: "GET /repos/{owner}/{repo}",
    getCollaboratorPermissionLevel: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
    getCombinedStatusForRef: "GET /repos/{owner}/{repo}/commits/{ref}/status",
    getDeployment: "GET /repos/{owner}/{repo}/deployments/{deployment_id}",
    listDeploymentStatuses: "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
    listDeployments: "GET /repos/{owner}/{repo}/deployments"
   }
  };
  function restEndpointMethods({request: request}) {
   const bind = route => {
    const [method, url] = route.split(" ");
    return request.defaults({
     method: method,
     url: url
    });
   };
   const rest = mapValues(ENDPOINTS, scope => mapValues(scope, bind));
   return {
    rest: rest
   };
  }
  function mapValues(object, change) {
   return Object.fromEntries(Object.entries(object).map(([name, value]) => [ name, change(value) ]));
  }
 })
};
