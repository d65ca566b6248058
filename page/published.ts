const META_NAMES = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datePublished',
  'publish-date',
  'publish_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'date',
];
const TIMES = [
  'time[itemprop~="datePublished"][datetime]',
  'time[pubdate][datetime]',
  'time.published[datetime]',
  'time[datetime]',
];
const ISO_DAY = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;
/** «Fri, 22 Jun 2018 …», «June 22, 2018»: only the day is taken, as written. */
const WRITTEN_DAY = /(?:\b(\d{1,2}) ([a-z]{3,9})|\b([a-z]{3,9}) (\d{1,2}),?) (\d{4})\b/i;
const FIRST_YEAR = 1990;

/**
 * A page's date as ISO 8601, or undefined where it is none that a news item could carry.
 * A day written in ISO form stays as written: moving it to another time zone would change "yesterday".
 */
export function isoDate(value: string, now = new Date()): string | undefined {
  const trimmed = value.trim();
  const [, year, month, day] = ISO_DAY.exec(trimmed) ?? [];
  if (year && month && day) {
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const time = /^[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$/i.exec(trimmed.replace(ISO_DAY, ''))?.[0] ?? '';
    const stamp = `${date}${time.replace(' ', 'T')}`;
    return isPlausible(new Date(`${date}T00:00:00Z`), now) ? stamp.slice(0, 40) : undefined;
  }
  const [, dayFirst, monthSecond, monthFirst, daySecond, writtenYear] = WRITTEN_DAY.exec(trimmed) ?? [];
  const written = new Date(`${dayFirst ?? daySecond} ${monthSecond ?? monthFirst} ${writtenYear} UTC`);
  return isPlausible(written, now) ? written.toISOString().slice(0, 10) : undefined;
}

function isPlausible(date: Date, now: Date): boolean {
  const year = date.getUTCFullYear();
  return year >= FIRST_YEAR && year <= now.getUTCFullYear() + 1;
}

function* metaValues(document: Document): Generator<string> {
  for (const name of META_NAMES) {
    for (const meta of document.querySelectorAll(
      `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
    )) {
      yield meta.getAttribute('content') ?? '';
    }
  }
}

function* timeValues(scope: ParentNode, isFurniture: (element: Element) => boolean): Generator<string> {
  for (const selector of TIMES) {
    for (const time of scope.querySelectorAll(selector)) if (!isFurniture(time)) yield time.getAttribute('datetime') ?? '';
  }
}

/** When the article was published: JSON-LD, then meta tags, then a `<time>` in the article itself. */
export function findPublished(
  document: Document,
  fromJsonLd: string | undefined,
  article: ParentNode,
  isFurniture: (element: Element) => boolean,
): string | undefined {
  const stated = fromJsonLd === undefined ? undefined : isoDate(fromJsonLd);
  if (stated) return stated;
  for (const value of [...metaValues(document), ...timeValues(article, isFurniture)]) {
    const date = isoDate(value);
    if (date) return date;
  }
  return undefined;
}
