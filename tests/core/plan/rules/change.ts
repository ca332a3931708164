import type { Block, Prescription, Session, Week } from '../../../../src/core/plan/index.ts';
import { exerciseOf, familiesOf, remembered, sessionOf, strengthKinds, weekPairs } from './reading.ts';
import type { Rule } from './rule.ts';

interface SlotChange {
  readonly where: string;
  readonly was: Prescription;
  readonly is: Prescription;
}

/** The slots of a session, each with its exercise: part and family. */
function slotsOf({ warmUp, main, coolDown }: Session): Map<string, Prescription> {
  return new Map(
    Object.entries({ warmUp, main, coolDown }).flatMap(([part, entries]) =>
      entries.map((entry): [string, Prescription] => [`${part} ${entry.family}`, entry]),
    ),
  );
}

/** Each slot as it was in the week before and is now. */
function slotChanges({ before, after }: { before: Week; after: Week }): SlotChange[] {
  return after.sessions.flatMap((session) => {
    const earlier = slotsOf(sessionOf(before, session.kind));
    return [...slotsOf(session)].flatMap(([slot, is]) => {
      const was = earlier.get(slot);
      return was === undefined ? [] : [{ where: `week ${after.number} ${session.kind} ${slot}`, was, is }];
    });
  });
}

/** Every such change in a block. */
const allSlotChanges = remembered((block: Block): readonly SlotChange[] => weekPairs(block).flatMap(slotChanges));

/** What a hard week may change; the reason follows. */
const free: readonly string[] = ['sets', 'effort', 'why', 'extraSide'];

/** True if two prescriptions differ in nothing but what a hard week may change. */
function isSameWork(one: Prescription, other: Prescription): boolean {
  const same = (key: string): boolean => {
    const [was, is] = [one[key as keyof Prescription], other[key as keyof Prescription]]; // a key of either, perhaps a later one
    return was === is || free.includes(key) || JSON.stringify(was) === JSON.stringify(is);
  };
  return Object.keys(one).every(same) && Object.keys(other).every((key) => key in one || same(key));
}

/** Rules 10 and 13 to 15: what changes from week to week. */
export const change: readonly Rule[] = [
  {
    rule: 10,
    title: 'a slot rises one level at most from pair to pair',
    problems: (block) =>
      allSlotChanges(block)
        .filter(({ was, is }) => exerciseOf(is).level > exerciseOf(was).level + 1)
        .map(({ where, was, is }) => `${where}: ${was.exerciseId} → ${is.exerciseId}`),
  },
  {
    rule: 13,
    title: 'a slot changes by a rung up the ladder, or stays in the family and says variety or filter; none steps down',
    problems: (block) =>
      allSlotChanges(block)
        .filter(({ was, is }) => {
          if (was.exerciseId === is.exerciseId) return false;
          const [from, to] = [exerciseOf(was), exerciseOf(is)];
          if (to.level < from.level || from.easier.includes(to.id)) return true;
          if (from.harder.includes(to.id)) return false;
          return ![to.family, ...to.alsoFamilies].includes(is.family) || !/variety|filter/.test(is.why.code);
        })
        .map(({ where, was, is }) => `${where}: ${was.exerciseId} → ${is.exerciseId} (${is.why.code})`),
  },
  {
    rule: 14,
    title: 'exercises and doses change in odd weeks only; the hard week changes sets and effort',
    problems: (block) =>
      weekPairs(block)
        .filter(({ after }) => after.kind === 'hard')
        .flatMap(({ before, after }) =>
          after.sessions.flatMap((session) => {
            const earlier = sessionOf(before, session.kind);
            return (['warmUp', 'main', 'coolDown'] as const).flatMap((part) => {
              const place = session[part].findIndex((entry, at) => {
                const was = earlier[part][at];
                return was === undefined || !isSameWork(was, entry);
              });
              return earlier[part].length === session[part].length && place < 0
                ? []
                : [`week ${after.number} ${session.kind} ${part} ${session[part][place]?.exerciseId ?? ''}`];
            });
          }),
        ),
  },
  {
    rule: 15,
    title: 'the slots of A and of B are the same all block, hip flexors and the number of drills included',
    problems: (block) =>
      strengthKinds.flatMap((kind) => {
        const slots = block.weeks.map((week) => {
          const { main, warmUp } = sessionOf(week, kind);
          const drill = familiesOf(warmUp).includes('hip-flexor-strength') ? 'with' : 'without';
          return `${familiesOf(main)}; ${warmUp.length} warm-ups, ${drill} hip flexors`;
        });
        const all = [...new Set(slots)];
        return all.length === 1 ? [] : [`${kind}: ${all.join(' | ')}`];
      }),
  },
  {
    rule: 15,
    title: 'a superset pairs the same slots all block, and a third set that is cut is cut in every hard week',
    problems: (block) =>
      strengthKinds.flatMap((kind) => {
        const mains = block.weeks.map((week) => ({ week, main: sessionOf(week, kind).main }));
        const paired = mains.map(({ main }) => familiesOf(main.filter(({ superset }) => superset !== null)).join(' with '));
        const sets = mains.filter(({ week }) => week.kind === 'hard').map(({ main }) => main.map((one) => one.sets).join());
        return [new Set(paired), new Set(sets)]
          .filter(({ size }) => size > 1)
          .map((kinds) => `${kind}: ${[...kinds].map((one) => one || 'none').join(' | ')}`);
      }),
  },
];
