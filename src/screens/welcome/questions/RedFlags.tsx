import { type RedFlag, redFlags, redFlagUrgency, type Urgency } from '../../../core/safety/index.ts';
import { ManyOf } from '../../../ui/index.ts';
import { redFlagLabel } from '../../../words/safety.ts';
import type { QuestionProps } from './question.ts';

const groups: readonly { readonly urgency: Urgency; readonly legend: string }[] = [
  { urgency: 'today', legend: 'Now, or since it began' },
  { urgency: 'soon', legend: 'In the last few weeks' },
  { urgency: 'clearance-first', legend: 'About you' },
];

export function RedFlags({ answers, change }: QuestionProps) {
  return groups.map(({ urgency, legend }) => {
    const inGroup = (flag: RedFlag) => redFlagUrgency[flag] === urgency;
    return (
      <ManyOf
        key={urgency}
        legend={legend}
        joined
        options={redFlags.filter(inGroup).map((value) => ({ value, label: redFlagLabel(value) }))}
        values={answers.redFlags}
        onChange={(chosen) => change({ ...answers, redFlags: [...answers.redFlags.filter((flag) => !inGroup(flag)), ...chosen] })}
      />
    );
  });
}

/** Directly above Continue: what going on states. */
export function redFlagStatement(ticked: number): string {
  if (ticked === 0) return 'None of these is true for me.';
  return ticked === 1 ? 'One of these is true for me.' : `${ticked} of these are true for me.`;
}
