/** A component: a folder of the repository that is installed, checked and built by itself. Pure. */

/** Package managers of Node. */
export const nodeManagers = ['npm', 'pnpm', 'yarn', 'bun'] as const;
/** Package managers of Python. */
export const pythonManagers = ['uv', 'poetry', 'pip'] as const;

/** One of {@link nodeManagers}. */
export type NodeManager = (typeof nodeManagers)[number];
/** One of {@link pythonManagers}. */
export type PythonManager = (typeof pythonManagers)[number];

/** How the packages of a component are installed. */
export interface Installation<M extends string> {
  readonly manager: M;
  /** Version that the repository demands (`packageManager`, `required-version`); `1` for a yarn.lock of yarn 1; left out when nothing tells. */
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
  readonly node?: Installation<NodeManager>;
  readonly python?: Installation<PythonManager>;
  /** Tools of database migrations that are set up in it; left out when there are none. */
  readonly migrations?: readonly ('alembic' | 'prisma')[];
}

/** The languages whose package managers are known. */
export type Ecosystem = 'node' | 'python';

/** Something wrong in a file that decides what a component is. Line and column count from 1. */
export interface ComponentFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** One sentence: what is wrong, and what to do about it. */
  readonly message: string;
  /** It concerns the components of this language in this folder and below. */
  readonly folder: string;
  readonly ecosystem: Ecosystem;
}
