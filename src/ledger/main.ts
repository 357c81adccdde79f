/** The script of the ledger. Without it every entry is shown. */
import { startFilter } from './start.ts';

const form = document.querySelector<HTMLFormElement>('[data-filter]');
if (form) startFilter(form);
