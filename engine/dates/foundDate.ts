/** A date in the text: words `from` to `to` (end exclusive). An edtf of `XXXX-…` lacks the year that only a publication date would give. */
export type FoundDate = {
  from: number;
  to: number;
  edtf: string;
  /** Letters of the first word that stand outside the date («وقبل», «بنهاية»). */ proclitic?: number;
};
