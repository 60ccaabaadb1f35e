/**
 * Measures what Slipway promises in figures and prints a table. `PEERS=FOLDER` (checkouts of aws-actions/amazon-ecs-deploy-task-definition,
 * aws-actions/amazon-ecr-login and dorny/paths-filter) runs the peers in the same rounds. `--only NAME` measures one group, `--real-time` plays
 * timelines at the wall's speed.
 */
import { measureBundles } from './bundles.ts';
import { measureCheck } from './check.ts';
import { renderFigures } from './figure.ts';
import type { Figure } from './figure.ts';
import { measureFindings } from './findings.ts';
import { measureImages } from './images.ts';
import { measurePullRequests } from './pull-request.ts';
import { measurePlan } from './plan.ts';
import { measureRollouts } from './rollouts.ts';
import { measureStarts } from './start.ts';
import { measureTimelines } from './timelines.ts';

const peers = process.env['PEERS'];
const isRealTime = process.argv.includes('--real-time');
const groups: Readonly<Record<string, () => Promise<Figure[]> | Figure[]>> = {
  bundles: measureBundles,
  starts: () => measureStarts(peers),
  images: measureImages,
  'pull-request': measurePullRequests,
  plan: () => measurePlan(peers),
  findings: measureFindings,
  check: measureCheck,
  rollouts: () => measureRollouts(peers),
  timelines: () => measureTimelines(peers, isRealTime),
};

const args = process.argv.slice(2).filter((arg) => arg !== '--real-time');
const only = args.indexOf('--only');
const wanted = only === -1 ? Object.keys(groups) : args.slice(only + 1);
const unknown = wanted.filter((name) => !(name in groups));
if (wanted.length === 0 || unknown.length > 0) {
  console.error(`--only takes one or more of: ${Object.keys(groups).join(', ')}`);
  process.exit(2);
}

const figures: Figure[] = [];
for (const name of wanted) {
  console.error(`measuring ${name} ...`);
  figures.push(...((await groups[name]?.()) ?? []));
}
console.log(renderFigures(figures));
