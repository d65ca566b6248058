import { read } from '../engine/read.ts';
import { bundledKnowledge } from '../cli/knowledge.ts';
import { fold } from '../engine/arabic/fold.ts';
import { layOut } from '../engine/arabic/sentences.ts';
import { splitWords } from '../engine/arabic/words.ts';
import { findMentions } from '../engine/names/find.ts';
import { flat, generateText, seeded } from './generate.ts';
import { median, table } from './measure.ts';
import { atMost, type Section } from './target.ts';

const NAMES = ['تنظيم الدولة', 'قوات سوريا الديمقراطية', 'مدينة الرقة', 'دير الزور', 'التحالف الدولي', 'ريف حمص الشرقي'];
const UNITS_A_WORD = 6.2;
const PAGE = 20_000;

/** The whole of `read` over the bundled dataset, and what its first steps take of it. */
export function reading(): Section {
  const knowledge = bundledKnowledge();
  const random = seeded(3);
  const times = new Map<number, number>();
  const rows = [300, 3_000, 30_000].map((words) => {
    const text = generateText(words * UNITS_A_WORD, NAMES, 12, random);
    const rounds = words > 3_000 ? 11 : 41;
    const whole = median(() => read({ text, published: '2018-06-22' }, knowledge), rounds, rounds);
    const folded = fold(text);
    const names = median(() => findMentions(fold(text), knowledge.lexicon), rounds, rounds);
    const layout = median(() => layOut(splitWords(folded), text), rounds, rounds);
    times.set(words, whole);
    return [
      words.toLocaleString('en'),
      whole.toFixed(2),
      ((whole * 1000) / words).toFixed(2),
      names.toFixed(2),
      layout.toFixed(2),
    ];
  });
  const page = flat(generateText(PAGE, NAMES, 12, random).slice(0, PAGE));
  const onePage = median(() => findMentions(fold(page), knowledge.lexicon));
  return {
    text: `### The whole reading (names, figures, dates, attribution, comparison), bundled dataset\n\n${table(['words', 'ms, median', 'µs a word', 'of it fold and names, ms', 'words and sentences, ms'], rows)}`,
    targets: [
      atMost('`read` on 3,000 words, median, warm', 5, times.get(3_000) ?? Number.NaN, ' ms'),
      atMost('names of a page of 20,000 units, warm', 0.25, onePage, ' ms'),
    ],
  };
}
