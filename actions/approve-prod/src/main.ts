import { runAction } from '../../../src/action/run-action.ts';
import { githubClient } from '../../../src/github/client.ts';
import { approveProd } from './approve-prod.ts';
import { readInputs } from './inputs.ts';

await runAction({
  name: 'approve-prod',
  readInputs,
  story: (inputs, { clock, signal, run, ...context }) => {
    const { repository, apiUrl } = run;
    const github = githubClient({ token: inputs.githubToken.reveal(), repository, apiUrl, clock, signal });
    return approveProd(inputs, { ...context, clock, signal, run, github });
  },
});
