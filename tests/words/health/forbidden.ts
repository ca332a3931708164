/**
 * What no text of ours says (`docs/health.md`, "Wording"; the voice). Whole words, whatever their capitals: "adjust", "healthy" and
 * the code "treatment-tag" are none of them. Why a word is here stands in front of its line.
 */
const words: readonly (readonly [why: string, word: RegExp])[] = [
  ['a verdict', /diagnos(e|es|ed|ing|is|tics?)/],
  ['a treatment', /treat(s|ed|ing|ments?|able)?/],
  ['a treatment', /therap(y|ies|eutic)/],
  ['a treatment', /rehab(ilitat[a-z]+)?|medic(ine|ation|al)s?|remed(y|ies)|prescribe[sd]?/],
  ['a promise', /cur(e|es|ed|ing|able)/],
  ['a promise', /heal(s|ed|ing)?/],
  ['a promise', /prevent(s|ed|ing|ion)?|guarantee(s|d)?|injury[- ]proof|pain[- ]free|proven/],
  ['a disease', /diseases?|disorders?|syndromes?|patholog(y|ies|ical)|conditions?|symptoms?|inflam[a-z]+/],
  ['a verdict', /abnormal(ly|it(y|ies))?|degenerat[a-z]+|dysfunction(s|al)?|deform[a-z]+|damage[ds]?/],
  ['a verdict', /weak(er|est|ness|nesses)?/],
  ['a verdict', /injur(y|ies|e|ed|ing)|(at )?risk(s|y)?|patients?/],
  ['a disease', /([a-z]+)?arthri[a-z]+|([a-z]+)?arthros[ie]s|osteo[a-z]+/],
  ['a disease', /bursit[a-z]+|tend[io]n(itis|osis|opath[a-z]+)|([a-z]+)?itis|gluteal tears?/],
  ['a disease', /impinge[a-z]*|fai|labr(al|um)|snapping hip|dysplasia|necrosis/],
  [
    'a disease',
    /fractures?|sciatica|([a-z]+)?hernia(s|ted|tion)?|slipped discs?|stenosis|(muscle|groin|hip|flexor|hamstring) strains?|sprain(s|ed)?/,
  ],
  ['a disease', /cancers?|tumou?rs?|diabet[a-z]+|thrombosis|infections?|relative energy deficiency|red-s/],
  ['not our voice', /simply|just|let['’]s|journeys?|crush(es|ed|ing)?|smash(es|ed|ing)?/],
  [
    'not British',
    /(dis)?colo(r|rs|red|ring|rful)|centers?|centered|fibers?|gray|meters?|favor[a-z]*|behavior[a-z]*|toward|program/,
  ],
  ['not British', /(stabil|mobil|organ|recogn|real|minim|maxim|summar|custom|util)i?z(e|es|ed|ing|ation)|analyz[a-z]+|practiced/],
];
const wholeWords = words.map(
  ([why, word]) => [why, new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${word.source})(?![\\p{L}\\p{N}_-])`, 'giu')] as const,
);

/** The one sentence that may say it. */
export const theLine = 'This is not a diagnosis.';

/**
 * Texts reviewed one by one. A red-flag sign must name what a person has been told, or nobody could tick it: it is their word, not
 * ours, and a next step stands wherever it is shown. To add one: the whole text as it stands in `src`, and why.
 */
export const reviewed: readonly (readonly [text: string, why: string])[] = [
  ['A stress fracture, now or in the last two years', 'a sign that somebody has been told of'],
  ['I have had cancer, or long courses of steroids', 'a sign that somebody has been told of'],
];

/** What a text says that it should not, with why; empty: nothing. */
export function forbiddenIn(text: string): readonly string[] {
  const left = [theLine, ...reviewed.map(([allowed]) => allowed)].reduce(withoutWhole, text);
  const found = wholeWords.flatMap(([why, word]) => [...left.matchAll(word)].map(([said]) => `${why}, “${said}”`));
  return /\p{L}[!！]|!\s|!$/u.test(left) ? [...found, 'an exclamation mark'] : found;
}

/** An allowed text is taken out where it stands whole: as all there is, as a sentence of its own, or in quotation marks. */
function withoutWhole(text: string, allowed: string): string {
  const at = text.indexOf(allowed);
  if (at < 0) return text;
  const before = text.slice(0, at);
  const after = text.slice(at + allowed.length);
  const isSentence = allowed.endsWith('.');
  const isWhole = /(^|[.?:…“]\s?)$/u.test(before) && (isSentence ? /^($|\s|”)/u : /^($|[.”])/u).test(after);
  return isWhole ? `${before}${after}` : text;
}
