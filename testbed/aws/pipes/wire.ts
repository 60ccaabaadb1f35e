/** The EventBridge Pipes API (REST-JSON) over the worlds. */
import * as schemas from '@aws-sdk/client-pipes';
import type { CreatePipeRequest, UpdatePipeRequest } from '@aws-sdk/client-pipes';
import { worldRandom, WorldTable } from '../core/bed.ts';
import type { Bed } from '../core/bed.ts';
import { pageOf } from '../core/pages.ts';
import { AwsFault } from '../core/service.ts';
import type { Body, LocalService, Operation } from '../core/service.ts';
import { PipesWorld } from './world.ts';
import type { PipeRecord } from './world.ts';

/** EventBridge Pipes as one part of the test bed. */
export interface LocalPipes {
  readonly service: LocalService;
  readonly worlds: WorldTable<PipesWorld>;
}

/** Makes the EventBridge Pipes of a bed. */
export function pipesService(bed: Bed): LocalPipes {
  const worlds = new WorldTable(
    (account, region) =>
      new PipesWorld({
        account,
        region,
        clock: bed.clock,
        random: worldRandom(bed, `pipes ${account} ${region}`),
      }),
  );
  const on =
    (operation: (world: PipesWorld, input: Body) => Body): Operation =>
    (input, { account, region }) =>
      operation(worlds.of(account, region), input);
  return {
    service: {
      name: 'pipes',
      protocol: { kind: 'rest-json' },
      schemas: { ...schemas },
      openStructures: ['PipeTargetParameters', 'PipeTargetEcsTaskParameters'],
      enums: {
        CurrentState: 'PipeState',
        'DescribePipeResponse.DesiredState': 'RequestedPipeStateDescribeResponse',
        DesiredState: 'RequestedPipeState',
        'PlacementConstraint.type': 'PlacementConstraintType',
        'PlacementStrategy.type': 'PlacementStrategyType',
      },
      operations: {
        CreatePipe: on((world, input) => renderState(world.createPipe(input as unknown as CreatePipeRequest))),
        UpdatePipe: on((world, input) => renderState(world.updatePipe(input as unknown as UpdatePipeRequest))),
        StartPipe: on((world, input) => renderState(world.startPipe(textOf(input, 'Name') ?? ''))),
        StopPipe: on((world, input) => renderState(world.stopPipe(textOf(input, 'Name') ?? ''))),
        DescribePipe: on((world, input) => describePipe(world.pipe(textOf(input, 'Name') ?? ''))),
        ListPipes: on((world, input) => listPipes(world, input, bed.pages)),
      },
      tick: (clock) => {
        for (const world of worlds.all()) world.advanceTo(clock.now());
      },
    },
    worlds,
  };
}

function listPipes(world: PipesWorld, input: Body, small: boolean): Body {
  const prefixOf = (name: string): string => textOf(input, name) ?? '';
  const found = [...world.pipes.values()]
    .filter(
      ({ name, settings, currentState, desiredState }) =>
        name.startsWith(prefixOf('NamePrefix')) &&
        settings.Source?.startsWith(prefixOf('SourcePrefix')) === true &&
        settings.Target?.startsWith(prefixOf('TargetPrefix')) === true &&
        [currentState, undefined].includes(input['CurrentState'] as typeof currentState | undefined) &&
        [desiredState, undefined].includes(input['DesiredState'] as typeof desiredState | undefined),
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const badToken = new AwsFault('ValidationException', 'Invalid NextToken.');
  const page = pageOf(found, { token: input['NextToken'], maxResults: input['Limit'], limit: 100, small, badToken });
  return { Pipes: page.items.map(renderSummary), NextToken: page.nextToken };
}

function textOf(input: Body, name: string): string | undefined {
  return input[name] as string | undefined;
}

function renderState({ arn, name, desiredState, currentState, createdAtMs, modifiedAtMs }: PipeRecord): Body {
  return {
    Arn: arn,
    Name: name,
    DesiredState: desiredState,
    CurrentState: currentState,
    CreationTime: createdAtMs / 1000,
    LastModifiedTime: modifiedAtMs / 1000,
  };
}

function renderSummary(pipe: PipeRecord): Body {
  const { Source, Target, Enrichment } = pipe.settings;
  return { ...renderState(pipe), StateReason: pipe.stateReason, Source, Target, Enrichment };
}

function describePipe(pipe: PipeRecord): Body {
  return { ...renderState(pipe), StateReason: pipe.stateReason, ...pipe.settings };
}
