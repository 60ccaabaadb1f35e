import { engineAt } from './engine.js';
import { isOver, jobText } from './job-text.js';

const POLL_MS = 1000;

const engine = engineAt(location.origin);
const form = document.querySelector('form');
const status = document.querySelector('#job');

/** @param {string} text */
function say(text) {
  if (status !== null) status.textContent = text;
}

/** @param {FormData} wanted */
async function run(wanted) {
  let job = await engine.order(String(wanted.get('tool')), String(wanted.get('text')));
  say(jobText(job));
  while (!isOver(job)) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    job = await engine.job(job.id);
    say(jobText(job));
  }
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  run(new FormData(form)).catch((error) => say(error instanceof Error ? error.message : String(error)));
});
