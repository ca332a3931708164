/** What frightens, or tells of something serious. */
const serious =
  /\b(pain of|hurts?|sore|sharp|catching|severe|chest pain|faint\w*|limp\w*|numb(ness)?|swollen|fever|ambulance|urgent|emergency|danger\w*|worr\w+|warning|a sign|worse|more than we want|cannot stand|stopped|out of shape)\b/i;

/**
 * What shows a way on: an imperative at the start of a clause, or what happens next, or what may be done. A person who reads may
 * think otherwise; this only tells that something of the kind is there.
 */
const imperatives =
  'add|answer|ask|call|choose|come back|do|give|go|have|keep|leave|let|move|open|rest|ring|save|see|speak|stay|stop|talk|take|tell|tick|train|try|untick|wait|walk';
const stepAtStart = new RegExp(`(?:^|[.?:;,]\\s+(?:and |then |or |please )?|\\band )(?:${imperatives})\\b`, 'i');
const wayOn =
  /\b(you may|you can|we (stop|leave|skip|try)|stays? (at|open|with|out|where)|takes over|stands in|goes down to|ends here|goes on|go on|carries on|opens again|is skipped|left out|leaves? the session|starts? gentler|fine (if|while)|asks for (less|an easier)|go by what|calm enough)\b/i;

/**
 * Statements of screens reviewed one by one, whose next step stands beside them on the screen, in another text. To add one: the whole
 * sentence as it stands in `src`.
 */
export const reviewedAlone: readonly string[] = [];

/** The sentences of a text that tell of something serious and neither hold a next step nor come before one. */
export function withoutNextStep(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.?]”?)\s+/u);
  return sentences.filter((sentence, place) => {
    if (!serious.test(sentence)) return false;
    return !sentences.slice(place).some((later) => stepAtStart.test(later) || wayOn.test(later));
  });
}
