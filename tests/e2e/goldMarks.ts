import type { Page } from '@playwright/test';
import type { RealArticle } from './articles.ts';

/** A marked stretch by its paragraph and its place in the article file's text. */
export type PlacedMark = { paragraph: number; start: number; end: number; text: string };

/** Places every mark of the body; the wrapped page numbers its paragraphs. */
export async function placedMarks(page: Page, { body }: RealArticle): Promise<PlacedMark[]> {
  const inParagraphs = await page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].flatMap((marked) => {
        const paragraph = marked.startContainer.parentElement?.closest<HTMLElement>('[data-paragraph]');
        if (!paragraph) return [];
        const before = document.createRange();
        before.setStart(paragraph, 0);
        before.setEnd(marked.startContainer, marked.startOffset);
        const range = document.createRange();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        return [{ paragraph: Number(paragraph.dataset['paragraph']), start: String(before).length, text: String(range) }];
      }),
    ),
  );
  return inParagraphs.map(({ paragraph, start, text }) => {
    const at = (body[paragraph]?.start ?? 0) + start;
    return { paragraph, start: at, end: at + text.length, text };
  });
}

/** Raqqa as a name is the city or its governorate as the text has it; first mentions are counted for both together. */
const ONE_SUBJECT: Record<string, string> = { 'raqqa-city': 'raqqa', 'raqqa-governorate': 'raqqa' };

/** Private individuals whom an outlet spoke to: the data holds none. */
const NOT_IN_THE_DATA = new Set(['abu-abdullah-al-hasakawi']);

/**
 * Gold names without a mark. A paragraph marks each subject once, so it is enough that one of its mentions in that paragraph is marked, be it
 * a name or a noun that refers back; a longer form stands for the names nested in it.
 */
export function missedNames({ body, mentions }: RealArticle, marks: readonly PlacedMark[]): string[] {
  return body.flatMap((paragraph) => {
    const end = paragraph.start + paragraph.text.length;
    const inside = mentions.filter(({ nestedIn, start }) => nestedIn === null && start >= paragraph.start && start < end);
    const subjects = Map.groupBy(inside, ({ entity }) => ONE_SUBJECT[entity] ?? entity);
    return [...subjects.values()]
      .filter((said) => said.some(({ kind, entity }) => kind === 'name' && !NOT_IN_THE_DATA.has(entity)))
      .filter((said) => !said.some((mention) => marks.some((mark) => mark.start <= mention.start && mark.end >= mention.end)))
      .map((said) => `${said[0]?.surface} (${said[0]?.entity})`);
  });
}

/** Marks that touch neither a gold mention nor a gold figure or date. */
export function unexpectedMarks({ mentions, figures }: RealArticle, marks: readonly PlacedMark[]): string[] {
  const known = [...mentions.filter(({ kind }) => kind !== 'boilerplate'), ...figures];
  return marks.filter((mark) => !known.some(({ start, end }) => start < mark.end && end > mark.start)).map(({ text }) => text);
}
