import { useMemo } from 'react';
import { Navigate } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { generateBlock, type Profile } from '../../core/plan/index.ts';
import type { RedFlag } from '../../core/safety/index.ts';
import { profileOf, withSigns } from './answers.ts';
import { addressOf } from './place.ts';
import { Preview } from './preview/Preview.tsx';
import { Refusal } from './refusal/Refusal.tsx';
import type { OpenVisit } from './visit.ts';

interface Props {
  readonly visit: OpenVisit;
  /** Levels that the block before has opened. */
  readonly unlocked: Profile['unlocked'];
  /** Signs on record: no block comes round them, whichever tab they were told in. */
  readonly standing: readonly RedFlag[];
  readonly today: LocalDay;
  readonly onBack: () => void;
}

/** What the answers give: a block to look at, or why there is none. */
export function BuiltPage({ visit, unlocked, standing, today, onBack }: Props) {
  const { seed } = visit;
  const answers = useMemo(() => withSigns(visit.answers, standing), [visit.answers, standing]);
  const generated = useMemo(() => {
    const profile = profileOf(answers, today, seed);
    return profile === null ? null : generateBlock(unlocked === undefined ? profile : { ...profile, unlocked }, exercises);
  }, [answers, today, seed, unlocked]);
  if (generated === null) return <Navigate to={addressOf('answers')} replace />;
  if (generated.ok) return <Preview block={generated.block} onBack={onBack} />;
  return <Refusal reason={generated.reason} answers={answers} today={today} change={visit.change} onBack={onBack} />;
}
