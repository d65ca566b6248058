// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Card } from '../../components/Card.tsx';
import type { Card as CardContent } from '../../model/card.ts';
import { DATE_CARD, ENTITY_CARD, FIGURE_CARD, sampleRow } from './sampleCards.ts';

vi.mock('#i18n', async () => {
  const { localeWords } = await import('./localeWords.ts');
  return { i18n: { t: localeWords('ar') } };
});

afterEach(cleanup);

function show(card: CardContent, pinned = false) {
  const onPin = vi.fn<() => void>();
  const onClose = vi.fn<() => void>();
  render(<Card card={card} pinned={pinned} onPin={onPin} onClose={onClose} language="ar" />);
  return { onPin, onClose };
}

test('a figure card is a dialog named by how the figure was read', () => {
  show(FIGURE_CARD);
  const dialog = screen.getByRole('dialog', { name: 'أكثر من 2,323' });
  expect(dialog.getAttribute('dir')).toBe('rtl');
  expect(dialog.querySelector('.reading')?.textContent).toBe(
    'مدنيونقتلىالرقةتشرين الثاني 2016 – تشرين الأول 2017بحسب الشبكة السورية لحقوق الإنسان',
  );
});

test('rows stand in groups: the same question with what differs first, then other scopes, then repeats', () => {
  show(FIGURE_CARD);
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'عن السؤال نفسه',
    'في نطاق آخر',
    'إعادة نشر',
  ]);
  expect([...document.querySelectorAll('.row')].map((row) => row.className)).toEqual([
    'row differs',
    'row same-figure',
    'row other-scope',
    'row repeat',
  ]);
});

test('a row of another scope says which, and gives no verdict', () => {
  show(FIGURE_CARD);
  const row = document.querySelector<HTMLElement>('.row.other-scope');
  expect([...(row?.querySelectorAll('.tags li') ?? [])].map((tag) => tag.textContent)).toEqual([
    'المدة: حزيران – تشرين الأول 2017',
    'منسوب إلى: التحالف الدولي',
  ]);
  expect(row?.querySelector('.verdict')).toBeNull();
});

test('repeats of a claim unfold under it', () => {
  show(FIGURE_CARD);
  const details = screen.getByText('كررته وسيلة واحدة').closest('details');
  expect(details?.open).toBe(false);
  expect(details?.textContent).toContain('زمان الوصل');
});

test('the plot is one image with a spoken summary and leaves repeats out', () => {
  show(FIGURE_CARD);
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'كم مدنيًا قُتل في معركة الرقة؟ على محور واحد. هذه الصفحة: أكثر من 2,323. الشبكة السورية لحقوق الإنسان: ما لا يقل عن 3,271؛ الشبكة السورية لحقوق الإنسان: ما لا يقل عن 2,323؛ التحالف الدولي: 23، في نطاق آخر.',
  );
  expect(document.querySelectorAll('.plot-dot')).toHaveLength(4);
});

test('links open apart from the page and lead to web addresses only', () => {
  const outlet = { ar: 'وسيلة', en: 'Outlet' };
  const unsafe = { outlet, published: '2017', url: 'javascript:alert(1)' };
  show({
    ...FIGURE_CARD,
    rows: [sampleRow({ claim: 'safe', verdict: 'differs' }), sampleRow({ claim: 'unsafe', verdict: 'differs', report: unsafe })],
  });
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://snhr.example/raqqa']);
  expect(links[0]?.getAttribute('rel')).toBe('noopener noreferrer');
  expect(links[0]?.getAttribute('target')).toBe('_blank');
});

test('a citation is copied, and offered selected where copying is refused', async () => {
  const writeText = vi
    .spyOn(navigator.clipboard, 'writeText')
    .mockResolvedValueOnce()
    .mockRejectedValueOnce(new Error('refused'));
  show({ ...FIGURE_CARD, rows: [sampleRow({ claim: 'one', verdict: 'differs' })] });
  const button = screen.getByRole('button', { name: 'نسخ الاقتباس' });
  expect(screen.getByRole('status').textContent).toBe('');
  fireEvent.click(button);
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('نُسخ الاقتباس'));
  expect(writeText.mock.calls[0]?.[0]).toContain('https://snhr.example/raqqa');
  fireEvent.click(button);
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'نص الاقتباس' });
  expect(field.value).toContain('2,323');
});

test('a date card shows how others date the event', () => {
  show(DATE_CARD);
  const dialog = screen.getByRole('dialog', { name: 'نيسان 2013' });
  expect(within(dialog).getByText('12–14 كانون الثاني 2014')).toBeTruthy();
  expect(within(dialog).getByText('تاريخ آخر')).toBeTruthy();
});

test('an entity card gathers outlets by the wording that they use', () => {
  show(ENTITY_CARD);
  const dialog = screen.getByRole('dialog', { name: 'قوات سوريا الديمقراطية' });
  expect(within(dialog).getByText('جماعة مسلحة')).toBeTruthy();
  expect([...dialog.querySelectorAll('.naming')].map((naming) => naming.textContent)).toEqual([
    '«قوات سوريا الديمقراطية»عنب بلديفي 41 من 44 نصًاالمرصد السوريفي 30 من 31 نصًا',
    '«قسد»نورث برسفي 2 من 3 نصوص',
  ]);
});

test('the card can be pinned and closed from the keyboard', () => {
  const { onPin, onClose } = show(FIGURE_CARD, true);
  const pin = screen.getByRole('button', { name: 'إلغاء تثبيت البطاقة' });
  expect(pin.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(pin);
  fireEvent.click(screen.getByRole('button', { name: 'إغلاق البطاقة' }));
  expect(onPin).toHaveBeenCalledOnce();
  expect(onClose).toHaveBeenCalledOnce();
});

test('text of records is never read as markup', () => {
  show({ ...ENTITY_CARD, line: { ar: '<img src=x onerror=alert(1)>', en: '' } });
  expect(document.querySelector('img')).toBeNull();
});
