/** The facts of the run that GitHub's runner gives in the environment (docs, "Variables reference"). */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

import { ActionError, messageOf } from '../errors.ts';

/** Which run this is: all values are empty strings when the runner did not give them. */
export interface GithubRun {
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly refName: string;
  readonly eventName: string;
  readonly actor: string;
  readonly triggeringActor: string;
  readonly runId: string;
  /** 1 for the first attempt of a run. */
  readonly runAttempt: number;
  readonly job: string;
  readonly workflowRef: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly workspace: string;
  /** A folder that is emptied at the end of the job. */
  readonly runnerTemp: string;
  /** Page of this run: `https://github.com/o/r/actions/runs/1`. */
  readonly runUrl: string;
  /** The webhook payload of the event; an empty object when there is none. */
  readonly event: Readonly<Record<string, unknown>>;
}

/**
 * Reads the run's facts from the environment and the event file.
 * @throws {ActionError} event-not-read
 */
export function readGithubRun(env: Readonly<Record<string, string | undefined>>): GithubRun {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const runId = env['GITHUB_RUN_ID'] ?? '';
  return {
    repository,
    serverUrl,
    runId,
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    refName: env['GITHUB_REF_NAME'] ?? '',
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    actor: env['GITHUB_ACTOR'] ?? '',
    triggeringActor: env['GITHUB_TRIGGERING_ACTOR'] ?? '',
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
    job: env['GITHUB_JOB'] ?? '',
    workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '',
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    workspace: env['GITHUB_WORKSPACE'] ?? '',
    runnerTemp: env['RUNNER_TEMP'] ?? '',
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
    event: readEvent(env['GITHUB_EVENT_PATH']),
  };
}

function readEvent(path: string | undefined): Readonly<Record<string, unknown>> {
  if (path === undefined || path === '') return {};
  try {
    return v.parse(v.record(v.string(), v.unknown()), JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new ActionError({
      code: 'event-not-read',
      message: `The event of this run cannot be read: ${messageOf(error)}.`,
      fix: "Look at the runner's disk and at the file of GITHUB_EVENT_PATH, then run the job again. Nothing has been changed.",
      cause: error,
    });
  }
}
