/** All files of settings for servers that the built site carries. */
import { apacheSettings } from './apache.ts';
import { caddySettings } from './caddy.ts';
import { EMBEDS, PAGE_POLICY } from './headers.ts';
import type { SitePolicies } from './headers.ts';
import { lighttpdSettings } from './lighttpd.ts';
import { netlifySettings } from './netlify.ts';
import { nginxSettings } from './nginx.ts';
import { unitePolicies } from './policy.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its file, from the site's root, such as `claims/index.html`. */
  readonly file: string;
  /** Its HTML. */
  readonly html: string;
}

/**
 * Reads the policy that a page bears.
 * @param html the page
 * @returns the policy; undefined when it bears none
 */
export function policyOf(html: string): string | undefined {
  const element = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(html);
  return element?.[1]?.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

/** Whether others may embed a page; all of those have one policy. */
const isEmbed = ({ file }: { readonly file: string }): boolean => new RegExp(EMBEDS).test(`/${file}`);

/** What hosts show for addresses that do not exist. */
const NOT_FOUND = '404.html';

/**
 * Tells what pages say of themselves: which of them have a policy of their own, such as one that carries its script and style
 * in itself, and what any address must allow.
 * @param pages all pages, or some; one without any policy counts as one with that of all
 * @returns the policies for servers
 */
export function sitePolicies(pages: readonly BuiltPage[]): SitePolicies {
  const policies = pages.map(({ file, html }) => ({ file, policy: policyOf(html) ?? PAGE_POLICY }));
  const notFound = policies.find(({ file }) => file === NOT_FOUND)?.policy ?? PAGE_POLICY;
  return {
    pages: unitePolicies(PAGE_POLICY, notFound),
    embeds: unitePolicies(policies.find(isEmbed)?.policy ?? PAGE_POLICY, notFound),
    own: policies.filter((page) => page.file !== NOT_FOUND && !isEmbed(page) && page.policy !== PAGE_POLICY),
  };
}

/**
 * Writes all settings.
 * @param pages all pages of the site
 * @returns texts by the names of their files, from the site's root
 * @throws Error when a host could not read all of its file
 */
export function serverFiles(pages: readonly BuiltPage[]): Readonly<Record<string, string>> {
  const site = sitePolicies(pages);
  return {
    _headers: netlifySettings(
      pages.map(({ file }) => file),
      site,
    ),
    '.htaccess': apacheSettings(site),
    'hosting/Caddyfile': caddySettings(site),
    'hosting/lighttpd.conf': lighttpdSettings(site),
    'hosting/nginx.conf': nginxSettings(site),
  };
}
