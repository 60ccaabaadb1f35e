/** Preload (`node --import`): writes the peak of the process's memory, in KiB, into the file `PEAK_MEMORY` when it ends. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['PEAK_MEMORY'];
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
