/** The style of the page for unknown addresses, which stands in the page itself. */
import base from '../styles/base.css?raw';
import tokens from '../styles/tokens.css?raw';

/** The site's colours and plain type; the policy of that page names its hash. */
export const NOT_FOUND_STYLE = `${tokens}${base}:root{--font-story:Georgia,serif}`;
