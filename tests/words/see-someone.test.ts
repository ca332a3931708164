import { describe, expect, it } from 'vitest';
import {
  type RedFlag,
  redFlags,
  redFlagUrgency,
  type SixAnswers,
  type TableSide,
  tableSides,
} from '../../src/core/safety/index.ts';
import { adviceFor } from '../../src/words/safety.ts';
import {
  afterBirth,
  clearedQuestion,
  flagStep,
  listRecorded,
  mistakeQuestion,
  nothingNew,
  pelvicFloorAsk,
  pelvicFloorSpared,
  takenOffStatement,
  wordsToSay,
} from '../../src/words/see-someone.ts';
import {
  kneeSentence,
  leaningSentence,
  notADiagnosis,
  outcomeSentence,
  tableRows,
  trendSentence,
  worthALook,
} from '../../src/words/self-test.ts';
import { stopTitle } from '../../src/words/stop-title.ts';
import { explainStop, longPainSentence } from '../../src/words/stops.ts';
import { problemsOf } from './voice.ts';

const sixes: readonly SixAnswers[] = Array.from({ length: 64 }, (_, bits): SixAnswers => {
  const yes = (place: number) => (bits & (1 << place)) !== 0;
  return [yes(0), yes(1), yes(2), yes(3), yes(4), yes(5)];
});

describe('what is said of signs', () => {
  it.each(redFlags)('%s: a next step in our voice, with somebody to see or ask', (flag) => {
    expect(problemsOf(flagStep(flag), 1)).toEqual([]);
    expect(flagStep(flag)).toMatch(/doctor|physiotherapist|midwife|care|emergency|ambulance|looked after it/);
    expect(problemsOf(takenOffStatement([flag]), 2)).toEqual([]);
    expect(problemsOf(mistakeQuestion(flag).reason, 2)).toEqual([]);
    expect(problemsOf(clearedQuestion([flag]).reason, 1)).toEqual([]);
  });

  it.each(redFlags.filter((flag) => redFlagUrgency[flag] === 'today'))('%s says today, or at once', (flag) => {
    expect(flagStep(flag)).toMatch(/today|now|emergency department/);
  });

  it('everything else is in our voice, and whole', () => {
    const said = [
      wordsToSay(['limp', 'pregnant']),
      wordsToSay(['under-16']),
      takenOffStatement(['limp', 'pregnant']),
      ...[0, 1, 2].flatMap((count) => [nothingNew(count), listRecorded(count)]),
      pelvicFloorAsk,
      pelvicFloorSpared,
      afterBirth,
      longPainSentence({ days: 3, level: 'nudge', spokenUntil: null }),
      ...(['today', 'soon', 'clearance-first'] as const).map((urgency) => adviceFor(urgency).general),
    ];
    expect(said.flatMap((sentence) => problemsOf(sentence, 4))).toEqual([]);
  });

  it('the stop has words of its own for each urgency, goes by the most pressing, and says how it opens', () => {
    const stop = (...flags: RedFlag[]) => ({ code: 'red-flag', flags }) as const;
    const stops = [stop('pregnant'), stop('pregnant', 'limp'), stop('limp', 'fever-or-hot-joint', 'pregnant')];
    expect(stops.map(stopTitle)).toEqual(['Ask someone first', 'Have it looked at first', 'Have it looked at today']);
    const said = stops.map((one) => explainStop(one, '2025-11-24'));
    expect(new Set(said).size).toBe(3);
    for (const sentence of said) {
      expect(problemsOf(sentence, 3)).toEqual([]);
      expect(sentence).toContain('“When to see someone”');
    }
  });
});

describe('what is said of the self-test', () => {
  it('never gives a finding: it leans, more often, and a person may look', () => {
    for (const muscle of tableSides)
      for (const joint of tableSides) {
        const table: readonly TableSide[] = [muscle, joint, 'joint', 'neither', 'joint', muscle, joint, muscle, 'neither'];
        const said = leaningSentence(table);
        expect(problemsOf(said, 2)).toEqual([]);
        expect(said).not.toMatch(/\b(is|are) (a |your )?(muscle|joint)\b|you have/i);
      }
    for (const knee of ['nowhere', 'outer', 'deep'] as const) expect(problemsOf(kneeSentence(knee) ?? '', 2)).toEqual([]);
    expect(kneeSentence(null)).toBeNull();
  });

  it('says of every set of answers what they do to the plan', () => {
    for (const answers of sixes)
      for (const plan of ['none', 'gentle', 'full'] as const) {
        const said = outcomeSentence(answers, plan);
        expect(problemsOf(said, 2)).toEqual([]);
        const [one, , three, , five, six] = answers;
        expect(said.startsWith('None')).toBe(!(one || three || five || six));
      }
    expect(problemsOf(worthALook, 2)).toEqual([]);
  });

  it('compares two results by the four that ask for less', () => {
    const result = (bits: number) => ({ day: '2025-11-24', answers: sixes[bits] as SixAnswers });
    expect(trendSentence(result(0b100001), result(0b000001))).toBe('Fewer answers ask for less than on 24 November.');
    expect(trendSentence(result(0b000000), result(0b001010))).toBe('As many answers ask for less as on 24 November.');
    expect(trendSentence(result(0b000000), result(0b000100))).toBe('More answers ask for less than on 24 November.');
  });

  it('has the nine rows, each with two sides, and one fixed line', () => {
    expect(tableRows).toHaveLength(9);
    expect(new Set(tableRows.flatMap(({ muscle, joint }) => [muscle, joint])).size).toBe(18);
    for (const { about, muscle, joint } of tableRows)
      for (const words of [about, muscle, joint]) expect(problemsOf(`${words}.`, 1)).toEqual([]);
    expect(notADiagnosis).toBe('This is not a diagnosis.');
  });
});
