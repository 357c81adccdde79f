/** Fetches the list of places, from which everything that exploring needs is taken: map, controls, entries and style. */
import type { Sheet } from '../../marks/sheet.ts';
import { adoptStyles, fetchPlacesPage } from './places-page.ts';

/** What the list of places brings. */
export interface Places {
  /** The list itself. */
  readonly page: Document;
  /** Where it was read. */
  readonly address: string;
  /** The map. */
  readonly sheet: Sheet;
  /** The controls, with all their words. */
  readonly template: HTMLTemplateElement;
}

/**
 * Fetches and reads the list of places.
 * @param address its address
 * @returns its parts, with its style in force
 * @throws Error when it cannot be fetched or lacks a part
 */
export async function loadPlaces(address: string): Promise<Places> {
  const { page, address: found } = await fetchPlacesPage(address);
  const template = page.querySelector<HTMLTemplateElement>('template[data-explore-template]');
  const data = page.querySelector('[data-explore-sheet]')?.textContent;
  if (!template || !data) throw new Error(`${address} holds no map to explore`);
  await adoptStyles(page, found);
  return { page, address: found, sheet: JSON.parse(data) as Sheet, template };
}
