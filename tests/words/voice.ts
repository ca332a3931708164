/** What our voice never says: words of the clinic, of the gym, and of the guilty conscience. */
const banned = [
  /diagnos/i,
  /\btreat(s|ed|ing|ment)?\b/i,
  /\bcure/i,
  /\bheal(s|ed|ing)?\b/i,
  /abnormal/i,
  /\bcondition/i,
  /\binjur/i,
  /\bweak(er|ness)?\b/i,
  /\b(simply|just|let's|journey|crush|smash)\b/i,
  /\breps\b/i,
  /\d ?[x×]|@/,
  /!/,
  /\p{Extended_Pictographic}/u,
  // A disease is never named as somebody's own.
  /you (have|suffer from) (a |an )?(bursitis|tendinopathy|tendonitis|impingement|arthritis|labral|stress fracture)/i,
];
const halfMade = /undefined|null|NaN|\[object| {2}| [,.;:]|,,|\.\./;

/** What is wrong with a made text: words we do not use, a hole in it, no whole sentence, or more sentences than `most`. */
export function problemsOf(text: string, most: number): string[] {
  const sentences = text.split(/[.?](?:”)?(?:\s|$)/).filter((part) => part.trim() !== '');
  return [
    ...banned.filter((word) => word.test(text)).map((word) => `says ${word}`),
    ...(halfMade.test(text) ? ['has a hole'] : []),
    ...(/^[A-Z0-9“]/.test(text) ? [] : ['begins small']),
    ...(/[.?]$/.test(text) ? [] : ['does not end']),
    ...(sentences.length <= most ? [] : [`has ${sentences.length} sentences`]),
  ].map((problem) => `${problem}: ${text}`);
}
