import { useMemo } from 'react';
import { Navigate } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { generateBlock } from '../../core/plan/index.ts';
import { profileOf } from './answers.ts';
import { addressOf } from './place.ts';
import { Preview } from './preview/Preview.tsx';
import { Refusal } from './refusal/Refusal.tsx';
import type { OpenVisit } from './visit.ts';

interface Props {
  readonly visit: OpenVisit;
  readonly today: LocalDay;
  readonly onBack: () => void;
}

/** What the answers give: a block to look at, or why there is none. */
export function BuiltPage({ visit, today, onBack }: Props) {
  const { answers, seed } = visit;
  const generated = useMemo(() => {
    const profile = profileOf(answers, today, seed);
    return profile === null ? null : generateBlock(profile, exercises);
  }, [answers, today, seed]);
  if (generated === null) return <Navigate to={addressOf('answers')} replace />;
  if (generated.ok) return <Preview block={generated.block} onBack={onBack} />;
  return <Refusal reason={generated.reason} answers={answers} today={today} change={visit.change} onBack={onBack} />;
}
