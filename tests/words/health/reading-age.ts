/**
 * Flesch and Kincaid's grade: 0.39 × words a sentence + 11.8 × syllables a word − 15.59; twelve years of age is about grade 7
 * (Kincaid et al., 1975, made on the reading of American sailors). It knows length alone: not whether a word is known ("physiotherapist"
 * counts as hard as "ichthyologist"), nor whether a sentence is clear, and syllables are counted by a rule of thumb that is one
 * off for about one word in ten. So the mean over a few hundred sentences means something; one sentence is held to a loose bound,
 * which catches only what nobody could take in on a mat. It stands in for no reader of twelve.
 */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Words read aloud; a number, or the hole where one stands, is a word of one syllable. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\p{N}…]+(?:['’][\p{L}]+)?/gu) ?? [];
}

/** Vowels that follow each other are one; a silent end is none. At least one. */
export function syllablesOf(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^dtaeiouy]ed|[^laeiouy]e)$/u, (end) => end[0] ?? '')
    .replace(/(?<=[^aeiouy])e(?=(?:ly|ness|ment|ful)$)/u, '');
  return Math.max(1, spoken.match(/[aeiouy]+/gu)?.length ?? 0);
}

/** The sentences of a text that are whole: they begin large, end with a stop, and have a few words. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?]”?)\s+/u).filter((part) => /^[“\p{Lu}\p{N}…].*[.?]”?$/u.test(part) && wordsOf(part).length >= 3);
}
