const LONGEST = 200;

/**
 * What the page says of a job.
 * @param {import('./engine.js').Job} job
 * @returns {string}
 */
export function jobText({ id, status, result }) {
  switch (status) {
    case 'done':
      return `Job ${id} is done: ${shorten(result ?? '')}`;
    case 'failed':
      return `Job ${id} failed.`;
    default:
      return `Job ${id} is ${status}.`;
  }
}

/**
 * True when nothing more will happen to the job.
 * @param {import('./engine.js').Job} job
 */
export function isOver({ status }) {
  return status === 'done' || status === 'failed';
}

/** @param {string} text */
function shorten(text) {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
