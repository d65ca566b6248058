// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { PageReport } from '../../components/PageState.tsx';
import { PopupView } from '../../components/PopupView.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings.ts';

vi.mock('#i18n', async () => {
  const { localeWords } = await import('./localeWords.ts');
  return { i18n: { t: localeWords('ar') } };
});

afterEach(cleanup);

const READ: PageReport = {
  state: 'read',
  counts: { group: 9, place: 3, figure: 7, date: 2 },
  differs: 2,
  agrees: 1,
  otherScope: 3,
};

function show(report: PageReport | null, settings: Settings = DEFAULT_SETTINGS, host: string | null = 'enab.example') {
  const onReadHere = vi.fn<() => void>();
  const changes: Settings[] = [];
  const onChange = (change: (now: Settings) => Settings): void => void changes.push(change(settings));
  render(<PopupView report={report} settings={settings} host={host} language="ar" onReadHere={onReadHere} onChange={onChange} />);
  return { onReadHere, changes };
}

const heading = (): string | null => screen.getByRole('heading', { level: 1 }).textContent;

test('what differs on this page comes first', () => {
  show(READ);
  expect(heading()).toBe('اختلافان مع مصادر أخرى');
  expect(screen.getByText('12 اسمًا · 7 أرقام · تاريخان')).toBeTruthy();
  expect(screen.getByText('موضع واحد يوافق مصادر أخرى')).toBeTruthy();
});

test('where nothing differs, what was found comes first', () => {
  show({ ...READ, differs: 0 });
  expect(heading()).toBe('12 اسمًا · 7 أرقام · تاريخان');
});

test.each([
  ['off', 'سياق متوقف في كل المواقع'],
  ['site-off', 'سياق متوقف في هذا الموقع'],
  ['not-arabic', 'لا نص عربيًا في هذه الصفحة'],
  ['nothing-found', 'لا شيء معروفًا في هذه الصفحة'],
  ['reading', 'تُقرأ هذه الصفحة الآن'],
] as const)('%s says why nothing is shown', (state, text) => {
  show({ ...READ, state });
  expect(heading()).toBe(text);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a page that was not read offers to be', () => {
  const { onReadHere } = show({ state: 'not-here' });
  fireEvent.click(screen.getByRole('button', { name: 'اقرأ هذه الصفحة' }));
  expect(onReadHere).toHaveBeenCalledOnce();
});

test('a page where no extension may run offers nothing', () => {
  show({ state: 'unreachable' }, DEFAULT_SETTINGS, null);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('switch', { name: /في هذا الموقع/ })).toBeNull();
});

test('each category has a switch with the count of this page beside it', () => {
  show(READ, { ...DEFAULT_SETTINGS, categoriesOff: ['person'] });
  expect(screen.getAllByRole('switch')).toHaveLength(10);
  expect(screen.getByRole<HTMLInputElement>('switch', { name: 'أشخاص' }).checked).toBe(false);
  expect(screen.getByRole<HTMLInputElement>('switch', { name: 'أرقام' }).checked).toBe(true);
  expect(screen.getByText('9 في هذه الصفحة')).toBeTruthy();
});

test('switches change only what they name', () => {
  const settings = { ...DEFAULT_SETTINGS, categoriesOff: ['person' as const], hostsOff: ['sana.example'] };
  const { changes } = show(READ, settings);
  for (const name of ['أرقام', 'أشخاص', /في هذا الموقع/, 'في كل المواقع', /كل المرات/])
    fireEvent.click(screen.getByRole('switch', { name }));
  expect(changes).toEqual([
    { ...settings, categoriesOff: ['person', 'figure'] },
    { ...settings, categoriesOff: [] },
    { ...settings, hostsOff: ['sana.example', 'enab.example'] },
    { ...settings, off: true },
    { ...settings, allMentions: true },
  ]);
});
