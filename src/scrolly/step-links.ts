/** Puts a control beside the title of every step that copies the step's address. It takes its words from the one after the story. */

const model = document.querySelector<HTMLElement>('[data-copy="address"]');

// A copy in one file that knows no address of the site has nothing to copy.
const anchors = model ? document.querySelectorAll<HTMLAnchorElement>('[data-step] .anchor') : [];
for (const anchor of anchors) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-link';
  button.dataset.copy = 'link';
  button.dataset.hash = anchor.hash;
  button.dataset.done = model?.dataset.done ?? '';
  button.setAttribute('aria-label', `${model?.textContent.trim() ?? ''}: ${anchor.textContent.trim()}`);
  const status = document.createElement('span');
  status.className = 'copy-said';
  status.dataset.copyStatus = '';
  status.setAttribute('role', 'status');
  anchor.parentElement?.after(button, status);
}

export {};
