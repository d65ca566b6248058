import { hostile } from './hostile.ts';
import { reading } from './reading.ts';
import { scanning } from './scanning.ts';
import { summary } from './target.ts';

const sections = [reading(), scanning(5_000), hostile(), scanning(200_000)];
console.log([...sections.map(({ text }) => text), summary(sections.flatMap(({ targets }) => targets))].join('\n\n'));
