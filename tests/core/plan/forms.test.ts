import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { gentlerForm, type Prescription, type Session, shortForm } from '../../../src/core/plan/index.ts';
import { compileTimeline, timelineSeconds } from '../../../src/core/workout/index.ts';
import { explainPrescription } from '../../../src/words/index.ts';
import { inEveryBlock } from './holds.ts';

const inEverySession = (problems: (session: Session) => readonly string[]): void =>
  inEveryBlock((block) =>
    block.weeks.flatMap((week) =>
      week.sessions.flatMap((session) => problems(session).map((problem) => `week ${week.number} ${session.kind}: ${problem}`)),
    ),
  );
const all = ({ warmUp, main, coolDown }: Session): Prescription[] => [...warmUp, ...main, ...coolDown];
const secondsOf = (session: Session): number => timelineSeconds(compileTimeline(session));
const frozen = (session: Session): Session => structuredClone(session);

describe('short on time', { timeout: 600_000 }, () => {
  it('takes 8 to 14 minutes, told truly, and is the same session of the same day', () => {
    inEverySession((session) => {
      const before = frozen(session);
      const short = shortForm(session);
      expect(session).toEqual(before);
      expect([short.id, short.kind, short.day]).toEqual([session.id, session.kind, session.day]);
      const seconds = secondsOf(short);
      return seconds >= 8 * 60 && seconds <= 14 * 60 && short.minutes === Math.ceil(seconds / 60) ? [] : [`${seconds} s`];
    });
  });

  it('keeps what matters most, one set each and none in turn', () => {
    inEverySession((session) => {
      const short = shortForm(session);
      const has = (part: readonly Prescription[], ...families: string[]): boolean =>
        part.some(({ family }) => families.includes(family));
      const kept =
        session.kind === 'mobility'
          ? has(short.main, 'flow', 'dynamic') && has(short.main, 'rolling') && has(short.coolDown, 'breathing')
          : has(short.main, 'hip-extension') && has(short.main, 'lateral-hip') && has(short.main, 'trunk', 'anti-rotation');
      const stretched = has(all(short), 'hip-flexor-stretch');
      const drills = session.kind === 'mobility' || short.warmUp.length >= 3;
      const once = all(short).every(({ sets, superset }) => sets === 1 && superset === null);
      return kept && stretched && drills && once && has(short.warmUp, 'raise')
        ? []
        : [
            all(short)
              .map((one) => one.family)
              .join(),
          ];
    });
  });

  it('says of each exercise how many sets it had, and of the others what was said before', () => {
    inEverySession((session) => {
      const short = shortForm(session);
      return (['warmUp', 'main', 'coolDown'] as const).flatMap((part) =>
        short[part].flatMap((entry) => {
          const before = session[part].find(({ exerciseId }) => exerciseId === entry.exerciseId);
          const { why } = entry;
          const isTrue = why.code === 'short-form' ? before?.sets === why.sets && why.sets > 1 : why === before?.why;
          const isOnce = why.code === 'short-form' || before?.sets === 1;
          return isTrue && isOnce && before?.dose === entry.dose ? [] : [entry.exerciseId];
        }),
      );
    });
  });
});

describe('not today, but something', { timeout: 600_000 }, () => {
  it('has one set fewer, at least one, and one effort less, at least 4; exercises and doses stay', () => {
    inEverySession((session) => {
      const before = frozen(session);
      const gentler = gentlerForm(session);
      expect(session).toEqual(before);
      expect({ ...gentler, main: [], minutes: 0 }).toEqual({ ...session, main: [], minutes: 0 });
      const wrong = gentler.main.filter((entry, place) => {
        const was = session.main[place];
        if (was === undefined || was.exerciseId !== entry.exerciseId) return true;
        const effort = was.effort === null ? null : Math.max(4, was.effort - 1);
        return entry.sets !== Math.max(1, was.sets - 1) || entry.effort !== effort || entry.dose !== was.dose;
      });
      const minutes = Math.ceil(secondsOf(gentler) / 60);
      return [...wrong.map(({ exerciseId }) => exerciseId), ...(gentler.minutes === minutes ? [] : [`${minutes} minutes`])];
    });
  });

  it('plays in turn only where both still have sets to take turns in, and is never longer', () => {
    inEverySession((session) => {
      const gentler = gentlerForm(session);
      const inTurn = gentler.main.filter(({ superset }) => superset !== null);
      const kept = inTurn.length === 0 || (inTurn.length === 2 && inTurn.every(({ sets }) => sets > 1));
      return kept && secondsOf(gentler) <= secondsOf(session) ? [] : [`${inTurn.map(({ sets }) => sets)}`];
    });
  });

  it('says of each exercise what is less of it, if anything is', () => {
    inEverySession((session) =>
      gentlerForm(session).main.flatMap((entry, place) => {
        const was = session.main[place];
        const [sets, effort] = [entry.sets !== was?.sets, entry.effort !== was?.effort];
        const code = sets && effort ? 'gentler-sets-effort' : sets ? 'gentler-sets' : effort ? 'gentler-effort' : was?.why.code;
        const sentence = explainPrescription(entry, exercises);
        return entry.why.code === code && !sentence.includes('belongs to this session') ? [] : [`${entry.why.code}: ${sentence}`];
      }),
    );
  });
});
