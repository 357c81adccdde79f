/** What pages can do with a script besides their own: copy citations, code and addresses, share, print. */
import { address } from './address.ts';
import { copyText, selectText } from './copy.ts';

const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

/** The place beside a button that says what has become of a click. */
const statusOf = (button: HTMLElement) => button.parentElement?.querySelector('[data-copy-status]');

function say(button: HTMLElement, words = ''): void {
  const status = statusOf(button);
  if (status) status.textContent = words;
}

/** Copies the text beside a button or link, or else the address of the part that it belongs to, or of the page. */
async function copy(button: HTMLElement): Promise<void> {
  const entry = button.parentElement?.querySelector('[data-copy-text]');
  const link = `${address}${button.dataset.hash ?? ''}`;
  if (await (entry ? copyText(entry.textContent, entry.innerHTML) : copyText(link))) {
    say(button, button.dataset.done);
  } else if (entry) {
    selectText(entry);
    say(button, button.dataset.refused);
  } else {
    // An address can be shown where it cannot be copied.
    say(button, link);
    const status = statusOf(button);
    if (status) selectText(status);
  }
}

for (const place of all('[data-own-address]')) place.textContent = address;
document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
  if (!button) return;
  // Links copy where they would lead without a script.
  event.preventDefault();
  void copy(button);
});
for (const button of all('[data-print]')) {
  button.addEventListener('click', () => {
    print();
  });
}
for (const button of all('[data-share]')) {
  button.hidden = !('share' in navigator);
  // A reader who closes the dialog has chosen not to share; that is no error.
  button.addEventListener('click', () => {
    navigator.share({ title: document.title, url: address }).catch(() => undefined);
  });
}
for (const part of all('[data-needs-script]')) part.hidden = false;
