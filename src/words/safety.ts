import type { RedFlag, Urgency } from '../core/safety/index.ts';

/** A red flag as the person ticks it. */
export function redFlagLabel(flag: RedFlag): string {
  return redFlagLabels[flag];
}

const redFlagLabels: Readonly<Record<RedFlag, string>> = {
  'cannot-bear-weight': 'I cannot put weight on the leg',
  'fall-or-trauma': 'It began with a fall or a knock, or the leg looks out of shape',
  'fever-or-hot-joint': 'I have a fever, feel unwell, or the hip is hot or swollen',
  'bladder-bowel-or-numb-saddle': 'New bladder or bowel trouble, or numbness between the legs',
  'leg-weakness': 'A leg has lost strength or gives way',
  'sudden-severe-pain': 'Severe pain that came all at once',
  'chest-pain-or-fainting': 'Chest pain, fainting or dizziness',
  'waking-night-pain': 'Pain that wakes me at night or is there at rest',
  'groin-pain-sooner-each-run': 'Groin pain that starts sooner in each run',
  'pain-on-hopping': 'Hopping on the leg hurts',
  limp: 'I limp',
  'recent-stress-fracture': 'A stress fracture, now or in the last two years',
  'missed-periods-or-low-weight': 'Missed periods, or a low body weight',
  'unexplained-weight-loss': 'Weight loss I cannot explain, or night sweats',
  'cancer-or-steroid-history': 'I have had cancer, or long courses of steroids',
  'groin-lump': 'A lump in the groin',
  'numbness-or-tingling': 'Numbness or tingling in the leg',
  'under-16': 'I am under 16',
  pregnant: 'I am pregnant',
  'recent-hip-surgery-or-fragile-bones': 'A hip operation in the last year, or fragile bones',
  'heart-condition-or-doctor-advised-against': 'Heart trouble, or a doctor has advised against exercise',
};

/** What to do now, and how soon. */
export interface Advice {
  readonly when: string;
  readonly what: string;
  /** To somebody who ticked it. */
  readonly more: string;
  /** To anybody who reads the list. */
  readonly general: string;
}

export function adviceFor(urgency: Urgency): Advice {
  return advice[urgency];
}

const advice: Readonly<Record<Urgency, Advice>> = {
  today: {
    when: 'Next step, today',
    what: 'Have it looked at today',
    more: 'Do this first, today, and tell them what you ticked. With chest pain, or if you cannot stand, call an ambulance.',
    general: 'With any of these, stop training and ring your doctor or an urgent care line on the same day.',
  },
  soon: {
    when: 'Next step, this week',
    what: 'Ring your doctor or a physiotherapist',
    more: 'Tell them that you run, where it hurts, and what you ticked. Leave running and jumping until they have looked.',
    general: 'With any of these, stop training and have a doctor or physiotherapist look within the week.',
  },
  'clearance-first': {
    when: 'Next step, before you train',
    what: 'Ask someone who knows you',
    more: 'Ask your doctor, midwife or physiotherapist whether hip strength suits you now. Once they agree, say so here, and training opens.',
    general: 'Nothing here means stop for good. Someone who knows you should agree before you train.',
  },
};

/** The article's six questions, in its order. Yes to the second and the fourth is a good sign. */
export const selfTestQuestions = [
  'Is the pain sharp, deep or pinching in the socket?',
  'Does it ease with gentle stretching or movement?',
  'Is it worse after sitting or overnight?',
  'Can you stand evenly on both legs without discomfort?',
  'Does one side feel less steady?',
  'Do walking, squatting or stairs bring it on?',
] as const;

/** What a yes to one of them says, in few words. `number`: 1–6. */
export function selfTestYes(number: number): string {
  return saidByYes[number - 1] ?? '';
}

const saidByYes = [
  'sharp, deep or pinching',
  'eases with movement',
  'worse after sitting or overnight',
  'even on both legs',
  'one side less steady',
  'walking, squats or stairs bring it on',
] as const;
