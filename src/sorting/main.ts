/** The script of the sorting exercise. Without it the form can be filled in, and the key stands behind a fold. */
import { startSorting } from './start.ts';

const form = document.querySelector<HTMLFormElement>('[data-sorting]');
if (form) startSorting(form);
