/** Which failed requests are faults of a page, and which were only cut off because the page was left. */

/** What Playwright's and Puppeteer's requests have in common. */
interface PageRequest {
  readonly url: () => string;
  readonly method: () => string;
  readonly isNavigationRequest: () => boolean;
  readonly frame: () => PageFrame | null;
  readonly failure: () => { readonly errorText: string } | null;
}

/** What Playwright's and Puppeteer's frames have in common. */
interface PageFrame {
  readonly parentFrame: () => unknown;
  readonly url: () => string;
}

/** Follows the requests of one page. */
export interface FailureWatch {
  /** To be told of every request as it begins. */
  readonly asked: (request: PageRequest) => void;
  /** To be told of every frame that has gone to another address. */
  readonly navigated: (frame: PageFrame) => void;
  /** To be told of every request that fails; reports it unless it was left behind. */
  readonly failed: (request: PageRequest) => void;
}

/** What Chromium and Firefox call a request that was given up rather than refused. */
const GIVEN_UP = /^(?:net::ERR_ABORTED|NS_BINDING_ABORTED)$/;

/** The sign in the browser's tab, which the browser gives up as it likes. */
const ICON = '/favicon.svg';

const withoutHash = (address: string): string => address.replace(/#.*/, '');

/**
 * Reports each request of a page that fails. One that was under way when the page was left, for an icon or a typeface say,
 * is no fault: browsers give those up. So a request counts as left behind if it was given up and the document that asked
 * for it has gone, or is just going because the next one has been asked for.
 * @param report takes one line per failed request
 * @returns listeners for the page's events
 */
export function watchFailures(report: (line: string) => void): FailureWatch {
  let documents = 0;
  /** Address of the document that was asked for and has not come yet. */
  let next: string | undefined;
  const askedBy = new WeakMap<PageRequest, number>();
  return {
    asked: (request) => {
      if (request.isNavigationRequest() && request.frame()?.parentFrame() === null) next = request.url();
      askedBy.set(request, documents);
    },
    navigated: (frame) => {
      // A page that gives its own address another fragment is told of as well, and goes nowhere by that.
      if (frame.parentFrame() !== null || next === undefined) return;
      if (withoutHash(frame.url()) !== withoutHash(next)) return;
      next = undefined;
      documents += 1;
    },
    failed: (request) => {
      const reason = request.failure()?.errorText ?? 'no reason given';
      const isGivenUp = GIVEN_UP.test(reason);
      const now = next === undefined ? documents : documents + 1;
      const leftBehind = isGivenUp && ((askedBy.get(request) ?? now) < now || request.url().endsWith(ICON));
      // Chromium says of an answer without a body, which is all that a HEAD request has, that it was given up.
      const hasNoBody = isGivenUp && request.method() === 'HEAD';
      if (!leftBehind && !hasNoBody) report(`failed: ${request.url()} (${reason})`);
    },
  };
}
