import { useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { keepAnkleTest, keepFormCheck, takeBack } from '../../actions/index.ts';
import { type FormAnswers, formQuestions } from '../../core/form/index.ts';
import { FormSaid } from './FormSaid.tsx';
import { FormStart } from './FormStart.tsx';
import { Measure, noAnkles } from './Measure.tsx';
import { addressOf, after, type Place, placeOf } from './place.ts';
import { Question } from './Question.tsx';

/** What to look for in a film of one's own running, a page each; then the ankles. Kept at the end. We never open the camera. */
export default function FormCheck() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const [answers, give] = useState<FormAnswers>({});
  const [reached, reach] = useState(0);
  const [ankles, type] = useState(noAnkles);
  const [keptIds, keepIds] = useState<readonly string[]>([]);
  const cameByAddress = useLocation().key === 'default';
  const place = placeOf(params, reached);
  const isWhole = formQuestions.every((question) => answers[question] !== undefined);

  const goOn = (from: Place) => {
    const next = after(from);
    reach(Math.max(reached, next.reached));
    void navigate(addressOf(next.place));
  };
  // Every place was gone on to from the one before, save one that was opened by its address.
  const goBack = () => void (cameByAddress ? navigate(addressOf('start'), { replace: true }) : navigate(-1));
  const startAnew = () => {
    give({});
    type(noAnkles);
    keepIds([]);
  };

  switch (place) {
    case 'start':
      return (
        <FormStart
          begin={() => {
            startAnew();
            goOn('start');
          }}
          measure={() => {
            startAnew();
            void navigate(addressOf('measure'));
          }}
        />
      );
    case 'measure':
      return (
        <Measure
          isAlone={!isWhole}
          goBack={goBack}
          text={ankles}
          type={type}
          keep={(measured) => {
            for (const id of keptIds) void takeBack(id); // gone back to, and told otherwise
            if (isWhole) {
              keepIds(keepFormCheck(answers, measured));
              goOn('measure');
              return;
            }
            if (measured !== null) keepAnkleTest(measured);
            startAnew();
            goBack();
          }}
        />
      );
    case 'said':
      return <FormSaid />;
    default:
      return (
        <Question
          key={place}
          question={place}
          value={answers[place]}
          give={(answer) => give({ ...answers, [place]: answer })}
          goOn={() => goOn(place)}
          goBack={goBack}
        />
      );
  }
}
