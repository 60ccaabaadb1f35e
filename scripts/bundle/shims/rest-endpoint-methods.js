/**
 * Stands in for @octokit/plugin-rest-endpoint-methods, whose list of all 1,000 endpoints of GitHub is 90 kB to parse at a start of approve-prod.
 * These are the endpoints that src/github calls, with their own names and routes; scripts/bundle/shims.test.ts holds both against it.
 */
export const ENDPOINTS = {
  actions: {
    getWorkflowRun: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    listJobsForWorkflowRun: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
    listWorkflowRunsForRepo: 'GET /repos/{owner}/{repo}/actions/runs',
  },
  checks: {
    create: 'POST /repos/{owner}/{repo}/check-runs',
    get: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
    update: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    listForRef: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  },
  pulls: {
    list: 'GET /repos/{owner}/{repo}/pulls',
    listFiles: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  },
  repos: {
    compareCommitsWithBasehead: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    createDeployment: 'POST /repos/{owner}/{repo}/deployments',
    createDeploymentStatus: 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    get: 'GET /repos/{owner}/{repo}',
    getCollaboratorPermissionLevel: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    getCombinedStatusForRef: 'GET /repos/{owner}/{repo}/commits/{ref}/status',
    getDeployment: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}',
    listDeploymentStatuses: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    listDeployments: 'GET /repos/{owner}/{repo}/deployments',
  },
};

/** The plugin: `octokit.rest.SCOPE.NAME`, each a request with its route. */
export function restEndpointMethods({ request }) {
  const bind = (route) => {
    const [method, url] = route.split(' ');
    return request.defaults({ method, url });
  };
  const rest = mapValues(ENDPOINTS, (scope) => mapValues(scope, bind));
  return { rest };
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
