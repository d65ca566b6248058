import { MARK_CATEGORIES, type MarkCategory } from '../model/mark.ts';
import type { Settings } from '../model/settings.ts';
import type { Language } from './localised.ts';
import { numberText } from './numberText.ts';
import { type PageReport, PageState } from './PageState.tsx';
import { Switch } from './Switch.tsx';
import { words } from './words.ts';

type PopupProps = {
  /** Null while the page has not answered yet. */
  report: PageReport | null;
  settings: Settings;
  /** The page's host; null where the browser does not tell it. */
  host: string | null;
  language: Language;
  onReadHere: () => void;
  onChange: (change: (now: Settings) => Settings) => void;
};

/** The list with the item, or without it. */
function withItem<Item>(list: Item[], item: Item, present: boolean): Item[] {
  const others = list.filter((other) => other !== item);
  return present ? [...others, item] : others;
}

function WhereSwitches({ settings, host, onChange }: Pick<PopupProps, 'settings' | 'host' | 'onChange'>) {
  return (
    <section class="switches" aria-label={words('popup.where')}>
      {host && (
        <Switch
          label={words('popup.thisSite')}
          hint={`\u2068${host}\u2069`}
          checked={!settings.hostsOff.includes(host)}
          onChange={(on) => onChange((now) => ({ ...now, hostsOff: withItem(now.hostsOff, host, !on) }))}
        />
      )}
      <Switch
        label={words('popup.everywhere')}
        checked={!settings.off}
        onChange={(on) => onChange((now) => ({ ...now, off: !on }))}
      />
    </section>
  );
}

function CategoryName({ category }: { category: MarkCategory }) {
  return <span class={`sample ${category}`}>{words(`popup.category.${category}`)}</span>;
}

function CategoryCount({ count, language }: { count: number; language: Language }) {
  const text = numberText(count, language);
  return (
    <span class={count > 0 ? 'count' : 'count none'}>
      <span aria-hidden="true">{text}</span>
      <span class="unseen">{words('popup.countHere', [text])}</span>
    </span>
  );
}

function CategorySwitches({ report, settings, language, onChange }: Omit<PopupProps, 'host' | 'onReadHere'>) {
  const counts = report?.state === 'read' ? report.counts : null;
  return (
    <section class="switches">
      <h2>{words('popup.what')}</h2>
      {MARK_CATEGORIES.map((category) => (
        <Switch
          key={category}
          label={<CategoryName category={category} />}
          aside={counts && <CategoryCount count={counts[category] ?? 0} language={language} />}
          checked={!settings.categoriesOff.includes(category)}
          onChange={(on) => onChange((now) => ({ ...now, categoriesOff: withItem(now.categoriesOff, category, !on) }))}
        />
      ))}
      <Switch
        label={words('popup.allMentions')}
        hint={words('popup.allMentionsHint')}
        checked={settings.allMentions}
        onChange={(allMentions) => onChange((now) => ({ ...now, allMentions }))}
      />
    </section>
  );
}

/** The popup: this page first, then where Siyaq runs, then what it marks. */
export function PopupView({ report, settings, host, language, onReadHere, onChange }: PopupProps) {
  return (
    <main class="popup">
      {report ? <PageState report={report} language={language} onReadHere={onReadHere} /> : <div class="page-state" />}
      <WhereSwitches settings={settings} host={host} onChange={onChange} />
      <CategorySwitches report={report} settings={settings} language={language} onChange={onChange} />
    </main>
  );
}
