/** A Python that can run the example's services without an image: one whose packages are there already. */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand, succeeds } from './command.ts';

/** The packages that bring what the services import, on Debian and Ubuntu. */
export const PYTHON_PACKAGES = ['python3-fastapi', 'python3-uvicorn', 'python3-psycopg2', 'alembic'];

const IMPORTS = 'import alembic, fastapi, psycopg2, sqlalchemy, uvicorn';
const CANDIDATES = ['python3', '/usr/bin/python3', '/usr/local/bin/python3'];

/** The full path of a Python with the example's dependencies; undefined when there is none. */
export async function findPython(): Promise<string | undefined> {
  for (const candidate of CANDIDATES) {
    const found = await runCommand([candidate, '-c', `${IMPORTS}; import sys; print(sys.executable)`]);
    if (found.exitCode === 0) return found.stdout.trim();
  }
  return undefined;
}

/**
 * Writes `python3`, `python` and `alembic` into a folder that goes first on a task's PATH, all of them that one Python.
 * Scripts, not links: a virtual environment's Python finds its packages by the path it is called by.
 */
export async function writePrograms(folder: string, python: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const programs = { python3: '', python: '', alembic: ' -m alembic' };
  for (const [name, module] of Object.entries(programs)) {
    await writeFile(join(folder, name), `#!/bin/sh\nexec '${python}'${module} "$@"\n`);
    await chmod(join(folder, name), 0o755);
  }
  if (!(await succeeds([join(folder, 'alembic'), '--help']))) throw new Error(`${python} cannot run alembic.`);
}
