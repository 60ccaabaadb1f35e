/** A component: a folder of the repository that is installed, checked and built by itself. Pure. */

/** Package managers of Node. */
export const nodeManagers = ['npm', 'pnpm', 'yarn', 'bun'] as const;
/** Package managers of Python. */
export const pythonManagers = ['uv', 'poetry', 'pip'] as const;

/** How the packages of a component are installed. */
export interface Installation<M extends string> {
  readonly manager: M;
  /** Version that the repository demands (`packageManager`, `required-version`); left out when it demands none. */
  readonly managerVersion?: string;
  /** Folder in which the install command runs, `.` for the root: the component's own, or that of its workspace. */
  readonly folder: string;
  /** Lock file, from the root of the repository; left out when there is none. */
  readonly lockFile?: string;
  /** File that names the language's version (`.nvmrc`, `.node-version`, `package.json`, `.python-version`, `pyproject.toml`); left out when none does. */
  readonly versionFile?: string;
}

/** What is known of a component from its files and slipway.yml. */
export interface Component {
  /** Shown in the name of its job; unique. */
  readonly name: string;
  /** Folder from the root of the repository, `.` for the root. */
  readonly path: string;
  readonly node?: Installation<(typeof nodeManagers)[number]>;
  readonly python?: Installation<(typeof pythonManagers)[number]>;
}
