import * as v from 'valibot';

import { findChecksFaults } from './checks-faults.ts';
import { faultAt, suggest } from './fault.ts';
import type { Fault, Finding } from './fault.ts';
import { findLauncherFaults } from './launcher-faults.ts';
import { findNameFaults } from './name-faults.ts';
import { isMapping, listAt, mappingAt, mappingsUnder, textAt } from './parts.ts';
import type { Mapping } from './parts.ts';
import { namePath, show } from './shape-faults.ts';
import { findCheckFaults, moveUnder } from './smoke-check-faults.ts';
import { expandTemplate } from './templates.ts';
import { webAddress } from './text-shapes.ts';
import type { ValuePath, YamlSource } from './yaml-source.ts';

/** What the rules below read. */
interface Document {
  readonly images: ReadonlyMap<string, Mapping>;
  readonly services: ReadonlyMap<string, Mapping>;
  readonly environments: ReadonlyMap<string, Mapping>;
  readonly migrate: Mapping;
  readonly checks: readonly unknown[];
  readonly root: unknown;
}

/** `promote-from: build` says that images are built, so no environment may have that name. */
export const BUILD = 'build';

/**
 * Tells what a schema cannot: names that point nowhere, rings, names that meet, expressions nobody evaluates.
 * Reads any value, so that these faults are told together with those of the shape.
 */
export function findReferenceFaults(value: unknown, locate: YamlSource['locate']): Fault[] {
  const document: Document = {
    images: mappingsUnder(value, 'images'),
    services: mappingsUnder(value, 'services'),
    environments: mappingsUnder(value, 'environments'),
    migrate: mappingAt(value, 'migrate'),
    checks: listAt(value, 'smoke-test'),
    root: value,
  };
  return [
    ...[...document.images.keys()].flatMap((name) => checkSameAs(name, document)),
    ...[...document.services].flatMap(([name, service]) => checkService(name, service, document)),
    ...checkServiceRings(document),
    ...checkMigrate(document),
    ...checkPromotions(document),
    ...[...document.environments].flatMap(([environment, settings]) =>
      findNameFaults({ environment, settings, services: document.services, images: document.images }),
    ),
    ...[...document.environments].flatMap(([name, settings]) => checkCluster(name, settings)),
    ...[...document.environments].flatMap(([name, settings]) => checkUrl(name, settings)),
    ...findLauncherFaults(document),
    ...findChecksFaults(document.root),
    ...findCheckFaults(document.checks).map((fault) => moveUnder(['smoke-test'], fault)),
    ...[...document.environments].flatMap(([name, settings]) => checkSmokeTest(name, settings, document)),
    ...findTexts(document.root, []).flatMap(checkExpression),
  ].map(({ path, part, message }: Finding) => faultAt(locate(path, part ?? 'value'), message));
}

function checkSameAs(name: string, { images }: Document): Finding[] {
  const other = textAt(images.get(name), 'same-as');
  if (other === undefined) return [];
  const path = ['images', name, 'same-as'];
  const built = [...images].filter(([key, { context }]) => key !== name && context !== undefined).map(([key]) => key);
  if (!images.has(other)) return [pointNowhere({ path, name: other, kind: 'image', known: built })];
  if (built.includes(other)) return [];
  return [
    { path, message: `${namePath(path)}: \`${other}\` has no \`context\` of its own; name the image that is built.` },
  ];
}

function checkService(name: string, service: Mapping, { images, services }: Document): Finding[] {
  const image = textAt(service, 'image');
  const imageFaults = checkName({
    path: ['services', name, 'image'],
    name: image,
    kind: 'image',
    known: images.keys(),
  });
  const others = [...services.keys()].filter((key) => key !== name);
  const afterFaults = listAt(service, 'after').flatMap((other, index) =>
    other === name || typeof other !== 'string'
      ? []
      : checkName({ path: ['services', name, 'after', index], name: other, kind: 'service', known: others }),
  );
  const path = ['services', name];
  const containers = Object.entries(mappingAt(service, 'containers')).flatMap(([container, settings]) =>
    isMapping(settings) ? checkContainer([...path, 'containers', container], settings, images) : [],
  );
  return [...imageFaults, ...afterFaults, ...findBoth(path, service), ...containers];
}

function checkContainer(path: ValuePath, settings: Mapping, images: Document['images']): Finding[] {
  const image = textAt(settings, 'image');
  // What has a slash, a colon or an @ is a full URI.
  const isName = image !== undefined && !/[/:@]/.test(image);
  const imageFaults = isName
    ? checkName({ path: [...path, 'image'], name: image, kind: 'image', known: images.keys() })
    : [];
  return [...imageFaults, ...findBoth(path, settings)];
}

/** Names that are given a value under both `environment` and `secrets`. */
function findBoth(path: ValuePath, settings: Mapping): Finding[] {
  const environment = mappingAt(settings, 'environment');
  const secrets = mappingAt(settings, 'secrets');
  return Object.keys(environment)
    .filter((variable) => environment[variable] !== null && (secrets[variable] ?? null) !== null)
    .map((variable) => ({
      path: [...path, 'secrets', variable],
      part: 'key',
      message: `\`${variable}\` stands under \`environment\` and under \`secrets\`; ECS takes it from one of them only.`,
    }));
}

function checkServiceRings({ services }: Document): Finding[] {
  const next = (name: string): string[] =>
    listAt(services.get(name), 'after').filter((other) => typeof other === 'string');
  return findRings([...services.keys()], next).map(([first = '', second = '', ...rest]) => ({
    path: ['services', first, 'after', next(first).indexOf(second)],
    message: `services wait for each other in a ring: ${[first, second, ...rest].join(' -> ')}.`,
  }));
}

function checkMigrate({ migrate, services, images }: Document): Finding[] {
  return [
    ...checkName({
      path: ['migrate', 'service'],
      name: textAt(migrate, 'service'),
      kind: 'service',
      known: services.keys(),
    }),
    ...checkName({ path: ['migrate', 'image'], name: textAt(migrate, 'image'), kind: 'image', known: images.keys() }),
  ];
}

function checkPromotions({ environments }: Document): Finding[] {
  const next = (name: string): string[] => {
    const from = textAt(environments.get(name), 'promote-from');
    return from === undefined || from === BUILD ? [] : [from];
  };
  const reserved = environments.has(BUILD)
    ? [
        {
          path: ['environments', BUILD],
          part: 'key' as const,
          message: '`build` cannot name an environment: `promote-from: build` means that images are built.',
        },
      ]
    : [];
  const dangling = [...environments.keys()].flatMap((name) =>
    next(name)
      .filter((from) => from !== name)
      .flatMap((from) => {
        const known = [...environments.keys()].filter((key) => key !== name);
        return checkName({ path: ['environments', name, 'promote-from'], name: from, kind: 'environment', known });
      }),
  );
  const rings = findRings([...environments.keys()], next).map((ring) => ({
    path: ['environments', ring[0] ?? '', 'promote-from'],
    message: `environments promote from each other in a ring: ${ring.join(' -> ')}.`,
  }));
  return [...reserved, ...dangling, ...rings];
}

function checkCluster(name: string, settings: Mapping): Finding[] {
  const region = textAt(settings, 'aws-region');
  const [, clusterRegion] = /^arn:[^:]+:ecs:([^:]+):/.exec(textAt(settings, 'cluster') ?? '') ?? [];
  if (region === undefined || clusterRegion === undefined || clusterRegion === region) return [];
  const message = `the cluster lies in ${clusterRegion}, but \`aws-region\` is ${region}.`;
  return [{ path: ['environments', name, 'cluster'], message }];
}

/** A port over 65535 or an IP address of five numbers has the shape, and is refused only when it is asked: after the release. */
function checkUrl(name: string, settings: Mapping): Finding[] {
  const url = expandTemplate(textAt(settings, 'url') ?? '', { environment: name });
  if (!v.is(webAddress, url) || URL.canParse(url)) return [];
  const path = ['environments', name, 'url'];
  return [{ path, message: `${namePath(path)}: ${show(url)} is not an address that can be asked.` }];
}

function checkSmokeTest(name: string, settings: Mapping, { checks }: Document): Finding[] {
  const own = listAt(settings, 'smoke-test');
  const ownFaults = findCheckFaults(own).map((fault) => moveUnder(['environments', name, 'smoke-test'], fault));
  if (settings['url'] !== undefined || !(own.length > 0 ? own : checks).some(isRelative)) return ownFaults;
  const message = `\`${name}\` lacks the key \`url\`, which checks with a path need.`;
  return [...ownFaults, { path: ['environments', name], part: 'key', message }];
}

function isRelative(check: unknown): boolean {
  if (typeof check === 'string') return / \//.test(check);
  return isMapping(check) && ['get', 'head', 'post'].some((method) => textAt(check, method)?.startsWith('/') === true);
}

function checkExpression({ path, text }: { path: ValuePath; text: string }): Finding[] {
  if (!text.includes('${{')) return [];
  const message = `${namePath(path)}: GitHub expressions are not evaluated in this file; use a placeholder such as \`{sha}\`.`;
  return [{ path, message }];
}

function findTexts(value: unknown, path: ValuePath): { path: ValuePath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => findTexts(item, [...path, index]));
  return isMapping(value) ? Object.entries(value).flatMap(([key, item]) => findTexts(item, [...path, key])) : [];
}

interface Reference {
  readonly path: ValuePath;
  readonly name: string;
  readonly kind: string;
  readonly known: readonly string[];
}

function checkName({
  name,
  known,
  ...rest
}: Omit<Reference, 'name' | 'known'> & { name: string | undefined; known: Iterable<string> }): Finding[] {
  const names = [...known];
  return name === undefined || names.includes(name) ? [] : [pointNowhere({ ...rest, name, known: names })];
}

function pointNowhere({ path, name, kind, known }: Reference): Finding {
  return { path, message: `${namePath(path)}: there is no ${kind} ${show(name)}; ${suggest(name, known)}` };
}

/** Each ring once, written from its first member in the order of the file back to itself. */
function findRings(names: readonly string[], next: (name: string) => readonly string[]): string[][] {
  const done = new Set<string>();
  const rings: string[][] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    const start = trail.indexOf(name);
    if (start !== -1) rings.push([...trail.slice(start), name]);
    if (start !== -1 || done.has(name)) return;
    for (const other of next(name)) visit(other, [...trail, name]);
    done.add(name);
  };
  for (const name of names) visit(name, []);
  return rings;
}
