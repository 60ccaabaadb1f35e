/** What the files of a component say. Read by observe.ts; plain values for the plan. */
import type { Component } from '../../../src/components/component.ts';

/** A folder from the component's up to the root of the repository. */
export interface FolderFacts {
  /** From the root of the repository, `.` for the root. */
  readonly path: string;
  /** Names of its files. */
  readonly files: readonly string[];
}

/** A package.json. */
export interface PackageFacts {
  /** From the root of the repository. */
  readonly file: string;
  readonly scripts: Readonly<Record<string, string>>;
  /** Names of all dependencies, of whatever kind. */
  readonly dependencies: readonly string[];
  /** Keys at the top: `jest`, `eslintConfig`, `prettier`. */
  readonly keys: readonly string[];
}

/** What the Python files of a component say. */
export interface PythonFacts {
  /** Tables of pyproject.toml and sections of setup.cfg, tox.ini: `pyproject.toml [tool.ruff]`, `setup.cfg [mypy]`. */
  readonly sections: readonly string[];
  /** Names of all dependencies, normalised (PEP 503), of whatever group. */
  readonly dependencies: readonly string[];
  /** Whether the configuration of mypy names what it checks. */
  readonly mypyNamesFiles: boolean;
  /** The nearest folder that has manifests, from the root of the repository: what is installed is said there. */
  readonly folder: string;
  /** Files of requirements, those of developers included, from that folder. */
  readonly requirements: readonly string[];
  /** Optional dependencies of pyproject.toml, by name. */
  readonly extras: readonly string[];
  /** Dependency groups of pyproject.toml (PEP 735), by name. */
  readonly groups: readonly string[];
  /** Whether pyproject.toml or setup.py describes a package that can be installed. */
  readonly isPackage: boolean;
}

/** What a tsconfig.json says. */
export interface TypeScriptFacts {
  /** Whether it references other projects. */
  readonly hasReferences: boolean;
  /** Whether it keeps a .tsbuildinfo file. */
  readonly isIncremental: boolean;
}

/** All of it. */
export interface Facts {
  readonly component: Component;
  /** The component's folder first, the root of the repository last. */
  readonly folders: readonly FolderFacts[];
  readonly package?: PackageFacts;
  /** The package.json of the workspace, when it is another. */
  readonly workspace?: PackageFacts;
  /** Whether its Yarn is of version 2 or later. */
  readonly isYarnBerry: boolean;
  readonly python?: PythonFacts;
  readonly typescript?: TypeScriptFacts;
  /** A test file that imports `node:test`, from the component's folder. */
  readonly nodeTestFile?: string;
  /** A file `test*.py`, from the component's folder. */
  readonly pythonTestFile?: string;
}

/** The nearest file whose name matches, from the root of the repository; `own` looks into the component's folder alone. */
export function findFile(facts: Facts, pattern: RegExp, where: 'own' | 'above' = 'above'): string | undefined {
  for (const { path, files } of where === 'own' ? facts.folders.slice(0, 1) : facts.folders) {
    const name = files.find((file) => pattern.test(file));
    if (name !== undefined) return path === '.' ? name : `${path}/${name}`;
  }
  return undefined;
}

/** ``devDependency `eslint` ``-like words for a package that the component or its workspace depends on. */
export function findNodeDependency({ package: own, workspace }: Facts, name: string): string | undefined {
  const holder = [own, workspace].find((one) => one?.dependencies.includes(name));
  return holder === undefined ? undefined : `\`${name}\` in ${holder.file}`;
}
