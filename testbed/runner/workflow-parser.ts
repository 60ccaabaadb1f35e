/** Loads GitHub's workflow parser, whose JSON imports Node refuses. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

type Parser = typeof import('@actions/workflow-parser');

let loading: Promise<Parser> | undefined;

/** GitHub's parser. Under jest, which reads JSON by itself and allows no hooks, it is loaded as it is. */
export function loadWorkflowParser(): Promise<Parser> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Parser> {
  if (process.env['JEST_WORKER_ID'] === undefined) {
    registerHooks({
      load: (url, context, next) => {
        if (!/@actions\/workflow-parser\/.*\.json$/.test(url)) return next(url, context);
        const source = `export default ${readFileSync(fileURLToPath(url), 'utf8')}`;
        return { format: 'module', source, shortCircuit: true };
      },
    });
  }
  return import('@actions/workflow-parser');
}
