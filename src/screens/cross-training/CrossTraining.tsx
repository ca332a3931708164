import { useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { choosePocket } from '../../actions/index.ts';
import { played } from '../../catalogue/activities.ts';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan } from '../../core/adapt/index.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import { type CrossMinutes, type CrossOffer, crossMinutes, crossOffers } from '../../core/toolkit/index.ts';
import { ExercisePicture } from '../../pictures/index.ts';
import { player, useDoor } from '../../player/index.ts';
import { pocketOf, soundOf, useFacts, useKept, useToday } from '../../store/index.ts';
import { Button, backLinkClass, buttonClass, Card, Icon, OneOf, Screen, Switch } from '../../ui/index.ts';
import { pocketHint } from '../../words/settings.ts';
import { sittingName, toolkitSessionName } from '../../words/sittings.ts';
import { explainStop } from '../../words/stops.ts';
import { unfinishedFirst } from '../../words/today.ts';
import { crossWords, minutesWords, sparedWords, startWords } from '../../words/toolkit-sessions.ts';
import styles from './CrossTraining.module.css';

const lengths = crossMinutes.map((minutes) => ({ value: `${minutes}` as `${CrossMinutes}`, label: minutesWords(minutes) }));
const nameOf = (id: string) => exerciseById(played, id)?.name ?? id;

/** In place of a run: something that keeps a runner fit and does not land. */
export default function CrossTraining() {
  const stored = useKept((kept) => kept.facts);
  const settings = useKept((kept) => kept.settings);
  const { facts } = useFacts();
  const today = useToday();
  const door = useDoor();
  const [minutes, setMinutes] = useState<CrossMinutes>(crossMinutes[0]);
  const { person } = useMemo(() => currentPlan(stored, today, exercises), [stored, today]);
  const offers = crossOffers(facts, { exercises: played, person, day: today, minutes });
  return (
    <Screen
      wide
      title="In place of a run"
      back={
        <Link className={backLinkClass} to="/toolkit">
          <Icon name="back" size={26} /> Toolkit
        </Link>
      }
    >
      <p className={styles['lead']}>
        On a day when running is too much, do one of these instead. Keep it easy enough to talk. One minute to get going comes on
        top.
      </p>
      {door.code === 'stopped' && (
        <>
          <p>{explainStop(door.stop, today)}</p>
          <Link className={buttonClass('soft')} to="/check-in#see-someone">
            When to see someone
          </Link>
        </>
      )}
      {door.code === 'taken' && (
        <>
          <p>{unfinishedFirst(sittingName(door.session, nameOf))}</p>
          <Link className={buttonClass('soft')} to={`/workout/${door.session.id}`}>
            Continue session
          </Link>
        </>
      )}
      {door.code === 'open' && (
        <OneOf
          legend="How long?"
          options={lengths}
          value={`${minutes}`}
          onChange={(chosen) => setMinutes(crossMinutes.find((one) => `${one}` === chosen) ?? crossMinutes[0])}
          columns={3}
        />
      )}
      <div className={styles['cards']}>
        {offers.map((offer, place) => (
          <Offer key={offer.name} offer={offer} isFirst={place === 0} mayBegin={door.code === 'open'} />
        ))}
      </div>
      {door.code === 'open' && (
        <Card className={styles['pocket']}>
          <Switch
            label="Pocket mode"
            hint={pocketHint(soundOf(settings), 'off')}
            on={pocketOf(settings)}
            held={!soundOf(settings)}
            onChange={(on) => void choosePocket(on)}
          />
        </Card>
      )}
    </Screen>
  );
}

interface OfferProps {
  readonly offer: CrossOffer;
  readonly isFirst: boolean;
  readonly mayBegin: boolean;
}

function Offer({ offer: { name, session, spared }, isFirst, mayBegin }: OfferProps) {
  const navigate = useNavigate();
  const title = toolkitSessionName(name);
  return (
    <Card className={styles['card']}>
      <div className={styles['head']}>
        <ExercisePicture exerciseId={name} className={styles['figure']} />
        <div>
          <h2>{title}</h2>
          <p>{spared === null ? crossWords[name] : sparedWords(spared)}</p>
        </div>
      </div>
      {session !== null && mayBegin && (
        <Button
          look={isFirst ? 'main' : 'soft'}
          className={styles['start']}
          aria-label={startWords(title, session.minutes)}
          onClick={() => {
            player.begin(session, 'left'); // in the tap itself: it wakes the sound
            void navigate(`/workout/${session.id}`);
          }}
        >
          Start, {session.minutes} min
        </Button>
      )}
    </Card>
  );
}
