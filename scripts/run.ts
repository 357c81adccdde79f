/**
 * Runs a program of this folder: an error becomes a plain message and a non-zero exit, without a stack trace,
 * because what we throw on purpose already says what to do.
 * @param program the program
 */
export async function run(program: () => Promise<void> | void): Promise<void> {
  try {
    await program();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
