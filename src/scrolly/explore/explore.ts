/** Lets readers explore the map in place of the story's picture, and brings them back to where they were. */
import { storyExtent } from './extents.ts';
import { giveBackFocus } from './focus.ts';
import { loadPlaces } from './load.ts';
import type { Places } from './load.ts';
import { makeMapView } from './map-view.ts';
import { makePanel } from './panel.ts';
import { part } from './part.ts';
import { steer } from './steering.ts';

/** The list of places, once it was fetched. */
let loaded: Places | undefined;

/** Puts the map in place of the picture and wires its controls. */
function open(places: Places, picture: HTMLElement, link: HTMLElement): void {
  const { sheet, template } = places;
  const start = storyExtent(picture) ?? sheet.extent;
  const root = part(document.importNode(template.content, true), '.explore', HTMLElement);
  picture.append(root);

  const surface = part(root, '[data-surface]', HTMLElement);
  const panel = makePanel(root, places, (id) => {
    if (choose(id) && id !== undefined) map.goTo(id);
  });
  const map = makeMapView(
    sheet,
    {
      surface,
      svg: part(root, '[data-sheet]', SVGSVGElement),
      buttons: part(root, '.explore-zoom', HTMLElement),
      panel: panel.element,
    },
    start,
  );
  const choose = (id: string | undefined): boolean => {
    const found = panel.show(id);
    map.choose(found ? id : undefined);
    return found;
  };
  const close = (): void => {
    map.close();
    root.remove();
    giveBackFocus(link);
  };
  steer(root, surface, map, panel, { choose, close });
  surface.focus({ preventScroll: true });
}

/**
 * Opens the map in place of the story's picture.
 * @param link the control, which links to the list of places; takes the focus again afterwards
 * @param isWaitedFor asked once everything has been fetched; false leaves the reader, who has moved on, alone
 * @throws Error when the list cannot be fetched or lacks a part
 */
export async function openExplore(link: HTMLAnchorElement, isWaitedFor: () => boolean): Promise<void> {
  const picture = document.querySelector<HTMLElement>('[data-picture]');
  if (!picture) throw new Error('the page has no picture');
  loaded ??= await loadPlaces(link.href);
  if (isWaitedFor()) open(loaded, picture, link);
}
