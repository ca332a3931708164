import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { keepAnkleTest, keepFormCheck } from '../../actions/index.ts';
import { type FormAnswers, formQuestions } from '../../core/form/index.ts';
import { FormSaid } from './FormSaid.tsx';
import { FormStart } from './FormStart.tsx';
import { Measure } from './Measure.tsx';
import { addressOf, after, type Place, placeOf } from './place.ts';
import { Question } from './Question.tsx';

/** What to look for in a film of one's own running, a page each; then the ankles. Kept at the end. We never open the camera. */
export default function FormCheck() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const [answers, give] = useState<FormAnswers>({});
  const [reached, reach] = useState(0);
  const place = placeOf(params, reached);
  const isWhole = formQuestions.every((question) => answers[question] !== undefined);

  const goOn = (from: Place) => {
    const next = after(from);
    reach(Math.max(reached, next.reached));
    void navigate(addressOf(next.place));
  };
  const goBack = () => void navigate(-1); // every place was gone on to from the one before

  switch (place) {
    case 'start':
      return (
        <FormStart
          begin={() => {
            give({});
            goOn('start');
          }}
          measure={() => {
            give({});
            void navigate(addressOf('measure'));
          }}
        />
      );
    case 'measure':
      return (
        <Measure
          isAlone={!isWhole}
          goBack={goBack}
          keep={(ankles) => {
            if (isWhole) keepFormCheck(answers, ankles);
            else if (ankles !== null) keepAnkleTest(ankles);
            give({});
            reach(0);
            void navigate(addressOf(isWhole ? 'said' : 'start'), { replace: true });
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
