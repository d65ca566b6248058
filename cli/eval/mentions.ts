import { foldWord } from '../../engine/arabic/words.ts';
import { expandForms } from '../../engine/lexicon/expand.ts';
import type { Entity } from '../../model/entity.ts';
import type { Reading } from '../../model/reading.ts';
import type { GoldArticle, GoldMention } from './gold.ts';
import { emptyScore, inContext, sameSpan, type Score } from './score.ts';

/** Which of our entities a gold id means: ours of that id, and any that bears the names that the gold gives it. */
export type IdMap = ReadonlyMap<string, ReadonlySet<string>>;

/** Maps the ids of a gold set, which are its own, to ours by the names that it annotates with them. */
export function mapIds(articles: readonly GoldArticle[], entities: readonly Entity[]): IdMap {
  const bearers = new Map<string, Set<string>>();
  for (const entity of entities) {
    for (const form of expandForms(entity)) {
      const key = foldWord(form.text);
      const set = bearers.get(key) ?? new Set<string>();
      bearers.set(key, set.add(entity.id));
    }
  }
  const known = new Set(entities.map((entity) => entity.id));
  const map = new Map<string, Set<string>>();
  for (const { entity, kind, surface } of articles.flatMap((article) => article.mentions)) {
    if (entity == null) continue;
    const ours = map.get(entity) ?? new Set(known.has(entity) ? [entity] : []);
    // A gold id that is also ours means ours alone; another is found by its names.
    if (kind === 'name' && !known.has(entity)) for (const id of bearers.get(foldWord(surface)) ?? []) ours.add(id);
    map.set(entity, ours);
  }
  return map;
}

const KINDS = { name: 'name', anaphora: 'back-reference' } as const;

/** Names, or nouns that refer back, by exact span and entity. What the gold calls something else, or cannot name, counts as neither. */
export function scoreMentions(kind: keyof typeof KINDS, article: GoldArticle, reading: Reading, ids: IdMap): Score {
  const score = emptyScore();
  const found = reading.mentions.filter((mention) => mention.kind === KINDS[kind]);
  const isOpen = (gold: GoldMention): boolean => gold.entity == null || ids.get(gold.entity)?.size === 0;
  const meansSame = (gold: GoldMention, entity: string): boolean =>
    isOpen(gold) || ids.get(gold.entity ?? '')?.has(entity) === true || gold.also?.includes(entity) === true;
  for (const gold of article.mentions.filter((mention) => mention.kind === kind)) {
    const hit = found.find((mention) => sameSpan(mention, gold));
    if (isOpen(gold) && !hit) continue;
    if (hit && meansSame(gold, hit.entity)) score.hits++;
    else score.misses.push(inContext(article.id, article.text, gold, `${gold.entity}${hit ? `, read as ${hit.entity}` : ''}`));
  }
  for (const mention of found) {
    const gold = article.mentions.find((each) => sameSpan(each, mention));
    const agrees = gold !== undefined && (gold.kind !== kind || meansSame(gold, mention.entity));
    if (!agrees) score.falseHits.push(inContext(article.id, article.text, mention, mention.entity));
  }
  return score;
}
