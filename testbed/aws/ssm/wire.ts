/** Parameter Store of Systems Manager (JSON 1.1), as much as a preflight asks: whether a name resolves. */
import * as schemas from '@aws-sdk/client-ssm';
import type { ParameterStringFilter } from '@aws-sdk/client-ssm';
import { WorldTable } from '../core/bed.ts';
import type { Bed } from '../core/bed.ts';
import { pageOf } from '../core/pages.ts';
import { AwsFault } from '../core/service.ts';
import type { Body, LocalService, Operation } from '../core/service.ts';
import { ParametersWorld } from './world.ts';
import type { ParameterRecord } from './world.ts';

/** GetParameters takes so many names. */
const MOST_NAMES = 10;
/** DescribeParameters gives so many a page, and so many values fit in a filter. */
const MOST_DESCRIBED = 50;

/** Parameter Store as one part of the test bed. */
export interface LocalParameters {
  readonly service: LocalService;
  readonly worlds: WorldTable<ParametersWorld>;
}

/** Makes the Parameter Store of a bed. */
export function parametersService(bed: Bed): LocalParameters {
  const worlds = new WorldTable((account, region) => new ParametersWorld({ account, region, clock: bed.clock }));
  const on =
    (operation: (world: ParametersWorld, input: Body) => Body): Operation =>
    (input, { account, region }) =>
      operation(worlds.of(account, region), input);
  return {
    service: {
      name: 'ssm',
      protocol: { kind: 'json-1.1', targetPrefix: 'AmazonSSM' },
      schemas: { ...schemas },
      enums: {
        'PutParameterRequest.Type': 'ParameterType',
        'ParameterMetadata.Type': 'ParameterType',
        'Parameter.Type': 'ParameterType',
        'PutParameterRequest.Tier': 'ParameterTier',
        'ParameterMetadata.Tier': 'ParameterTier',
      },
      operations: {
        PutParameter: on((world, input) => {
          const { version } = world.putParameter({
            name: String(input['Name']),
            value: String(input['Value']),
            type: (input['Type'] ?? 'String') as ParameterRecord['type'],
            overwrite: input['Overwrite'] === true,
          });
          return { Version: version, Tier: 'Standard' };
        }),
        GetParameters: on(getParameters),
        DescribeParameters: on((world, input) => {
          const filters = (input['ParameterFilters'] ?? []) as readonly ParameterStringFilter[];
          const tests = filters.map(readFilter);
          const found = [...world.parameters.values()].filter((parameter) => tests.every((test) => test(parameter)));
          const badToken = new AwsFault('InvalidNextToken', 'Invalid token.');
          const [token, maxResults] = [input['NextToken'], input['MaxResults']];
          const page = pageOf(found, { token, maxResults, limit: MOST_DESCRIBED, small: bed.pages, badToken });
          return { Parameters: page.items.map(renderMetadata), NextToken: page.nextToken };
        }),
      },
    },
    worlds,
  };
}

function getParameters(world: ParametersWorld, input: Body): Body {
  const names = input['Names'] as string[];
  if (names.length === 0 || names.length > MOST_NAMES) {
    throw new AwsFault('ValidationException', `Names must have from 1 to ${MOST_NAMES} members.`);
  }
  const found = names.map((name) => ({ name, parameter: world.find(name) }));
  const decrypt = input['WithDecryption'] === true;
  return {
    Parameters: found.flatMap(({ parameter }) =>
      parameter === undefined ? [] : [renderParameter(parameter, decrypt)],
    ),
    InvalidParameters: found.filter(({ parameter }) => parameter === undefined).map(({ name }) => name),
  };
}

/**
 * Reads a filter of DescribeParameters; of its keys, Name and Type are known here.
 * @throws {AwsFault} InvalidFilterKey, InvalidFilterOption, InvalidFilterValue
 */
function readFilter({ Key, Option = 'Equals', Values = [] }: ParameterStringFilter): (of: ParameterRecord) => boolean {
  if (Key !== 'Name' && Key !== 'Type') throw new AwsFault('InvalidFilterKey', `The filter key ${Key} is not valid.`);
  if (Values.length === 0 || Values.length > MOST_DESCRIBED) {
    throw new AwsFault('InvalidFilterValue', `A filter takes from 1 to ${MOST_DESCRIBED} values.`);
  }
  const text = ({ name, type }: ParameterRecord): string => (Key === 'Name' ? name : type);
  switch (Option) {
    case 'Equals':
      return (parameter) => Values.includes(text(parameter));
    case 'BeginsWith':
      return (parameter) => Values.some((value) => text(parameter).startsWith(value));
    case 'Contains':
      return (parameter) => Values.some((value) => text(parameter).includes(value));
    default:
      throw new AwsFault('InvalidFilterOption', `The filter option ${Option} is not valid.`);
  }
}

function renderMetadata({ name, arn, type, version, modifiedAtMs }: ParameterRecord): Body {
  return {
    Name: name,
    ARN: arn,
    Type: type,
    LastModifiedDate: modifiedAtMs / 1000,
    Version: version,
    Tier: 'Standard',
    DataType: 'text',
  };
}

/** A value of a SecureString stays cipher text unless decryption is asked for. */
function renderParameter({ name, arn, type, value, version, modifiedAtMs }: ParameterRecord, decrypt: boolean): Body {
  return {
    Name: name,
    ARN: arn,
    Type: type,
    Value: type === 'SecureString' && !decrypt ? Buffer.from(`cipher ${name} ${version}`).toString('base64') : value,
    Version: version,
    LastModifiedDate: modifiedAtMs / 1000,
    DataType: 'text',
  };
}
