import { checkToolNames } from '../../../src/manifest/checks.ts';

/** The tools that check knows; slipway.yml names the same. */
export const toolNames = checkToolNames;

/** One of {@link toolNames}. */
export type ToolName = (typeof toolNames)[number];
