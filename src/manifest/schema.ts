import * as v from 'valibot';

import { checksSchema, sharedSchema } from './checks.ts';
import { launchersSchema } from './launcher.ts';
import { containerSettings, ecsServiceSettings, namedContainerSettings, taskSettings } from './service-settings.ts';
import { smokeChecksSchema } from './smoke-check.ts';
import {
  awsRegion,
  clusterName,
  containerName,
  durationWithin,
  imageName,
  plainName,
  plainText,
  repositoryPath,
  repositoryTemplate,
  roleArn,
  secretSource,
  serviceNameTemplate,
  tagTemplate,
  variableName,
  variableValue,
  webAddress,
} from './text-shapes.ts';

/** A known shape under a description of its own. */
function described<S extends v.GenericSchema>(
  schema: S,
  description: string,
): v.GenericSchema<v.InferInput<S>, v.InferOutput<S>> {
  return v.pipe(schema, v.metadata({ description }));
}

const imageSchema = v.pipe(
  v.strictObject({
    context: v.exactOptional(
      described(repositoryPath, 'Folder that Docker gets as build context. Needed unless `same-as` is given.'),
    ),
    dockerfile: v.exactOptional(
      described(repositoryPath, 'Dockerfile, relative to the context. Left out: `Dockerfile`.'),
    ),
    target: v.exactOptional(plainText('Stage of the Dockerfile to build.')),
    'build-args': v.exactOptional(
      v.pipe(
        v.record(variableName, v.string('a text')),
        v.metadata({ description: 'Build arguments. They stay visible in the image: no secrets.' }),
      ),
    ),
    labels: v.exactOptional(
      v.pipe(
        v.record(plainText('Name of a label.'), v.string('a text')),
        v.metadata({ description: 'Labels of the image.' }),
      ),
    ),
    contexts: v.exactOptional(
      v.pipe(
        v.record(
          plainText('Name of the context in the Dockerfile.'),
          plainText('Folder of the repository, or `docker-image://...`.'),
        ),
        v.metadata({
          description: 'Named build contexts: name -> folder of the repository or `docker-image://...`.',
          examples: [{ shared: 'packages/shared' }],
        }),
      ),
    ),
    platforms: v.exactOptional(
      v.pipe(
        v.array(
          v.pipe(
            v.string('a platform such as `linux/arm64`'),
            v.regex(/^linux\/[a-z0-9]+(?:\/v[0-9]+)?$/, 'a platform such as `linux/amd64` or `linux/arm64`'),
          ),
        ),
        v.minLength(1, 'a list with at least one platform'),
        v.metadata({
          description: 'Platforms to build for. Left out: the builder’s own.',
          examples: [['linux/amd64']],
        }),
      ),
    ),
    'same-as': v.exactOptional(described(imageName, 'Another image of this file: one build, two names.')),
    repository: v.exactOptional(
      described(repositoryTemplate, 'ECR repository of this image, instead of the environment’s `repository`.'),
    ),
  }),
  v.check(
    (image) => (image.context === undefined) !== (image['same-as'] === undefined),
    'an image with either `context` or `same-as`',
  ),
  v.metadata({
    title: 'Image',
    description: 'How one image is built.',
    oneOf: [{ required: ['context'] }, { required: ['same-as'] }],
  }),
);

/** The texts of a manifest may hold placeholders. */
const settingShapes = {
  variableName,
  secretSource,
  value: variableValue,
  file: repositoryPath,
  text: plainText('The template may hold `{environment}` and `{service}`.'),
};

const serviceSchema = v.pipe(
  v.strictObject({
    image: described(imageName, 'Which image of this file runs in the service.'),
    container: v.exactOptional(containerName),
    after: v.exactOptional(
      v.pipe(
        v.array(plainName, 'a list of services'),
        v.metadata({ description: 'Services of this file that must be stable before this one is deployed.' }),
      ),
    ),
    'service-name': v.exactOptional(
      described(serviceNameTemplate, 'ECS service, instead of the environment’s `service-name`.'),
    ),
    ...containerSettings(settingShapes),
    ...taskSettings(settingShapes),
    ...ecsServiceSettings(settingShapes),
    environment: v.exactOptional(
      v.pipe(
        v.record(variableName, v.nullable(variableValue)),
        v.metadata({
          description:
            'Environment variables set on the container; an empty value takes one away, others stay as they are. With `{sha}` or `{sha7}` in one, the smoke test expects the commit as the served version.',
          examples: [{ VERSION: '{sha}' }],
        }),
      ),
    ),
    containers: v.exactOptional(
      v.pipe(
        v.record(
          containerName,
          v.strictObject({
            image: v.exactOptional(plainText('An image of this file, or a full URI.')),
            ...namedContainerSettings(settingShapes),
          }),
        ),
        v.metadata({ description: 'Settings of single containers, where a task has several: name -> settings.' }),
      ),
    ),
  }),
  v.metadata({ title: 'Service', description: 'One ECS service and what runs in it.' }),
);

const migrateEntries = {
  service: described(
    plainName,
    'Service of this file whose network, roles and settings the migration task takes over.',
  ),
  container: v.exactOptional(containerName),
  image: v.exactOptional(described(imageName, 'Image of this file the task runs. Left out: the service’s image.')),
  directory: v.exactOptional(described(repositoryPath, 'Folder of the migrations in the repository, for the report.')),
  'working-directory': v.exactOptional(
    plainText('Folder inside the image in which the tool runs. Left out: the image’s own.'),
  ),
  timeout: v.exactOptional(described(durationWithin('1m', '6h'), 'Limit for the whole migration. Left out: `30m`.')),
};

const command = v.pipe(
  v.array(plainText('One word of the command.'), 'a list of words'),
  v.minLength(1, 'a list with at least one word'),
  v.metadata({
    description: 'Command of the task, one word an item; no shell reads it.',
    examples: [['python', 'manage.py', 'migrate']],
  }),
);

const migrateSchema = v.pipe(
  v.variant('tool', [
    v.pipe(
      v.strictObject({ tool: v.literal('alembic'), ...migrateEntries }),
      v.metadata({ title: 'Migration with Alembic', description: 'Runs `alembic upgrade head`.' }),
    ),
    v.pipe(
      v.strictObject({ tool: v.literal('command'), ...migrateEntries, command }),
      v.metadata({ title: 'Migration with a command', description: 'Runs a command of the image.' }),
    ),
  ]),
  v.metadata({ description: 'How the database is migrated before the services are deployed.' }),
);

const approveSchema = v.pipe(
  v.strictObject({
    phrase: v.exactOptional(
      v.pipe(
        v.string('a text of one line, without blanks around it'),
        v.regex(
          /^(?=\S)(?!.*\s$)(?:[^\r\n{}]|\{environment\}){1,100}$/,
          'a text of one line and at most 100 characters, without blanks around it',
        ),
        v.metadata({
          description: 'What must be typed, byte for byte. The template may hold `{environment}`. Left out: `DEPLOY`.',
        }),
      ),
    ),
    role: v.exactOptional(
      v.pipe(
        v.picklist(['write', 'maintain', 'admin'], '`write`, `maintain` or `admin`'),
        v.metadata({ description: 'Lowest role in the repository that may approve. Left out: `maintain`.' }),
      ),
    ),
    branches: v.exactOptional(
      v.pipe(
        v.array(
          v.pipe(v.string('a branch name'), v.regex(/^[^\s~^:?*[\\,]+$/, 'a branch name (no patterns)')),
          'a list of branches',
        ),
        v.minLength(1, 'a list with at least one branch'),
        v.metadata({ description: 'Branches of which the commit must be a part. Left out: the default branch.' }),
      ),
    ),
    checks: v.exactOptional(
      v.pipe(
        v.union(
          [
            v.picklist(['all', 'none'], '`all`, `none`, or a list of check names'),
            v.pipe(
              v.array(
                v.pipe(
                  v.string('the name of a check'),
                  v.regex(/^[^\s,](?:[^\r\n,]*[^\s,])?$/, 'the name of a check, on one line and without commas'),
                ),
              ),
              v.minLength(1, 'a list with at least one check'),
            ),
          ],
          '`all`, `none`, or a list of check names',
        ),
        v.metadata({
          description: 'Checks that must be green on the commit: `all` there are, `none`, or these. Left out: `all`.',
        }),
      ),
    ),
    'max-age': v.exactOptional(
      described(
        durationWithin('1m', '10000h'),
        'Oldest proof on the environment promoted from that is still believed. Left out: `720h`.',
      ),
    ),
  }),
  v.metadata({ title: 'Approval', description: 'What must hold before this environment is deployed to.' }),
);

const environmentSchema = v.pipe(
  v.strictObject({
    'aws-region': awsRegion,
    'role-to-assume': v.exactOptional(roleArn),
    cluster: clusterName,
    'service-name': v.exactOptional(
      described(
        serviceNameTemplate,
        'Name of the ECS services; may hold `{service}` and `{environment}`. Left out: `{service}`.',
      ),
    ),
    repository: v.exactOptional(
      described(
        repositoryTemplate,
        'Name of the ECR repositories; may hold `{image}` and `{environment}`. Left out: `{image}`.',
      ),
    ),
    'image-tag': v.exactOptional(
      v.pipe(
        v.union(
          [tagTemplate, v.pipe(v.array(tagTemplate), v.minLength(1, 'a list with at least one tag'))],
          'an image tag such as `prod-{sha7}`, or a list of them',
        ),
        v.metadata({ description: 'Tags put on the images. Left out: `sha-{sha7}`.' }),
      ),
    ),
    url: v.exactOptional(webAddress),
    launchers: v.exactOptional(
      described(launchersSchema, 'Launchers of this environment, instead of the ones under `launchers` at the top.'),
    ),
    'keep-revisions': v.exactOptional(
      v.pipe(
        v.number('a whole number from 1 to 1000'),
        v.integer('a whole number from 1 to 1000'),
        v.minValue(1, 'a whole number from 1 to 1000'),
        v.maxValue(1000, 'a whole number from 1 to 1000'),
        v.metadata({
          description:
            'After a release, older revisions of the task definitions are deregistered, and so many kept; never one in use or the way back. Left out: all are kept.',
          examples: [10],
        }),
      ),
    ),
    'promote-from': v.exactOptional(
      described(
        plainName,
        'Environment whose proven images are promoted by digest. `build`, or left out: images are built.',
      ),
    ),
    approve: v.exactOptional(approveSchema),
    'smoke-test': v.exactOptional(
      described(smokeChecksSchema, 'Checks of this environment, instead of the ones under `smoke-test` at the top.'),
    ),
  }),
  v.metadata({ title: 'Environment', description: 'One place the services run in.' }),
);

/** slipway.yml, version 1: the one definition, from which schema/slipway.schema.json is generated. */
export const manifestSchema = v.pipe(
  v.strictObject({
    version: v.pipe(
      v.literal(1, '`1`, the version of this format'),
      v.metadata({ description: 'Version of this format.' }),
    ),
    images: v.exactOptional(
      v.pipe(v.record(imageName, imageSchema), v.metadata({ description: 'What is built: name -> how.' })),
    ),
    services: v.exactOptional(
      v.pipe(
        v.record(plainName, serviceSchema),
        v.metadata({ description: 'What runs: name -> which image, in which ECS service.' }),
      ),
    ),
    launchers: v.exactOptional(
      described(
        launchersSchema,
        'Rules, schedules and pipes that start tasks of the images beside the services, and follow each release.',
      ),
    ),
    migrate: v.exactOptional(migrateSchema),
    'smoke-test': v.exactOptional(smokeChecksSchema),
    checks: v.exactOptional(checksSchema),
    shared: v.exactOptional(sharedSchema),
    environments: v.exactOptional(
      v.pipe(
        v.record(plainName, environmentSchema),
        v.minEntries(1, 'a map with at least one environment'),
        v.metadata({
          description:
            'Where it runs: name -> AWS account, region, cluster, names. Left out: nothing is deployed, only checked.',
        }),
      ),
    ),
  }),
  v.metadata({
    title: 'slipway.yml',
    description: 'How a repository is built, migrated, deployed and proven, and where.',
  }),
);

/** A manifest as written, once it has the right shape. */
export type Manifest = v.InferOutput<typeof manifestSchema>;
/** One entry under `environments`. */
export type ManifestEnvironment = v.InferOutput<typeof environmentSchema>;
/** One entry under `images`. */
export type ManifestImage = v.InferOutput<typeof imageSchema>;
/** One entry under `services`. */
export type ManifestService = v.InferOutput<typeof serviceSchema>;
