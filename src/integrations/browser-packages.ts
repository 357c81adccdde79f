/** Lets no package into the browser but those that the story is moved with, and says in the build which they are. */
import type { AstroIntegration } from 'astro';

/** scrollama, and single modules of D3. */
const WELCOME = /^(?:scrollama|d3-[a-z]+(?:-[a-z]+)*)$/;

/**
 * Names the packages that modules come from.
 * @param modules the bundler's ids of modules: absolute paths, perhaps with a query, and names of its own
 * @returns names of packages, each once, sorted; modules of this project and the bundler's own helpers have none
 */
export function packagesOf(modules: readonly string[]): string[] {
  const names = modules.flatMap((id) => {
    const [, name] = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(id) ?? [];
    return name === undefined ? [] : [name.replace('\\', '/')];
  });
  return [...new Set(names)].sort();
}

/**
 * Refuses packages that are not meant for the browser.
 * @param modules the bundler's ids of all modules that go there
 * @returns the names of the packages, sorted
 * @throws Error that names those that are not welcome
 */
export function welcomePackages(modules: readonly string[]): string[] {
  const names = packagesOf(modules);
  const others = names.filter((name) => !WELCOME.test(name));
  if (others.length > 0) {
    throw new Error(
      `The browser would get ${others.join(', ')}. Only scrollama and single D3 modules (such as d3-ease) may reach it: do without, or do the work in the build.`,
    );
  }
  return names;
}

/**
 * Makes the integration.
 * @returns an integration that stops `astro build` when a script of a page contains any other package
 */
export function browserPackages(): AstroIntegration {
  return {
    name: 'browser-packages',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'browser-packages',
                generateBundle(_options, bundle) {
                  if (this.environment.name !== 'client') return;
                  const modules = Object.values(bundle).flatMap((file) =>
                    file.type === 'chunk' ? file.moduleIds : [],
                  );
                  const names = welcomePackages(modules);
                  logger.info(`the browser gets ${names.join(', ')}, and no other package`);
                },
              },
            ],
          },
        });
      },
    },
  };
}
