import { type RedFlag, redFlagUrgency, type Urgency } from '../core/safety/index.ts';
import { listOf } from './days.ts';
import { redFlagLabel } from './safety.ts';

/** How soon, as the heading of a list of signs. */
export function urgencyTitle(urgency: Urgency): string {
  return urgencyTitles[urgency];
}

const urgencyTitles: Readonly<Record<Urgency, string>> = {
  today: 'See someone today',
  soon: 'See someone this week',
  'clearance-first': 'Ask first, then train',
};

/** What to do now about one sign, and whom to see. */
export function flagStep(flag: RedFlag): string {
  return flagSteps[flag];
}

const flagSteps: Readonly<Record<RedFlag, string>> = {
  'cannot-bear-weight': 'Keep weight off the leg, and go to urgent care or an emergency department.',
  'fall-or-trauma': 'Rest the leg, and go to urgent care today.',
  'fever-or-hot-joint': 'Rest, and ring your doctor or an urgent care line today.',
  'bladder-bowel-or-numb-saddle': 'Go to an emergency department today and tell them this first.',
  'leg-weakness': 'Sit or lie down, and ring an urgent care line today.',
  'sudden-severe-pain': 'Stop what brings it on, and go to urgent care today.',
  'chest-pain-or-fainting': 'Sit down and call an ambulance if it is there now; if it has passed, ring your doctor today.',
  'waking-night-pain': 'Rest from running, and ask your doctor for a look this week.',
  'groin-pain-sooner-each-run': 'Leave running until a doctor or physiotherapist has looked.',
  'pain-on-hopping': 'Leave running and jumping until a doctor or physiotherapist has looked.',
  limp: 'Walk less, leave running, and have a physiotherapist or doctor look.',
  'recent-stress-fracture': 'Ask the person who looked after it when strength work suits you.',
  'missed-periods-or-low-weight': 'Talk to your doctor about eating, rest and running before you add more.',
  'unexplained-weight-loss': 'Ask your doctor for an appointment this week.',
  'cancer-or-steroid-history': 'Ask your doctor or your care team whether hip exercises suit you.',
  'groin-lump': 'Show it to your doctor this week; sooner if it hurts or stays out.',
  'numbness-or-tingling': 'Ask your doctor or a physiotherapist to look at your back and your leg.',
  'under-16': 'Ask a parent or carer, and with them a doctor or physiotherapist who knows you.',
  pregnant: 'Ask your midwife, your doctor or a women’s-health physiotherapist.',
  'recent-hip-surgery-or-fragile-bones': 'Ask your surgeon, doctor or physiotherapist which movements suit you.',
  'heart-condition-or-doctor-advised-against': 'Ask the doctor who knows your heart.',
};

/** Words for the telephone: the signs as they were ticked, and one question. */
export function wordsToSay(flags: readonly RedFlag[]): string {
  return ['I run, and I want to train my hips.', ...flags.map((flag) => `${redFlagLabel(flag)}.`)]
    .concat(question(flags))
    .join(' ');
}

function question(flags: readonly RedFlag[]): string {
  return flags.every((flag) => redFlagUrgency[flag] === 'clearance-first')
    ? 'Do hip exercises suit me now?'
    : 'Should that be looked at before I train?';
}

/** After "Today, not later,": what makes a step of this week one of today. */
export const sooner = 'if you cannot stand on the leg, feel feverish, or go numb between the legs.';

/** Asked once before a sign is taken off by a clearance; names what is cleared. */
export function clearedQuestion(flags: readonly RedFlag[]) {
  return {
    title: 'Cleared to train?',
    reason: `Has a doctor, midwife or physiotherapist heard of ${quoted(flags)} and agreed that you train?`,
    yes: 'Yes, I am cleared',
    no: 'Not yet',
  };
}

/** What an agreed pregnancy changes in a block that is made after it. */
export const pelvicFloorSpared =
  'Once they agree, your block leaves out what loads the pelvic floor most. You can change that under “What should we leave out?”.';

/** To somebody with a block that was made before the pregnancy. */
export const pelvicFloorAsk =
  'Once they agree, answer the questions again and tick “Pelvic floor”, so that your plan leaves out what loads it most.';

/** To somebody whose block begins within twelve weeks of a birth. */
export const afterBirth =
  'For these ten weeks we leave out what loads the pelvic floor most. Before you run or jump again, ask a women’s-health physiotherapist, and tell them of any heaviness or leaking.';

/** Asked once before a sign is taken off that was never true. */
export function mistakeQuestion(flag: RedFlag) {
  return {
    title: 'Take it off the list?',
    reason: `“${redFlagLabel(flag)}” comes off if it was never true. If it was true and has passed, have someone look first.`,
    yes: 'It was never true',
    no: 'Leave it on',
  };
}

/** What going on states where a sign on record was unticked. */
export function takenOffStatement(flags: readonly RedFlag[]): string {
  return flags.length === 1
    ? `I ticked ${quoted(flags)} by mistake. It is not true for me.`
    : `I ticked ${quoted(flags)} by mistake. They are not true for me.`;
}

/** Directly above the button that records the list: what it states. */
export function nothingNew(ticked: number): string {
  if (ticked === 0) return 'None of these is true for me.';
  return ticked === 1 ? 'One of these is true for me.' : `${ticked} of these are true for me.`;
}

/** What follows from the list, once it is recorded. */
export function listRecorded(ticked: number): string {
  return ticked === 0
    ? 'Noted. Nothing new stands in the way.'
    : 'Noted. Training waits until someone has looked, and everything you did is kept.';
}

function quoted(flags: readonly RedFlag[]): string {
  return listOf(flags.map((flag) => `“${redFlagLabel(flag)}”`));
}
