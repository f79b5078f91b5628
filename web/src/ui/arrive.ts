import type { Attachment } from 'svelte/attachments';

/** Brings who followed a link to one thing of a list to that thing, once the list is there. */
export const arrive: Attachment<HTMLElement> = (element) => {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
};
