/**
 * The stand-in `docker` command of the test bed: takes the command lines that product code uses, packs build contexts
 * into real OCI images and pushes them to the local registry. It has no engine and runs no container.
 */
import { runCommand } from './commands.ts';
import { DockerFailure } from './stand-in.ts';

// Of this program alone (bin/docker): what it starts compiles for itself.
delete process.env['NODE_COMPILE_CACHE'];

try {
  await runCommand({
    argv: process.argv.slice(2),
    env: process.env,
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    stdin: process.stdin,
  });
} catch (error) {
  if (!(error instanceof DockerFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
