/** What the story of build-push touches, passed in. */
import type { ActionContext } from '../../../src/action/run-action.ts';
import type { RunDocker } from '../../../src/docker/docker-process.ts';
import type { EcrApi, RegistryAuthorization } from '../../../src/ecr/api.ts';
import type { BlobStore } from '../../../src/ecr/distribution.ts';

/** The run's effects, ECR and Docker. */
export interface World extends ActionContext {
  /** ECR of a region (left out: the step's). Loads the AWS client at the first call, so call it early. */
  openEcr(options: { readonly region?: string; readonly signal: AbortSignal }): Promise<EcrApi>;
  openBlobs(options: {
    readonly authorization: RegistryAuthorization;
    readonly signal: AbortSignal;
  }): Promise<BlobStore>;
  openDocker(options: { readonly signal: AbortSignal }): Promise<RunDocker>;
}
