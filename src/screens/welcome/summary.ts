import { type LocalDay, weekdays } from '../../core/calendar/index.ts';
import { fullDay, listOf, weekdayName } from '../../words/days.ts';
import { avoidLabel, equipmentLabel } from '../../words/labels.ts';
import { redFlagLabel, selfTestYes } from '../../words/safety.ts';
import { asLabel } from '../../words/sessions.ts';
import { type Answers, birthOf, type QuestionNumber, runsOf } from './answers.ts';

/** An answer as it stands, in a few short lines. `inBlock`: the block is under way, and no day to begin on is asked. */
export function summaryOf(question: QuestionNumber, answers: Answers, today: LocalDay, inBlock = false): readonly string[] {
  switch (question) {
    case 1:
      return pain(answers);
    case 2:
      return answers.redFlags.length === 0 ? ['None of these is true for me'] : answers.redFlags.map(redFlagLabel);
    case 3:
      return selfTest(answers);
    case 4:
      return [answers.equipment.length === 0 ? 'Nothing' : answers.equipment.map(equipmentLabel).join(', ')];
    case 5:
      return [
        answers.avoid.length === 0 ? 'Nothing to leave out' : answers.avoid.map((tag) => avoidLabel(tag).label).join(', '),
        ...birth(answers),
      ];
    case 6:
      return runs(answers);
    case 7:
      return days(answers, today).slice(0, inBlock ? 1 : 2);
    case 8:
      return [experience(answers), `Up to ${answers.minutes} minutes`];
  }
}

function pain({ worst, painDays, side }: Answers): readonly string[] {
  if (worst === 0) return ['No pain'];
  const places = { left: 'Left side', right: 'Right side', both: 'Both sides', none: 'Hard to say where' };
  return [`${worst} out of 10 at worst`, `Days: ${painDays}`, places[side]];
}

/** The questions carry no numbers on the screen, so each yes is said in words. */
function selfTest({ selfTest: given }: Answers): readonly string[] {
  const yes = given.flatMap((answer, place) => (answer ? [selfTestYes(place + 1)] : []));
  return yes.length === 0 ? ['No to all six'] : yes.map(asLabel);
}

function birth(answers: Answers): readonly string[] {
  const kind = birthOf(answers);
  if (kind === 'no') return [];
  return [kind === 'pregnant' ? 'Pregnant' : `Weeks since giving birth: ${answers.weeksSinceBirth}`];
}

function runs(answers: Answers): readonly string[] {
  const { runDays, hardRunDays: hard, longRunDay: long } = runsOf(answers);
  if (runDays.length === 0) return ['No runs'];
  return [
    listOf(runDays.map(weekdayName)),
    hard.length === 0 ? 'No hard run' : `Hard: ${listOf(hard.map(weekdayName))}`,
    long === null ? 'No long run' : `Long: ${weekdayName(long)}`,
  ];
}

function days({ availableDays, startDay }: Answers, today: LocalDay): readonly string[] {
  const time =
    availableDays.length === weekdays.length
      ? 'Every day'
      : availableDays.length === 0
        ? 'No day yet'
        : listOf(availableDays.map(weekdayName));
  return [time, startDay === null || startDay === today ? 'From today on' : `From ${fullDay(startDay)} on`];
}

function experience({ experience: used }: Answers): string {
  return { new: 'New to it', some: 'Some', regular: 'Regular' }[used];
}
