/** What the runner itself puts into the environment of every step. */

/** The variables of a runner on Linux. No address of a real service is among them. */
export function runnerVariables(): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin',
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_JOB: 'job',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octo-org/app',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '1111111111111111111111111111111111111111',
    GITHUB_WORKFLOW: 'workflow',
    GITHUB_WORKFLOW_REF: 'octo-org/app/.github/workflows/workflow.yml@refs/heads/main',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'test-bed',
    RUNNER_OS: 'Linux',
  };
}

/** The `github` context as far as defaults in an action.yml use it. */
export function githubContext(env: Record<string, string>): Record<string, unknown> {
  const own = Object.entries(env).filter(([name]) => name.startsWith('GITHUB_'));
  return Object.fromEntries(own.map(([name, value]) => [name.slice('GITHUB_'.length).toLowerCase(), value]));
}
