/**
 * Stops the build with one clear sentence.
 *
 * @param message what is wrong and where, in plain words
 * @throws always an Error that carries the message
 */
export function fail(message: string): never {
  throw new Error(message);
}

/**
 * Fails unless a count is the expected one.
 *
 * @param what the thing counted, plural
 * @param found the count found
 * @param expected the count this build was written for
 * @throws Error when the two differ
 */
export function expectCount(what: string, found: number, expected: number): void {
  if (found !== expected) {
    fail(`${what}: found ${found}, expected ${expected}. Has a source package changed?`);
  }
}
