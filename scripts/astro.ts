/** Runs the Astro command line with telemetry off: neither a reader nor a builder of this site is counted. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const manifest = import.meta.resolve('astro/package.json');
await import(new URL('bin/astro.mjs', manifest).href);
