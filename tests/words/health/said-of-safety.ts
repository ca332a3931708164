import { exercises } from '../../../src/catalogue/index.ts';
import type { PainCause, PlanRefusal, RefusalRule } from '../../../src/core/plan/index.ts';
import { painSpots, redFlags, redFlagUrgency } from '../../../src/core/safety/index.ts';
import { consequenceOf } from '../../../src/core/workout/index.ts';
import { explainAdapted } from '../../../src/words/changes.ts';
import { painReading } from '../../../src/words/progress-charts.ts';
import { explainRefusal } from '../../../src/words/refusals.ts';
import { exercisesAhead, painSaved, stoppedBecause } from '../../../src/words/rest.ts';
import { adviceFor } from '../../../src/words/safety.ts';
import { explainStop, longPainSentence, spokenQuestion } from '../../../src/words/stops.ts';
import { restWords, startQuestionWords } from '../../../src/words/today.ts';

const today = '2025-12-04';
const yesOrNo = [true, false];

/** Everything that words say of signs, stops, refusals and pain, for every value that changes a word. */
export function saidOfSafety(): readonly string[] {
  return [...ofSigns(), ...ofRefusals(), ...ofStops(), ...ofPainInASet(), ...ofPainInThePlan()];
}

function ofSigns(): readonly string[] {
  return [
    ...redFlags.map((flag) => explainRefusal({ rule: 'red-flag', data: { flag, urgency: redFlagUrgency[flag], count: 1 } })),
    ...(['today', 'soon', 'clearance-first'] as const).map(adviceFor).map(({ what, more }) => `${what}. ${more}`),
  ];
}

function ofRefusals(): readonly string[] {
  const say = (rule: RefusalRule, data: PlanRefusal['data']) => explainRefusal({ rule, data });
  const fields =
    'startDay availableDays runDays hardRunDays longRunDay equipment experience sessionMinutes avoid pain selfTest redFlags postpartumWeeks other';
  return [
    ...fields.split(' ').map((field) => say('invalid-profile', { field })),
    ...[0, 1, 5].map((weeks) => say('too-soon-after-birth', { weeks, fromWeeks: 6 })),
    ...[6, 8, 10].map((worst) => say('pain-too-high', { worst, below: 6 })),
    say('session-too-short', { minutes: 10, least: 20 }),
    say('too-few-days', { days: '1,2', add: '4,5' }),
    say('too-few-days', { days: '1', missing: 2, add: '3,5' }),
    say('run-conflict', { days: '1,6,7', longRunDay: 7, eve: 6, add: '2,3' }),
    say('strength-spacing', {}),
  ];
}

function ofStops(): readonly string[] {
  return [
    explainStop({ code: 'red-flag', flags: ['limp'] }, today),
    explainStop({ code: 'two-reds', days: ['2025-12-01', today] }, today),
    ...[true, false].map((inBlock) => `${spokenQuestion(inBlock).title} ${spokenQuestion(inBlock).reason}`),
    ...(['advise', 'block'] as const).flatMap((level) =>
      [null, '2026-01-01'].map((spokenUntil) => longPainSentence({ days: 11, level, spokenUntil })),
    ),
    painReading({ code: 'up', mornings: 9, from: 2, to: 5 }),
    startQuestionWords({ code: 'strength-too-soon', lastDay: today }, today).reason,
    startQuestionWords({ code: 'eve-of-long-run', longRunDay: '2025-12-05' }, today).reason,
    restWords({ kind: 'rest', done: null, waiting: null, alsoOpen: [], next: null }, null, today).sentence,
  ];
}

/** As Stopped shows it: why, then what goes on. */
function ofPainInASet(): readonly string[] {
  return Array.from({ length: 11 }, (_, worst) => worst).flatMap((worst) =>
    yesOrNo.flatMap((sharp) => [
      ...[0, 2].map((ahead) => painSaved({ worst, sharp }, consequenceOf({ pain: { worst, sharp } }, ahead), 'Clamshell')),
      `${stoppedBecause({ worst, sharp }, 'Clamshell', 1)} ${exercisesAhead(2)}`,
    ]),
  );
}

function ofPainInThePlan(): readonly string[] {
  const causes = painSpots.flatMap((spot) =>
    yesOrNo.flatMap((sharp) =>
      yesOrNo.flatMap((limp) =>
        (['morning', 'session', 'run', 'day'] as const).map((when): PainCause => {
          return { day: '2025-12-01', when, worst: 4, spot, sharp, limp, worse: when === 'morning', run: 'hard' };
        }),
      ),
    ),
  );
  return causes.flatMap((pain) => [
    explainAdapted({ code: 'held-for-pain', pain }, 'clamshell', null, exercises, today),
    explainAdapted({ code: 'down-for-pain', from: 'clamshell', pain }, 'clamshell', null, exercises, today),
    explainAdapted({ code: 'down-for-pain', from: 'band-clamshell', pain }, 'clamshell', null, exercises, today),
    explainAdapted({ code: 'down-for-pain-filter', from: 'band-clamshell', pain }, 'clamshell', null, exercises, today),
    explainAdapted({ code: 'left-out-for-pain', pain }, 'clamshell', null, exercises, today),
  ]);
}
