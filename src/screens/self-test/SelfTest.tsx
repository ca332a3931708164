import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { keepSelfTest, takeBack } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan } from '../../core/adapt/index.ts';
import { type KneeFeeling, type SixAnswers, type TableSide, tableFrom } from '../../core/safety/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { Knee } from './Knee.tsx';
import { addressOf, after, type Place, placeOf } from './place.ts';
import { Question } from './Question.tsx';
import { SelfTestSaid } from './SelfTestSaid.tsx';
import { SelfTestStart } from './SelfTestStart.tsx';
import { SideBySide } from './SideBySide.tsx';

type Given = readonly (boolean | null)[];

/** The six questions, the knee check and the table, one page at a time; what is told is kept at the end. */
export default function SelfTest() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const stored = useKept((kept) => kept.facts);
  const today = useToday();
  const { stopped } = useMemo(() => currentPlan(stored, today, exercises), [stored, today]);
  const [given, give] = useState<Given>([null, null, null, null, null, null]);
  const [knee, feel] = useState<KneeFeeling | null>(null);
  const [table, fill] = useState<readonly TableSide[] | null>(null);
  const [reached, reach] = useState(0);
  const [keptId, keepId] = useState<string | null>(null);
  const place = placeOf(params, reached);

  const goOn = (from: Place) => {
    const next = after(from);
    reach(Math.max(reached, next.reached));
    void navigate(addressOf(next.place));
  };
  const goBack = () => void navigate(-1); // every place was gone on to from the one before
  const answers = sixOf(given);

  switch (place) {
    case 'start':
      return (
        <SelfTestStart
          begin={() => {
            give([null, null, null, null, null, null]);
            feel(null);
            fill(null);
            keepId(null);
            goOn('start');
          }}
        />
      );
    case 'knee':
      return (
        <Knee
          value={knee}
          isStopped={stopped !== null}
          goBack={goBack}
          feel={feel}
          goOn={(felt) => {
            feel(felt);
            fill(tableFrom(answers, felt));
            goOn('knee');
          }}
        />
      );
    case 'table':
      return (
        <SideBySide
          table={table ?? tableFrom(answers, knee)}
          fill={fill}
          goBack={goBack}
          goOn={() => {
            if (keptId !== null) void takeBack(keptId); // gone back to, and told otherwise
            keepId(
              keepSelfTest({
                answers: [...answers],
                ...(knee === null ? {} : { kneeToChest: knee }),
                table: [...(table ?? tableFrom(answers, knee))],
              }),
            );
            goOn('table');
          }}
        />
      );
    case 'said':
      return <SelfTestSaid answers={answers} knee={knee} table={table ?? []} keptId={keptId} />;
    default:
      return (
        <Question
          key={place}
          number={place}
          value={given[place - 1] ?? null}
          give={(yes) => give(given.map((before, at) => (at === place - 1 ? yes : before)))}
          goOn={() => goOn(place)}
          goBack={goBack}
        />
      );
  }
}

function sixOf(given: Given): SixAnswers {
  const [one, two, three, four, five, six] = given.map((answer) => answer === true);
  return [one ?? false, two ?? false, three ?? false, four ?? false, five ?? false, six ?? false];
}
