/** Puts this site's own address into code to copy, where the build did not know it; the links beside the code have it. */
for (const place of document.querySelectorAll<HTMLElement>('[data-address-of]')) {
  const name = place.dataset.addressOf ?? '';
  const link = place
    .closest('[data-embed-code]')
    ?.querySelector<HTMLAnchorElement>(`a[data-address="${name}"]`);
  // A full address that is there already is the site's public one, which may not be where this copy was opened.
  if (link && !/^https?:/.test(place.textContent)) place.textContent = link.href;
}
