/** A release that came before a story: ECR, ECS and GitHub as the workflow leaves them, without a run of it. */
import {
  ENVIRONMENTS,
  IMAGES,
  registerTaskDefinitions,
  serviceName,
  SERVICES,
} from '../../../scripts/demo/elevaite-environment.ts';
import { updateService } from '../../../testbed/aws/ecs/update-service.ts';
import type { ElevaiteBed, Environment } from './elevaite-bed.ts';
import { REPOSITORY, worldsOf } from './elevaite-bed.ts';

/** Images of a commit run in every service of an environment, their rollouts are over, and GitHub has the record. */
export async function release(bed: ElevaiteBed, environment: Environment, version: string): Promise<void> {
  const { ecr, ecs } = worldsOf(bed.aws, environment);
  const place = ENVIRONMENTS.find(({ name }) => name === environment);
  if (place === undefined) throw new Error(`The example has no environment ${environment}.`);
  const tag = `sha-${version.slice(0, 7)}`;
  const digests = Object.fromEntries(
    IMAGES.map((name) => [name, ecr.seedImage(`elevaite/${name}`, { tags: [tag], content: `${name} ${version}` })]),
  );
  await registerTaskDefinitions({ aws: bed.aws, environment: place, release: { digests, version } });
  for (const service of SERVICES) {
    const name = serviceName(environment, service);
    updateService(ecs.state, { cluster: `elevaite-${environment}`, service: name, taskDefinition: name }, false);
  }
  await bed.settle(environment);
  const images = Object.fromEntries(
    Object.entries(digests).map(([name, digest]) => [name, { repository: `elevaite/${name}`, digest, tag }]),
  );
  record(bed, { environment, sha: version, payload: { schema: 1, images } });
}

function record(bed: ElevaiteBed, of: { environment: Environment; sha: string; payload: unknown }): void {
  const { deployments } = bed.github.world.repository(REPOSITORY);
  const { environment, sha, payload } = of;
  const made = deployments.create(
    { ref: sha, environment, auto_merge: false, required_contexts: [], payload },
    'grace',
  );
  if (!('id' in made)) throw new Error(made.message);
  deployments.addStatus(made.id, { state: 'success', auto_inactive: true }, 'grace');
}
