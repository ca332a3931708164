import type { CadenceTargets, Count, Counted } from '../core/cadence/index.ts';
import type { LocalDay } from '../core/calendar/index.ts';
import { dateWords } from './days.ts';
import { secondsWords } from './doses.ts';

/** "172 steps a minute", for the card of the toolkit. */
export function cadenceSummary(chosen: number | null, own: number | null): string {
  const shown = chosen ?? own;
  return shown === null ? 'Count your steps' : `${shown} steps a minute`;
}

/** What a tempo is beside one's own. */
export function chipWords(targets: CadenceTargets): readonly { readonly beat: number; readonly label: string }[] {
  const { own, fivePercent, tenPercent } = targets;
  return [
    { beat: own, label: `${own} yours` },
    ...(fivePercent === null ? [] : [{ beat: fivePercent, label: `${fivePercent} +5 %` }]),
    ...(tenPercent === null ? [] : [{ beat: tenPercent, label: `${tenPercent} +10 %` }]),
  ];
}

/** What to do with the beat. null: not counted yet. */
export function beatAdvice(targets: CadenceTargets | null): string {
  if (targets === null) return 'Count your own steps first. Then the beat can sit a little above them, where it helps.';
  if (targets.fivePercent === null) return 'Your steps are quick already. There is nothing to add.';
  return 'A few more, shorter steps may take some load off the hip. Try five minutes of an easy run first.';
}

/** The article's numbers, as what they are. */
export const articleSays =
  'You often read 170 to 180 for everyone. Height, speed and legs differ, so we go by your own number. Five in a hundred more is a small change; ten is plenty.';

/** How sure it is that a quicker step helps. */
export const cadenceEvidence =
  'In a lab study, steps ten in a hundred quicker took load off the hip, and five in a hundred off the knee. It did not look at whether hips then ached less.';

/** Why the beat ended although nobody ended it. */
export function beatEndedWords(ended: 'session' | 'slept'): string {
  switch (ended) {
    case 'session':
      return 'A session is running, so the beat stays off. Pause or end the session first.';
    case 'slept':
      return 'The screen was off for a while, so the beat stopped. Start it again when you are ready.';
  }
}

/** While the beat goes: what stands in its way. null: nothing. */
export function beatTrouble(sound: string, wakeLock: string): string | null {
  switch (sound) {
    case 'blocked':
      return 'The browser holds the sound back. A tap anywhere lets it out.';
    case 'interrupted':
      return 'A call or another app has the sound. It comes back with your next tap.';
    case 'missing':
      return 'This browser has no sound for us. The marks on the track still show the beat.';
  }
  return wakeLock === 'refused' || wakeLock === 'missing' || wakeLock === 'lost'
    ? 'The screen may turn itself off here, and the beat goes with it. Set your phone to stay awake.'
    : null;
}

/** What a count says so far, while it goes on. */
export function countingWords(count: Count, hasBegun: boolean): string {
  switch (count.kind) {
    case 'more':
      return hasBegun ? `Keep going. ${secondsWords(count.seconds)} more` : 'About 20 seconds will do';
    case 'unsure':
      return 'That is no even rhythm yet. Keep going, or start again.';
    case 'counted':
      return `${count.stepsPerMinute} steps a minute`;
  }
}

/** A finished count with how far it may be off. */
export function countedWords({ stepsPerMinute, giveOrTake, isSteady }: Counted): string {
  return isSteady
    ? `${stepsPerMinute} steps a minute, give or take ${giveOrTake}.`
    : `${stepsPerMinute} steps a minute, give or take ${giveOrTake}. Your steps were uneven, so count once more on a flat stretch.`;
}

/** "Counted by tapping on 24 November" */
export function countedOn(how: 'tapped' | 'sensor', day: LocalDay): string {
  return how === 'tapped' ? `Counted by your taps on ${dateWords(day)}.` : `Counted by your phone on ${dateWords(day)}.`;
}

/** Why neither counting nor the beat is offered so soon after a birth, and what comes first. */
export const cadenceAfterBirth =
  'It is under twelve weeks since the birth you told us of, so counting and the beat wait. Before you run or jump, see a women’s-health physiotherapist.';

/** What goes, for the bar that offers to undo it. */
export function whatCountIsDeleted(day: LocalDay): string {
  return `Your count of ${dateWords(day)}`;
}

/** Why the phone does not count, and what does. */
export function motionTrouble(state: 'refused' | 'missing'): string {
  return state === 'refused'
    ? 'The phone may not use its motion sensor here. Tap instead, or allow motion for this site in the browser.'
    : 'There is no motion sensor to count with here. Tap instead.';
}
