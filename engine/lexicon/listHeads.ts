import { foldedTable } from '../arabic/words.ts';

/** Type nouns in the dual and plural, which stand once before a list of names: «حيّي السباهية والجزرة», «بلدات حاس وكفرنبل والزيارة»; each with the singular that its names bear. */
export const LIST_HEADS: ReadonlyMap<string, string> = foldedTable<string>({
  'مدن مدينتي مدينتا': 'مدينة',
  'بلدات بلدتي بلدتا': 'بلدة',
  'قرى قريتي قريتا': 'قرية',
  'أحياء حيي حيا': 'حي',
  'محافظات محافظتي محافظتا': 'محافظة',
  'مناطق منطقتي منطقتا': 'منطقة',
  'نواحي ناحيتي ناحيتا': 'ناحية',
  'أرياف ريفي ريفا': 'ريف',
  'مخيمات مخيمي مخيما': 'مخيم',
  'معابر معبري معبرا': 'معبر',
  'سجون سجني سجنا': 'سجن',
  'باديتي باديتا': 'بادية',
});
