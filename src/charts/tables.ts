/** From a view to the data that its picture shows: the one door to the tables of all charts. */
import { tableOfClaims } from './claims/table.ts';
import { tableOfMap } from './map/table.ts';
import { tableOfNetwork } from './network/table.ts';
import { tableOfReach } from './reach/table.ts';
import type { Content, Table } from './table.ts';
import { tableOfTimeline } from './timeline/table.ts';
import { tableOfUnits } from './units/table.ts';
import type { View } from './views.ts';

/**
 * The table of one view.
 * @param view what a step asks for
 * @param content content, language and texts
 * @returns the data that the picture shows; `undefined` where it carries none, as in schematic pictures
 */
export function tableOf(view: View, content: Content): Table | undefined {
  switch (view.chart) {
    case 'map':
      return tableOfMap(view, content);
    case 'claims':
      return tableOfClaims(view, content);
    case 'network':
      return tableOfNetwork(view, content);
    case 'reach':
      return tableOfReach(view, content);
    case 'units':
      return tableOfUnits(view, content);
    case 'timeline':
      return tableOfTimeline(view, content);
    // Schematic: they show an idea, and neither places, numbers nor dates in them are data.
    case 'pass':
    case 'rings':
    case 'town':
    case 'ladder':
    case 'encounter':
      return undefined;
  }
}
