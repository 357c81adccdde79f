/**
 * Runs the Astro command line with telemetry off: neither a reader nor a builder of this site is counted. What comes from the
 * environment is looked at first, because Astro would bury what is wrong with it in a trace of its own.
 */
import { correctionsAddress } from '../src/story/corrections-address.ts';
import { run } from './run.ts';
import { siteAddress } from './site-address.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

await run(async () => {
  siteAddress(process.env.SITE_URL);
  correctionsAddress(process.env.CORRECTIONS);
  const manifest = import.meta.resolve('astro/package.json');
  await import(new URL('bin/astro.mjs', manifest).href);
});
