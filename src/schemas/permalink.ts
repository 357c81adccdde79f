/** Published addresses: ids that were ever public stay so, or lead to what took their place. */
import { z } from 'zod';

import { slug } from './ids.ts';

/** One entry of `permalinks.yaml`. It is never taken out. */
export const permalinkSchema = z.strictObject({
  /** The id of a step or chapter, as it was published: `/#id`, `/steps/<id>/` and `/embed/<id>/`. */
  id: slug,
  /** The id that took its place, once there is no step or chapter of that name any more. */
  now: slug.optional(),
});
/** One published address. */
export type Permalink = z.infer<typeof permalinkSchema>;
