/** What must hold of every package.json here and of its lock file. Pure: both are handed in. */

/** Names of packages, each with the version that is asked for. */
type Versions = Readonly<Record<string, string>>;

/** What is read of a package.json. */
export interface Manifest {
  /** Packages that the program needs. */
  readonly dependencies?: Versions;
  /** Packages that only those need who work on it. */
  readonly devDependencies?: Versions;
  /** Versions that are forced upon packages of packages. */
  readonly overrides?: Versions;
  /** For each package with an install script, whether the script may run (read by npm). */
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** What is read of one package in a lock file. */
export interface Locked {
  /** The checksum of what the registry sends. */
  readonly integrity?: string;
  /** Whether the package runs a program of its own while it is installed. */
  readonly hasInstallScript?: boolean;
  /** Whether it came with another package and so is covered by that one's checksum. */
  readonly inBundle?: boolean;
  /** Of the first entry, which is the project itself: as in package.json. */
  readonly dependencies?: Versions;
  /** Of the first entry: as in package.json. */
  readonly devDependencies?: Versions;
}

/** What is read of a package-lock.json: packages by folder, the project itself under the empty name. */
export interface Lock {
  /** All packages that are installed. */
  readonly packages: Readonly<Record<string, Locked>>;
}

/** One version and nothing else: no range, no tag, no address. */
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** The name of the package that lies in a folder such as `node_modules/a/node_modules/@b/c`. */
const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 13);

/**
 * Checks the packages of one folder.
 * @param manifest its package.json
 * @param lock its package-lock.json
 * @returns what is wrong, one sentence each; empty when all is well
 */
export function manifestFaults(manifest: Manifest, lock: Lock): string[] {
  return [...versionFaults(manifest), ...agreementFaults(manifest, lock), ...packageFaults(manifest, lock)];
}

function versionFaults({ dependencies = {}, devDependencies = {}, overrides = {} }: Manifest): string[] {
  const ranges = [dependencies, devDependencies, overrides]
    .flatMap(Object.entries<string>)
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${name} is "${version}"; it must be one exact version, such as 1.2.3.`);
  const twice = Object.keys(dependencies)
    .filter((name) => name in devDependencies)
    .map((name) => `${name} stands in dependencies and in devDependencies; one is enough.`);
  return [...ranges, ...twice];
}

function agreementFaults(manifest: Manifest, { packages }: Lock): string[] {
  const own = packages[''];
  return (['dependencies', 'devDependencies'] as const).flatMap((key) => {
    const [asked, locked] = [manifest[key] ?? {}, own?.[key] ?? {}];
    return [...new Set([...Object.keys(asked), ...Object.keys(locked)])]
      .filter((name) => asked[name] !== locked[name])
      .map(
        (name) =>
          `${name} is ${asked[name] ?? 'missing'} in package.json and ${locked[name] ?? 'missing'} in package-lock.json; run npm install.`,
      );
  });
}

function packageFaults({ allowScripts = {} }: Manifest, { packages }: Lock): string[] {
  const installed = Object.entries(packages).filter(([folder]) => folder !== '');
  const unchecked = installed
    .filter(([, { integrity, inBundle }]) => inBundle !== true && integrity?.startsWith('sha512-') !== true)
    .map(([folder]) => `${folder} has no SHA-512 checksum in package-lock.json.`);
  const scripts = new Set(
    installed.filter(([, one]) => one.hasInstallScript === true).map(([folder]) => nameOf(folder)),
  );
  const unnamed = [...scripts]
    .filter((name) => !(name in allowScripts))
    .map(
      (name) => `${name} has an install script; say in allowScripts whether it may run, or do without it.`,
    );
  const idle = Object.keys(allowScripts)
    .filter((name) => !scripts.has(name))
    .map((name) => `${name} stands in allowScripts but has no install script.`);
  return [...unchecked, ...unnamed, ...idle];
}
