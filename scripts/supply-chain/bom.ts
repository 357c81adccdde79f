/** A bill of materials that is the same whenever and wherever it is made. */

/** What is read and changed of a CycloneDX document. */
interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string; purl: string } };
  components: readonly unknown[];
}

/** A bill of materials as text. */
export interface SteadyBom {
  /** JSON with a line break at its end. */
  readonly text: string;
  /** How many packages it lists. */
  readonly packages: number;
}

/** The name in a package URL without scope, such as `pkg:npm/name@1.0.0`. */
const PURL = /^pkg:npm\/([^@]+)@/;

/**
 * Takes out of what npm writes what differs from run to run: its own number, the time, and the name of the folder, which npm
 * takes for the name of the project. The first two may be left out by the standard.
 * @param written the document as `npm sbom` writes it
 * @returns the document
 * @throws Error when it is no CycloneDX document of a package
 */
export function steadyBom(written: string): SteadyBom {
  const bom = JSON.parse(written) as Bom;
  const name = PURL.exec(bom.metadata.component.purl)?.[1];
  if (name === undefined) {
    throw new Error(`npm sbom calls this project "${bom.metadata.component.purl}", which is no package URL.`);
  }
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  bom.metadata.component.name = name;
  return { text: `${JSON.stringify(bom, null, 2)}\n`, packages: bom.components.length };
}
