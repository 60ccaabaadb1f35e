import type { Finding } from './fault.ts';
import { textAt } from './parts.ts';
import type { Mapping } from './parts.ts';
import { show } from './shape-faults.ts';
import { expandTemplate } from './templates.ts';

interface Named {
  readonly owner: string;
  readonly name: string;
}

/** What the names of one environment are made of. */
export interface NameSources {
  readonly environment: string;
  readonly settings: Mapping;
  readonly services: ReadonlyMap<string, Mapping>;
  readonly images: ReadonlyMap<string, Mapping>;
}

const ECR_REPOSITORY = /^[a-z0-9]+(?:[._-][a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-][a-z0-9]+)*)*$/;

/**
 * Tells where the names that an environment's templates give cannot stand: two services that become one in ECS, two
 * images that meet in one repository, names that AWS does not take (ECR API, CreateRepository.repositoryName).
 */
export function findNameFaults({ environment, settings, services, images }: NameSources): Finding[] {
  const serviceNames = [...services].map(([service, entry]) => {
    const template = textAt(entry, 'service-name') ?? textAt(settings, 'service-name') ?? '{service}';
    return { owner: service, name: expandTemplate(template, { service, environment }) };
  });
  const repositories = [...images]
    .filter(([, entry]) => textAt(entry, 'same-as') === undefined)
    .map(([image, entry]) => {
      const template = textAt(entry, 'repository') ?? textAt(settings, 'repository') ?? '{image}';
      return { owner: image, name: expandTemplate(template, { image, environment }) };
    });
  const tell = (key: string, message: string): Finding => ({ path: ['environments', environment, key], message });
  return [
    ...collisions(serviceNames).map(([first, second]) =>
      tell('service-name', describeCollision({ environment, first, second, kind: 'ECS service', key: 'service-name' })),
    ),
    ...collisions(repositories).map(([first, second]) =>
      tell('repository', describeCollision({ environment, first, second, kind: 'repository', key: 'repository' })),
    ),
    ...serviceNames
      .filter(({ name }) => name.length > 255)
      .map(({ name }) => tell('service-name', `\`service-name\` gives ${show(name)}, longer than ECS allows (255).`)),
    ...repositories
      .filter(({ name }) => name.length < 2 || !ECR_REPOSITORY.test(name))
      .map(({ name }) =>
        tell('repository', `\`repository\` gives ${show(name)}, which is no legal ECR repository name.`),
      ),
  ];
}

interface Collision {
  readonly environment: string;
  readonly first: Named;
  readonly second: Named;
  readonly kind: string;
  readonly key: string;
}

function describeCollision({ environment, first, second, kind, key }: Collision): string {
  return `in \`${environment}\`, \`${first.owner}\` and \`${second.owner}\` would share the ${kind} \`${second.name}\`; let \`${key}\` tell them apart.`;
}

function collisions(named: readonly Named[]): (readonly [Named, Named])[] {
  return named.flatMap((second, index) => {
    const first = named.find(({ name }) => name === second.name);
    return first && first !== named[index] ? [[first, second] as const] : [];
  });
}
