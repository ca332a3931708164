/** How soon to see someone. Source: docs/health.md, "Red flags". */
export type Urgency = 'today' | 'soon' | 'clearance-first';

export const redFlagUrgency = {
  'cannot-bear-weight': 'today',
  'fall-or-trauma': 'today',
  'fever-or-hot-joint': 'today',
  'bladder-bowel-or-numb-saddle': 'today',
  'leg-weakness': 'today',
  'sudden-severe-pain': 'today',
  'chest-pain-or-fainting': 'today',
  'waking-night-pain': 'soon',
  'groin-pain-sooner-each-run': 'soon',
  'pain-on-hopping': 'soon',
  limp: 'soon',
  'recent-stress-fracture': 'soon',
  'missed-periods-or-low-weight': 'soon',
  'unexplained-weight-loss': 'soon',
  'cancer-or-steroid-history': 'soon',
  'groin-lump': 'soon',
  'numbness-or-tingling': 'soon',
  'under-16': 'clearance-first',
  pregnant: 'clearance-first',
  'recent-hip-surgery-or-fragile-bones': 'clearance-first',
  'heart-condition-or-doctor-advised-against': 'clearance-first',
} as const satisfies Record<string, Urgency>;

/** A sign that someone should look before any training. Any one stops every exercise. */
export type RedFlag = keyof typeof redFlagUrgency;

export const redFlags = Object.keys(redFlagUrgency) as readonly RedFlag[]; // the keys of the literal above

/** The most pressing urgency among flags. */
export function mostUrgent(flags: readonly RedFlag[]): Urgency {
  const urgencies = new Set<Urgency>(flags.map((flag) => redFlagUrgency[flag]));
  return urgencies.has('today') ? 'today' : urgencies.has('soon') ? 'soon' : 'clearance-first';
}
