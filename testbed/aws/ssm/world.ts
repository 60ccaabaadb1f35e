/** Parameter Store of one account and region. */
import type { BedClock } from '../core/clock.ts';
import { AwsFault } from '../core/service.ts';

/** A parameter. Times are epoch milliseconds of virtual time. */
export interface ParameterRecord {
  readonly name: string;
  readonly arn: string;
  readonly type: 'String' | 'StringList' | 'SecureString';
  readonly value: string;
  readonly version: number;
  readonly modifiedAtMs: number;
}

/** A parameter to put; type default `SecureString`. */
export interface NewParameter {
  readonly name: string;
  readonly value: string;
  readonly type?: ParameterRecord['type'];
  readonly overwrite?: boolean;
}

/** The parameters of one account and region. */
export class ParametersWorld {
  readonly parameters = new Map<string, ParameterRecord>();
  readonly #place: { readonly account: string; readonly region: string };
  readonly #clock: BedClock;

  constructor(options: { account: string; region: string; clock: BedClock }) {
    this.#place = options;
    this.#clock = options.clock;
  }

  /** @throws {AwsFault} ParameterAlreadyExists, ValidationException for a path without a slash in front */
  putParameter({ name, value, type = 'SecureString', overwrite = false }: NewParameter): ParameterRecord {
    const known = this.parameters.get(name);
    if (known !== undefined && !overwrite) {
      throw new AwsFault(
        'ParameterAlreadyExists',
        'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
      );
    }
    if (!name.startsWith('/') && name.includes('/')) {
      throw new AwsFault('ValidationException', 'Parameter name must be a fully qualified name.');
    }
    const { account, region } = this.#place;
    const parameter: ParameterRecord = {
      name,
      arn: `arn:aws:ssm:${region}:${account}:parameter${name.startsWith('/') ? '' : '/'}${name}`,
      type: known?.type ?? type,
      value,
      version: (known?.version ?? 0) + 1,
      modifiedAtMs: this.#clock.now(),
    };
    this.parameters.set(name, parameter);
    return parameter;
  }

  /** Finds a parameter by name or ARN, each with or without `:version`. */
  find(id: string): ParameterRecord | undefined {
    const [, plain = id, version] = /^(.*?)(?::(\d+))?$/.exec(id) ?? [];
    const found = [...this.parameters.values()].find(({ name, arn }) => plain === name || plain === arn);
    return version === undefined || found?.version === Number(version) ? found : undefined;
  }
}
