/** Two surroundings for a build that share as little as one machine allows. */

/** The surroundings of one build. */
export interface World {
  /** How messages call it. */
  readonly name: 'first' | 'second';
  /** Where the sources lie, from a temporary folder: another depth and other characters. */
  readonly folder: string;
  /** Environment variables of its own. */
  readonly env: Readonly<Record<string, string>>;
  /** The mask of rights that new files lose. */
  readonly umask: number;
  /** When all sources were last changed, as the file system tells it. */
  readonly changed: Date;
  /** Whether files are written to disk from the last to the first, because some file systems list them as they came. */
  readonly backwards: boolean;
  /** The number of the user who builds; undefined for whoever runs the test. */
  readonly user: number | undefined;
}

/** The number of the user `nobody`, on Debian and most other systems. */
const NOBODY = 65_534;

/**
 * The two surroundings. In one, 1234.5 is written 1.234,5 and the day begins first on earth; in the other, numbers and dates
 * have Arabic digits and the day begins late.
 * @param root whether the test runs as root and so may build as another user
 * @returns both
 */
export function worlds(root: boolean): readonly [World, World] {
  return [
    {
      name: 'first',
      folder: 'one',
      env: {
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        USER: 'first',
        LOGNAME: 'first',
        // Pictures are written by these threads; one alone keeps a fixed order that several need not keep.
        UV_THREADPOOL_SIZE: '1',
      },
      umask: 0o022,
      changed: new Date('2001-02-03T04:05:06Z'),
      backwards: false,
      user: undefined,
    },
    {
      name: 'second',
      folder: 'two/a folder/of [another] depth & name',
      env: {
        TZ: 'Pacific/Honolulu',
        LANG: 'ar_EG.UTF-8',
        LC_ALL: 'ar_EG.UTF-8',
        USER: 'second',
        LOGNAME: 'second',
        CI: 'true',
        UV_THREADPOOL_SIZE: '8',
      },
      umask: 0o077,
      changed: new Date('2031-12-30T23:59:58Z'),
      backwards: true,
      user: root ? NOBODY : undefined,
    },
  ];
}
