/**
 * The post step. It has an entry of its own because a main step that is killed before it could save anything leaves nothing behind by which
 * the same file could tell that its turn is over: it would run the whole action after the cancellation.
 */
process.env['SLIPWAY_STEP'] = 'post';
void import('./main.ts');
