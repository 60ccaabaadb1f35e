/** Operations on clusters, services and tags. */
import { AwsFault } from '../core/service.ts';
import type { Body, Operation } from '../core/service.ts';
import type { EcsState, Tag } from './model.ts';
import { ecsArn, shortName } from './names.ts';
import { renderCluster, renderService } from './render-services.ts';
import { createService, deleteService, findCluster, findService, lookUpService, serviceArn } from './services.ts';
import { updateService } from './update-service.ts';
import { bindOperations, callerArn, cutPage, includes, textOf, textsOf } from './wire-parts.ts';
import type { WireParts } from './wire-parts.ts';

/** DescribeServices takes so many. */
const MOST_SERVICES = 10;

/** Operations on clusters, services and tags. */
export function serviceOperations(parts: WireParts): Record<string, Operation> {
  return bindOperations(parts, {
    CreateCluster: (state, input, caller) => {
      const name = textOf(input, 'clusterName') ?? 'default';
      const cluster = parts.worlds.of(caller.account, caller.region).createCluster(name);
      cluster.tags = [...((input['tags'] as Tag[] | undefined) ?? cluster.tags)];
      return { cluster: renderCluster(state, cluster, true) };
    },
    DescribeClusters: (state, input) => describeClusters(state, input),
    ListClusters: (state, input) => {
      const page = cutPage(
        parts,
        input,
        [...state.clusters.values()].map(({ arn }) => arn),
      );
      return { clusterArns: page.items, nextToken: page.nextToken };
    },
    CreateService: (state, input, caller) => ({
      service: renderService(state, createService(state, input, callerArn(parts, caller)), true),
    }),
    UpdateService: (state, input) => ({
      service: renderService(state, updateService(state, input, parts.bed.faults.takeStale('UpdateService')), true),
    }),
    DeleteService: (state, input) => ({ service: renderService(state, deleteService(state, input), true) }),
    DescribeServices: (state, input) => describeServices(state, input),
    ListServices: (state, input) => {
      const cluster = findCluster(state, input['cluster']);
      const arns = [...state.services.values()]
        .filter(({ clusterArn, status }) => clusterArn === cluster.arn && status !== 'INACTIVE')
        .map(({ arn }) => arn);
      const page = cutPage(parts, input, arns);
      return { serviceArns: page.items, nextToken: page.nextToken };
    },
    TagResource: (state, input) => {
      const tags = tagsOf(state, textOf(input, 'resourceArn') ?? '');
      for (const tag of input['tags'] as Tag[]) {
        const at = tags.findIndex(({ key }) => key === tag.key);
        if (at < 0) tags.push(tag);
        else tags[at] = tag;
      }
      return {};
    },
    UntagResource: (state, input) => {
      const tags = tagsOf(state, textOf(input, 'resourceArn') ?? '');
      const kept = tags.filter(({ key }) => !textsOf(input, 'tagKeys').includes(key));
      tags.splice(0, tags.length, ...kept);
      return {};
    },
    ListTagsForResource: (state, input) => ({ tags: tagsOf(state, textOf(input, 'resourceArn') ?? '') }),
  });
}

function describeClusters(state: EcsState, input: Body): Body {
  const names = input['clusters'] === undefined ? ['default'] : textsOf(input, 'clusters');
  const found = names.map((name) => ({ name, cluster: state.clusters.get(shortName(name)) }));
  return {
    clusters: found.flatMap(({ cluster }) =>
      cluster === undefined ? [] : [renderCluster(state, cluster, includes(input, 'TAGS'))],
    ),
    failures: found
      .filter(({ cluster }) => cluster === undefined)
      .map(({ name }) => ({
        arn: name.startsWith('arn:') ? name : ecsArn(state, `cluster/${name}`),
        reason: 'MISSING',
      })),
  };
}

function describeServices(state: EcsState, input: Body): Body {
  const cluster = findCluster(state, input['cluster']);
  const names = textsOf(input, 'services');
  if (names.length === 0) throw new AwsFault('InvalidParameterException', 'Services cannot be empty.');
  if (names.length > MOST_SERVICES)
    throw new AwsFault('InvalidParameterException', `Services cannot have more than ${MOST_SERVICES} elements.`);
  const found = [...new Set(names)].map((name) => ({ name, service: lookUpService(state, cluster, name) }));
  return {
    services: found.flatMap(({ service }) =>
      service === undefined ? [] : [renderService(state, service, includes(input, 'TAGS'))],
    ),
    failures: found
      .filter(({ service }) => service === undefined)
      .map(({ name }) => ({
        arn: name.startsWith('arn:') ? name : serviceArn(state, cluster, name),
        reason: 'MISSING',
      })),
  };
}

/** The tags of a cluster, service, task or task definition, to be changed in place. */
function tagsOf(state: EcsState, arn: string): Tag[] {
  const kind = arn.split(':')[5]?.split('/')[0];
  switch (kind) {
    case 'cluster':
      return findCluster(state, arn).tags;
    case 'service':
      return findService(state, findCluster(state, arn.split('/').at(-2)), arn).tags;
    case 'task':
      return requireTags(state.tasks.get(arn)?.tags);
    case 'task-definition':
      return requireTags([...state.taskDefinitions.values()].flat().find((record) => record.arn === arn)?.tags);
    default:
      throw new AwsFault('InvalidParameterException', 'Invalid arn.');
  }
}

function requireTags(tags: Tag[] | undefined): Tag[] {
  if (tags === undefined) throw new AwsFault('InvalidParameterException', 'The specified resource is not found.');
  return tags;
}
