import type { Entity, PlaceType, SurfaceForm } from '../../model/entity.ts';
import { foldWord } from '../arabic/words.ts';

/** Type nouns that may stand before a place's bare name; news uses those of settlements loosely, so they share one set. */
const SETTLEMENT = ['مدينة', 'بلدة', 'قرية', 'منطقة', 'ناحية'];
const TYPE_NOUNS: Partial<Record<PlaceType, readonly string[]>> = {
  governorate: ['محافظة'],
  district: ['منطقة', 'قضاء'],
  subdistrict: ['ناحية'],
  city: SETTLEMENT,
  town: SETTLEMENT,
  village: SETTLEMENT,
  neighbourhood: ['حي', 'حارة', 'منطقة'],
  camp: ['مخيم'],
  desert: ['بادية'],
  river: ['نهر'],
  border: [],
  crossing: ['معبر'],
  prison: ['سجن'],
  region: ['منطقة'],
};

const PLACE_BACK_REFERENCES: Partial<Record<PlaceType, readonly string[]>> = {
  governorate: ['المحافظة'],
  city: ['المدينة'],
  town: ['البلدة'],
  village: ['القرية'],
  neighbourhood: ['الحي'],
  camp: ['المخيم'],
  prison: ['السجن'],
  crossing: ['المعبر'],
};

/** A form as the lexicon takes it; `given` tells written forms from those that a type noun made. */
export type ExpandedForm = SurfaceForm & { given: boolean };

/**
 * All surface forms of an entity: those written down, and for a place those with its type noun. The noun stands in for quotes or a word before it, but
 * not for a place nearby: there is a «مدينة المنصورة» in Egypt too.
 */
export function expandForms(entity: Entity): ExpandedForm[] {
  const given = entity.forms.map((form) => ({ ...form, given: true }));
  const nouns = entity.placeType === undefined ? [] : (TYPE_NOUNS[entity.placeType] ?? []);
  const made = entity.forms.flatMap((form) =>
    form.descriptor === true
      ? []
      : nouns
          .filter((noun) => !nouns.some((any) => form.text.startsWith(`${any} `)) && !form.text.startsWith(`${noun} `))
          .map((noun) => ({ text: `${noun} ${form.text}`, given: false, ...(form.near && { near: form.near }) })),
  );
  return [...given, ...made];
}

/** How part of a countryside is spoken of behind its place: «ريفها الجنوبي». «ريفها» alone says little more than "and around". */
function pronounForms(entity: Entity): string[] {
  if (entity.placeType !== 'countryside') return [];
  return entity.forms.flatMap(({ text }) => {
    const direction = /^ريف .+ (الشرقي|الغربي|الشمالي|الجنوبي)$/.exec(text)?.[1];
    return direction === undefined ? [] : [`ريفها ${direction}`, `ريفه ${direction}`];
  });
}

/** Folded nouns that may refer back to the entity, or to it as part of a place, once that has been named. */
export function backReferencesOf(entity: Entity): string[] {
  const byType = entity.placeType === undefined ? [] : (PLACE_BACK_REFERENCES[entity.placeType] ?? []);
  return [...new Set([...(entity.backReferences ?? []), ...byType, ...pronounForms(entity)].map(foldWord))];
}
