import { runAction } from '../../../src/action/run-action.ts';
import { networkProbe, resolveInTime } from '../../../src/http/probe.ts';
import { readEnvironment } from './environment.ts';
import { readInputs } from './inputs.ts';
import { smokeTest } from './smoke-test.ts';

await runAction({
  name: 'smoke-test',
  readInputs,
  story: (inputs, context) =>
    smokeTest(inputs, {
      ...context,
      probe: networkProbe(context.clock),
      resolveAddresses: (hostname, timeoutMs) => resolveInTime(hostname, { ...context, timeoutMs }),
      readEnvironment,
    }),
});
