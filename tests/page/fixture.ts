/** Replaces the test document's content by a page. */
export function openPage(body: string, head = ''): void {
  document.head.replaceChildren();
  document.body.replaceChildren();
  document.head.append(document.createRange().createContextualFragment(head));
  document.body.append(document.createRange().createContextualFragment(body));
}

/** Arabic running text of about `words` words. */
export function prose(words: number): string {
  const stock = 'وصلت قافلة من العائدين إلى المدينة صباح اليوم بعد رحلة طويلة من القرى المجاورة'.split(' ');
  return Array.from({ length: words }, (_, index) => stock[index % stock.length]).join(' ');
}

/** The element that a selector finds; a test that finds none is wrong itself. */
export function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`The page of this test has no ${selector}`);
  return found;
}
