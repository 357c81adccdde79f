/** From a view to a finished picture: the one door to all charts. */
import { settle } from '../marks/film.ts';
import type { Picture } from '../marks/mark.ts';
import { layoutClaims } from './claims/layout.ts';
import { layoutEncounter } from './encounter/layout.ts';
import { layoutLadder } from './ladder/layout.ts';
import { layoutMap } from './map/layout.ts';
import { layoutNetwork } from './network/layout.ts';
import { layoutPass } from './pass/layout.ts';
import { layoutReach } from './reach/layout.ts';
import { layoutRings } from './rings/layout.ts';
import type { Stage } from './stage.ts';
import { layoutTown } from './town/layout.ts';
import { layoutTimeline } from './timeline/layout.ts';
import { layoutUnits } from './units/layout.ts';
import type { View } from './views.ts';

/** Lays out a view with the chart that it names. */
function drawn(view: View, stage: Stage): Picture {
  switch (view.chart) {
    case 'map':
      return layoutMap(view, stage);
    case 'claims':
      return layoutClaims(view, stage);
    case 'network':
      return layoutNetwork(view, stage);
    case 'reach':
      return layoutReach(view, stage);
    case 'units':
      return layoutUnits(view, stage);
    case 'pass':
      return layoutPass(view, stage);
    case 'rings':
      return layoutRings(view, stage);
    case 'town':
      return layoutTown(view, stage);
    case 'ladder':
      return layoutLadder(view, stage);
    case 'encounter':
      return layoutEncounter(view, stage);
    case 'timeline':
      return layoutTimeline(view, stage);
  }
}

/**
 * Draws one view.
 * @param view what a step asks for
 * @param stage content, language and frame
 * @returns the finished picture, rounded as films keep it
 * @throws Error when two marks share a key, or a name finds no place
 */
export function drawView(view: View, stage: Stage): Picture {
  const picture = settle(drawn(view, stage));
  const seen = new Set<string>();
  for (const { key } of picture.marks) {
    if (seen.has(key)) throw new Error(`the ${view.chart} draws two marks called "${key}"`);
    seen.add(key);
  }
  return picture;
}
