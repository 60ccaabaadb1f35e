/** Debian's and Ubuntu's packages: installing what is missing, and taking a newer release's buildx without installing it. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun, runCommand, succeeds } from './command.ts';

const QUIET = { DEBIAN_FRONTEND: 'noninteractive' };

/** True when this process is root on a machine with apt. */
export async function canInstallPackages(): Promise<boolean> {
  return process.getuid?.() === 0 && (await succeeds(['apt-get', '--version']));
}

/** Those of the packages that are not installed. */
export async function missingPackages(names: readonly string[]): Promise<string[]> {
  const listed = await runCommand(['dpkg-query', '--show', '--showformat=${Package} ${db:Status-Status}\n', ...names]);
  const installed = new Set(
    listed.stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return names.filter((name) => !installed.has(name));
}

/** Those of the packages that the machine's own sources offer. */
export async function offeredPackages(names: readonly string[]): Promise<string[]> {
  const shown = await Promise.all(names.map((name) => succeeds(['apt-cache', 'show', name])));
  return names.filter((_name, index) => shown[index]);
}

/**
 * Installs packages from the machine's own sources. Services they bring are not started.
 * @throws {Error} with apt's own words.
 */
export async function installPackages(names: readonly string[], signal?: AbortSignal): Promise<void> {
  const options = { ...(signal && { signal }) };
  await mustRun(['apt-get', 'update', '-qq'], { env: QUIET, ...options });
  await mustRun(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...names], {
    // RUNLEVEL=1: the packages' scripts start no service; the demo starts its own.
    env: { ...QUIET, RUNLEVEL: '1' },
    ...options,
  });
}

/**
 * The mirror that the machine's sources take Debian from; undefined on other systems.
 */
export async function findDebianMirror(): Promise<string | undefined> {
  const format = '$(ORIGIN) $(CODENAME) $(REPO_URI)';
  const { stdout } = await runCommand(['apt-get', 'indextargets', '--format', format, 'Created-By: Packages']);
  const repositories = stdout.split('\n').map((line) => line.split(' '));
  const debian = repositories.find(([origin, codename = '']) => origin === 'Debian' && /^[a-z]+$/.test(codename));
  return debian?.[2]?.replace(/\/$/, '');
}

/**
 * Unpacks a package of another Debian release into a folder, without installing it. Its dependencies are not looked at.
 * @throws {Error} with apt's own words, when the mirror does not have it.
 */
export async function unpackPackage(wanted: {
  name: string;
  release: string;
  mirror: string;
  folder: string;
}): Promise<void> {
  const { name, release, mirror, folder } = wanted;
  const apt = join(folder, 'apt');
  await Promise.all(['lists/partial', 'archives/partial'].map((part) => mkdir(join(apt, part), { recursive: true })));
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  await writeFile(join(apt, 'sources.list'), `deb [signed-by=${keyring}] ${mirror} ${release} main\n`);
  const settings = {
    'Dir::Etc::sourcelist': join(apt, 'sources.list'),
    'Dir::Etc::sourceparts': '-',
    'Dir::State::lists': join(apt, 'lists'),
    'Dir::Cache': apt,
    // As root apt would give downloads to its own user, who may not enter this folder.
    'APT::Sandbox::User': 'root',
  };
  const flags = Object.entries(settings).flatMap(([key, value]) => ['-o', `${key}=${value}`]);
  await mustRun(['apt-get', ...flags, 'update', '-qq'], { env: QUIET });
  await mustRun(['apt-get', ...flags, 'download', '-qq', name], { cwd: apt, env: QUIET });
  const file = (await readdir(apt)).find((entry) => entry.startsWith(`${name}_`) && entry.endsWith('.deb'));
  if (file === undefined) throw new Error(`apt-get download left no file of ${name}.`);
  await mustRun(['dpkg-deb', '--extract', join(apt, file), folder]);
}

/** `Debian GNU/Linux 12 (bookworm)`; empty when the system does not say. */
export async function systemName(): Promise<string> {
  const text = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^PRETTY_NAME="?([^"\n]*)/m.exec(text)?.[1] ?? '';
}
