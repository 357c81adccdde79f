/** Every view that a step may ask for, told apart by its `chart`. */
import { z } from 'zod';

import { claimsView } from './claims/view.ts';
import { encounterView } from './encounter/view.ts';
import { ladderView } from './ladder/view.ts';
import { mapView } from './map/view.ts';
import { networkView } from './network/view.ts';
import { passView } from './pass/view.ts';
import { reachView } from './reach/view.ts';
import { ringsView } from './rings/view.ts';
import { townView } from './town/view.ts';
import { timelineView } from './timeline/view.ts';
import { unitsView } from './units/view.ts';

/** The complete state of a picture at one step. */
export const viewSchema = z.discriminatedUnion('chart', [
  mapView,
  claimsView,
  networkView,
  reachView,
  unitsView,
  passView,
  ringsView,
  townView,
  ladderView,
  encounterView,
  timelineView,
]);
/** The complete state of a picture at one step. */
export type View = z.infer<typeof viewSchema>;
