/** A played schedule as a story to read: what was drawn, then what happened, was called and was said, in the order of time. */
import { START } from './bed.ts';
import type { Call } from './sky.ts';
import type { Played } from './play.ts';

/** The story of a schedule, with the invariants that it breaks. */
export function tellStory({ schedule, truth, attempts }: Played, broken: readonly string[]): string {
  const { seed, services, ...rest } = schedule;
  const lines = [
    ...truth.happenings.map(({ atMs, text }) => ({ atMs, text: `  * ${text}` })),
    ...attempts.flatMap(({ calls }) => calls.map((call) => ({ atMs: call.atMs, text: `      ${tellCall(call)}` }))),
    ...attempts.flatMap((attempt) => attempt.lines.map(({ atMs, text }) => ({ atMs, text: `    > ${text}` }))),
  ].toSorted((a, b) => a.atMs - b.atMs);
  return [
    `seed ${seed}`,
    JSON.stringify(rest),
    ...services.map((service) => `  ${JSON.stringify(service)}`),
    ...lines.map(({ atMs, text }) => `${((atMs - START) / 1000).toFixed(1).padStart(7)} ${text}`),
    ...attempts.map(({ end }) => ('report' in end ? JSON.stringify(end.report.outputs) : String(end.error))),
    ...broken.map((text) => `BROKEN ${text}`),
    `Again: npm run simulate -- --first ${seed} --seeds 1`,
  ].join('\n');
}

function tellCall({ operation, input, answer }: Call): string {
  const { taskDefinition, service, services, serviceDeploymentArn, serviceDeploymentArns } = input;
  const about = [service, services, serviceDeploymentArn, serviceDeploymentArns, taskDefinition]
    .flat()
    .filter((each) => typeof each === 'string')
    .map((each) => each.slice(each.lastIndexOf('/') + 1));
  return `${operation} ${about.join(' ')}: ${answer}`;
}
