/** Loaded before an action's source: lets packages of GitHub import JSON without an import attribute, as the bundles do. */
import { registerHooks } from 'node:module';

registerHooks({
  load: (url, context, next) =>
    next(url, /@actions\/.*\.json$/.test(url) ? { ...context, importAttributes: { type: 'json' } } : context),
});
