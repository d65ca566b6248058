/** Longest article text that is read; beyond it only the beginning is (a page of 300,000 letters is a book or an attack). */
export const MAX_ARTICLE_LENGTH = 300_000;
export const MAX_BLOCKS = 5_000;
