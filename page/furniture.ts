import { plainArabic } from './arabicText.ts';

/** Never text of an article, whatever stands in them. */
const TAGS = new Set(
  (
    'NAV ASIDE FIGCAPTION CAPTION FORM BUTTON INPUT SELECT TEXTAREA LABEL CODE PRE KBD SAMP SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH ' +
    'IFRAME OBJECT EMBED CANVAS VIDEO AUDIO PICTURE IMG MAP DIALOG MENU FOOTER PROGRESS METER'
  ).split(' '),
);
const ROLES = new Set(
  (
    'navigation complementary search banner contentinfo form menu menubar toolbar dialog alertdialog alert status button tablist tab ' +
    'textbox searchbox combobox listbox tree grid img tooltip'
  ).split(' '),
);
const ITEMPROPS = new Set('comment commentText keywords author publisher caption breadcrumb relatedLink'.split(' '));
const WORDS = new Set(
  (
    'share sharing shares sharebar sharethis addtoany social socials related relatedposts recommended recommendations comment comments disqus ' +
    'caption captions credit breadcrumb breadcrumbs tags taglist tagcloud keywords newsletter subscribe subscription donate donation ' +
    'sidebar menu menubar navbar nav navigation pagination pager advert adverts advertisement ads adsbygoogle banner promo sponsored byline ' +
    'author authorbox bio popular trending mostread ticker toolbar tools print rating reactions copyright cookie modal popup'
  ).split(' '),
);
/** «has-sidebar», «no-comments» say something of the element's surroundings, not of itself. */
const NEGATING = new Set('has with no without hide is not'.split(' '));
const RELATED_LEAD =
  /^(?:[^\p{L}]*)(?:اقرا|شاهد|طالع|انظر|تابع|قد يهمك|ربما يهمك|مواد|مواضيع|موضوعات|مقالات|اخبار|تقارير|قصص|المزيد من)(?:\s+(?:ايضا|المزيد|كذلك|ذات صله|ذات الصله|مرتبطه|مرتبط|مشابهه|متعلقه|متصله|اخري|عن|حول))|^(?:ذات صله|ذو صله|الاكثر قراءه|الاكثر تداولا|اخر الاخبار)/u;

function tokens(element: Element): string[] {
  const id = element.getAttribute('id') ?? '';
  const names = `${element.getAttribute('class') ?? ''} ${id}`.slice(0, 500);
  return names.split(/\s+/).flatMap((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_:]+/);
    return words.some((word) => NEGATING.has(word)) ? [] : words;
  });
}

/** Left out by what the page says of its meaning: tag, role, state, item property. */
export function isFurnitureBySemantics(element: Element): boolean {
  if (TAGS.has(element.tagName.toUpperCase())) return true;
  if (element.hasAttribute('hidden') || element.hasAttribute('inert') || element.getAttribute('aria-hidden') === 'true')
    return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role.toLowerCase())) return true;
  const itemprop = element.getAttribute('itemprop');
  return itemprop !== null && itemprop.split(/\s+/).some((name) => ITEMPROPS.has(name));
}

/** Left out by the words of its class or id («share-bar», «related-posts»): a guess, so callers check how much of the text it would take. */
export function isFurnitureByName(element: Element): boolean {
  return (element.hasAttribute('class') || element.hasAttribute('id')) && tokens(element).some((word) => WORDS.has(word));
}

/** Whether a heading or label introduces other articles: «اقرأ أيضًا», «مقالات ذات صلة». */
export function isRelatedLead(text: string): boolean {
  return text.length < 200 && RELATED_LEAD.test(plainArabic(text));
}

/** The share of an element's letters that stand in links, between 0 and 1. */
export function linkDensity(element: Element): number {
  const length = element.textContent?.trim().length ?? 0;
  if (length === 0) return 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent?.trim().length ?? 0;
  return Math.min(1, linked / length);
}

/** Whether an element stands in furniture anywhere below `root`. */
export function isInFurniture(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (isFurnitureBySemantics(at) || isFurnitureByName(at)) return true;
  }
  return false;
}
