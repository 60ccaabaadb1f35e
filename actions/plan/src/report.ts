import { launcherLabel } from '../../../src/manifest/launcher.ts';
import type { ManifestLauncher } from '../../../src/manifest/launcher.ts';
import { manifestDefaults, type ResolvedManifest, type ResolvedMigration } from '../../../src/manifest/resolve.ts';
import { code, paragraphs, table } from '../../../src/report/markdown.ts';
import type { Report } from '../../../src/report/report.ts';

/** Tells what an environment's settings are: outputs for the other actions, a summary for people. */
export function reportPlan(resolved: ResolvedManifest, sha: string): Report {
  return {
    ok: true,
    headline: renderHeadline(resolved),
    outputs: { ...listOutputs(resolved), result: JSON.stringify({ schema: 1, ok: true, sha, ...resolved }) },
    summary: renderSummary(resolved, sha),
  };
}

function listOutputs(resolved: ResolvedManifest): Record<string, string> {
  const { approve } = resolved;
  return {
    environment: resolved.environment,
    'aws-region': resolved.awsRegion,
    'role-to-assume': resolved.roleToAssume ?? '',
    cluster: resolved.cluster,
    'source-registry': resolved.sourceRegistry ?? '',
    images: JSON.stringify(resolved.images),
    'image-tags': resolved.imageTags.join('\n'),
    services: JSON.stringify(resolved.services),
    launchers: resolved.launchers.length === 0 ? '' : JSON.stringify(resolved.launchers),
    'keep-revisions': String(resolved.keepRevisions ?? ''),
    ...listMigrationOutputs(resolved.migrate),
    'smoke-checks': resolved.smokeChecks.length === 0 ? '' : JSON.stringify(resolved.smokeChecks),
    'expect-version': resolved.expectVersion ?? '',
    url: resolved.url ?? '',
    'promote-from': resolved.promoteFrom ?? '',
    'approve-phrase': approve.phrase,
    'approve-role': approve.role,
    'approve-branches': approve.branches.join('\n'),
    'approve-checks': typeof approve.checks === 'string' ? approve.checks : approve.checks.join('\n'),
    'approve-max-age': approve.maxAge,
  };
}

function listMigrationOutputs(migrate: ResolvedMigration | undefined): Record<string, string> {
  return {
    migrate: migrate ? JSON.stringify(migrate) : '',
    'migrate-tool': migrate?.tool ?? '',
    'migrate-service': migrate?.service ?? '',
    'migrate-container': migrate?.container ?? '',
    'migrate-image': migrate?.image ?? '',
    'migrate-directory': migrate?.directory ?? '',
    'migrate-working-directory': migrate?.['working-directory'] ?? '',
    'migrate-command': migrate?.command ? JSON.stringify(migrate.command) : '',
    'migrate-timeout': migrate ? (migrate.timeout ?? manifestDefaults.migrateTimeout) : '',
  };
}

function renderHeadline({
  environment,
  images,
  services,
  launchers,
  migrate,
  smokeChecks,
  promoteFrom,
}: ResolvedManifest): string {
  const parts = [
    `${count(Object.keys(images).length, 'image')} ${promoteFrom === undefined ? 'to build' : `from ${promoteFrom}`}`,
    count(Object.keys(services).length, 'service'),
    ...(launchers.length === 0 ? [] : [count(launchers.length, 'launcher')]),
    migrate ? `migration with ${migrate.tool}` : 'no migration',
    count(smokeChecks.length, 'check'),
  ];
  return `Planned ${environment}: ${parts.join(', ')}.`;
}

function renderSummary(resolved: ResolvedManifest, sha: string): string {
  const { images, services, launchers, migrate, keepRevisions } = resolved;
  return paragraphs(
    `### Plan for ${code(resolved.environment)} at ${code(sha.slice(0, 7))}`,
    table(
      ['Setting', 'Value'],
      [
        ['Region', code(resolved.awsRegion)],
        ['Cluster', code(resolved.cluster)],
        ['Images', resolved.promoteFrom === undefined ? 'built' : `promoted from ${code(resolved.promoteFrom)}`],
        ['Tags', resolved.imageTags.map(code).join(' ')],
        ['Migration', migrate ? `${code(migrate.tool)} in ${code(migrate.service)}` : 'none'],
        ['Checks', String(resolved.smokeChecks.length)],
        ...(keepRevisions === undefined ? [] : [['Revisions kept', String(keepRevisions)]]),
      ],
    ),
    table(
      ['Image', 'Repository', 'Built from'],
      Object.entries(images).map(([name, { repository, context, 'same-as': sameAs }]) => [
        code(name),
        code(repository),
        sameAs === undefined ? code(context ?? '') : `same as ${code(sameAs)}`,
      ]),
    ),
    table(
      ['Service', 'ECS service', 'Image', 'After'],
      Object.entries(services).map(([name, { service, image, after = [] }]) => [
        code(name),
        code(service),
        code(image),
        after.map(code).join(' '),
      ]),
    ),
    table(['Launcher', 'Starts'], launchers.map(renderLauncher)),
  );
}

function renderLauncher(launcher: ManifestLauncher): string[] {
  const { service, image = '' } = launcher;
  const started = service === undefined ? `its own task definition with ${code(image)}` : code(service);
  return [code(launcherLabel(launcher)), started];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
