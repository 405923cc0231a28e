/** Something that can be done or opened on the page that stands there. */
export interface PageAction {
  label: string;
  element: HTMLElement;
}

const mostActions = 12;

/** The words of a link or button, without hints for keys. */
function wordsOf(element: HTMLElement): string {
  const words = [...element.childNodes]
    .filter((node) => !(node instanceof Element && node.matches('kbd')))
    .map((node) => node.textContent ?? '');
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** Links of the menu, in their order. */
export function menuActions(): PageAction[] {
  return distinct([...document.querySelectorAll<HTMLElement>('nav[aria-label="Hoofdmenu"] li a, nav .who a')]);
}

/** What the page itself offers: its buttons and the links that stand as one. */
export function pageActions(): PageAction[] {
  const found = document.querySelectorAll<HTMLElement>('main :is(a.button, button.button, .actions a, summary)');
  return distinct([...found].filter((element) => element.checkVisibility() && !element.matches(':disabled')));
}

function distinct(elements: HTMLElement[]): PageAction[] {
  const byWords = new Map(elements.map((element) => [wordsOf(element), element]));
  return [...byWords].slice(0, mostActions).map(([label, element]) => ({ label, element }));
}

/** Follows a link at once; of a button or a fold only the focus goes there, so that nothing happens unseen. */
export function follow({ element }: PageAction): void {
  element.scrollIntoView({ block: 'center' });
  element.focus();
  if (element instanceof HTMLAnchorElement) element.click();
}
