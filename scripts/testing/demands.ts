/** Whether a run may leave out what the machine lacks. */

/**
 * Tells whether everything has to run that can be left out: the variable says `all`, or it is a run of continuous
 * integration, which sets `CI`.
 * @param variable name of the variable, such as `ENGINES`
 * @param env environment variables; that one and `CI` count
 * @returns true when what is missing is a failure
 * @throws Error when the variable is neither empty nor `all`
 */
export function demandsAll(variable: string, env: Readonly<Record<string, string | undefined>>): boolean {
  const value = env[variable]?.trim() ?? '';
  if (value === 'all') return true;
  if (value !== '') throw new Error(`${variable} is "${value}"; it must be "all" or not be set.`);
  return !['', '0', 'false'].includes(env.CI?.trim().toLowerCase() ?? '');
}
