import { type Exercise, type ExerciseId, exerciseById, type Family } from '../core/exercise/index.ts';
import type { Prescription, Why } from '../core/plan/index.ts';
import type { ScaleBackReason } from '../core/safety/index.ts';
import { explainAdapted, isAdapted } from './changes.ts';
import { setWords } from './doses.ts';
import { oneOf, sparedPlace } from './labels.ts';
import { midSentence } from './names.ts';
import { phaseName } from './sessions.ts';

/** Why an exercise stands in a session, as one plain sentence. A code of a later version gets a sentence that claims nothing. */
export function explainPrescription(prescription: Prescription, exercises: readonly Exercise[]): string {
  const { why, exerciseId } = prescription;
  if (isAdapted(why)) return explainAdapted(why, exerciseId, prescription, exercises, null);
  const name = (id: ExerciseId): string => exerciseById(exercises, id)?.name ?? 'This exercise';
  const level = (id: ExerciseId): number => exerciseById(exercises, id)?.level ?? 1;
  const told: Told = {
    prescription,
    name: name(exerciseId),
    level: level(exerciseId),
    other: (id) => midSentence(name(id)),
    levelOf: level,
  };
  // Each code's sentence takes that code's data; the table's type holds them together, which an index by union cannot tell.
  const sentence = Object.hasOwn(sentences, why.code) ? (sentences[why.code] as (why: Why, told: Told) => string) : undefined;
  return sentence?.(why, told) ?? `${told.name} belongs to this session.`;
}

interface Told {
  readonly prescription: Prescription;
  /** To begin a sentence with. */
  readonly name: string;
  readonly level: number;
  /** Another exercise's name, inside a sentence. */
  readonly other: (id: ExerciseId) => string;
  readonly levelOf: (id: ExerciseId) => number;
}

const starts: Partial<Readonly<Record<Family, (told: Told) => string>>> = {
  'hip-extension': ({ name, level }) =>
    `${name}, because the muscles behind your hip drive every stride, and level ${level} is a calm place to begin.`,
  'lateral-hip': ({ name, level }) =>
    `${name}, because the outside of your hip keeps your pelvis level each time you land, and level ${level} is a calm place to begin.`,
  'single-leg': ({ name, level }) =>
    `${name}, because you run on one leg at a time, and level ${level} is a calm place to begin.`,
  'anti-rotation': ({ name, level }) =>
    `${name}, because a trunk that stays square leaves your hips less to correct, and level ${level} is a calm place to begin.`,
  trunk: ({ name, level }) =>
    `${name}, because a steady trunk gives your hips something to push from, and level ${level} is a calm place to begin.`,
  'hip-flexor-strength': ({ name, level }) =>
    `${name}, because the front of your hip lifts the knee in every stride, and level ${level} is a calm place to begin.`,
};

const scaledBack: Readonly<Record<ScaleBackReason, (told: Told) => string>> = {
  pain: ({ name, level }) => `${name}, at level ${level}, because pain of three or more asks for an easier start.`,
  'pain-days': ({ name, level }) => `${name}, at level ${level}, because an ache of ten days or more asks for an easier start.`,
  'self-test': ({ name, level }) => `${name}, at level ${level}, because your answers about your hip ask for an easier start.`,
};

/** Sets in a sentence. */
function countWord(sets: number): string {
  return ['none', 'one', 'two', 'three', 'four'][sets] ?? String(sets);
}

type Sentences = { readonly [C in Why['code']]: (why: Extract<Why, { readonly code: C }>, told: Told) => string };

const sentences: Sentences = {
  start: (_, told) =>
    starts[told.prescription.family]?.(told) ?? `${told.name}, at level ${told.level}, is a calm place to begin.`,
  'start-scaled-back': ({ because }, told) => scaledBack[because](told),
  'start-minutes': ({ instead }, { name, other }) =>
    `${name} to begin with, because ${other(instead)} would take the session past your minutes.`,
  'start-filter-tag': ({ instead, tag }, { name, other }) =>
    `${name}, because ${other(instead)} asks more of ${sparedPlace(tag)} than you want for now.`,
  'start-filter-equipment': ({ instead, equipment }, { name, other }) =>
    `${name}, because ${other(instead)} needs ${oneOf(equipment)}, which is not on your list.`,
  'rung-up': ({ from, phase }, { name, other }) =>
    `${name} takes over from ${other(from)}, because you have had two weeks or more of that and the ${phaseName(phase)} weeks allow the next step up.`,
  variety: ({ from }, { name, other, level, levelOf }) =>
    level > levelOf(from)
      ? `${name} takes over from ${other(from)}: another movement for the same muscles, one level up.`
      : `${name} takes over from ${other(from)}, so that the same muscles meet another movement at the same level.`,
  'variety-minutes': ({ from, instead }, { name, other }) =>
    `${name} follows ${other(from)}, because the usual next step, ${other(instead)}, would take the session past your minutes.`,
  'filter-tag': ({ from, instead, tag }, { name, other }) =>
    `${name} follows ${other(from)}, because the usual next step, ${other(instead)}, asks more of ${sparedPlace(tag)} than you want for now.`,
  'filter-equipment': ({ from, instead, equipment }, { name, other }) =>
    `${name} follows ${other(from)}, because the usual next step, ${other(instead)}, needs ${oneOf(equipment)}, which is not on your list.`,
  'dose-up': (_, { name, prescription }) => `${name} is familiar by now, so each set grows to ${setWords(prescription)}.`,
  'dose-back': ({ phase }, { name, prescription }) =>
    `${name} goes back to ${setWords(prescription)}, because the ${phaseName(phase)} weeks start small before they grow.`,
  'kept-at-cap': ({ next }, { name, other }) =>
    `${name} stays, because the next step, ${other(next)}, is higher than these weeks go.`,
  'kept-tag': ({ next, tag }, { name, other }) =>
    `${name} stays, because the next step, ${other(next)}, asks more of ${sparedPlace(tag)} than you want for now.`,
  'kept-equipment': ({ next, equipment }, { name, other }) =>
    `${name} stays, because the next step, ${other(next)}, needs ${oneOf(equipment)}, which is not on your list.`,
  'kept-before-hard-run': ({ next }, { name, other }) =>
    `${name} stays, because the next step, ${other(next)}, is too much on the day before a hard run.`,
  'kept-minutes': ({ next }, { name, other }) =>
    `${name} stays, because the next step, ${other(next)}, would take the session past your minutes.`,
  'kept-top-of-ladder': (_, { name }) => `${name} stays, because it is the top of its ladder.`,
  'kept-steady': (_, { name }) => `${name} stays for another two weeks, so that not everything changes at once.`,
  'third-set': (_, { name }) => `${name} as last week, with a third set, because this is the hard week of the two.`,
  'third-set-variety': (_, { name }) => `${name}, new last week, with a third set, because this is the hard week of the two.`,
  'third-set-filter': (_, { name }) =>
    `${name}, chosen round what you want to spare or do not have, with a third set, because this is the hard week of the two.`,
  'more-effort': (_, { name }) => `${name} with the same sets as last week and a little more effort in each.`,
  'more-effort-variety': (_, { name }) => `${name}, new last week, with the same sets and a little more effort in each.`,
  'more-effort-filter': (_, { name }) =>
    `${name}, chosen round what you want to spare or do not have, with the same sets as last week and a little more effort in each.`,
  'two-sets-minutes': (_, { name }) =>
    `${name} keeps its two sets, because a third would not fit into your minutes in every hard week.`,
  'two-sets-minutes-variety': (_, { name }) =>
    `${name}, new last week, keeps its two sets, because a third would not fit into your minutes in every hard week.`,
  'two-sets-minutes-filter': (_, { name }) =>
    `${name}, chosen round what you want to spare or do not have, keeps its two sets, because a third would not fit into your minutes in every hard week.`,
  'in-turn-minutes': ({ beside }, { name, other }) =>
    `${name} takes turns with ${other(beside)}, because one after the other they would not fit into your minutes in every hard week.`,
  'in-turn-minutes-variety': ({ beside }, { name, other }) =>
    `${name}, new last week, takes turns with ${other(beside)}, because one after the other they would not fit into your minutes in every hard week.`,
  'in-turn-minutes-filter': ({ beside }, { name, other }) =>
    `${name}, chosen round what you want to spare or do not have, takes turns with ${other(beside)}, because one after the other they would not fit into your minutes in every hard week.`,
  'short-form': ({ sets }, { name }) =>
    `${name} with one set in place of ${countWord(sets)}, because you are short on time today.`,
  'gentler-sets': (_, { name, prescription }) =>
    `${name} with one set fewer, ${countWord(prescription.sets)} in all, because today asks for less.`,
  'gentler-effort': ({ effort }, { name }) => `${name} with less effort, ${effort} out of ten, because today asks for less.`,
  'gentler-sets-effort': ({ effort }, { name, prescription }) =>
    `${name} with one set fewer, ${countWord(prescription.sets)} in all, and less effort, ${effort} out of ten, because today asks for less.`,
  'warm-up-raise': (_, { name }) => `${name} first, so that you are warm before anything is asked of your hips.`,
  'warm-up-mobilise': (_, { name }) => `${name}, to take your hips through their range before they carry load.`,
  'warm-up-mobilise-variety': (_, { name }) =>
    `${name} this time, so that your hips warm up by another movement than in the weeks before.`,
  'warm-up-activate': (_, { name }) => `${name}, so that the muscles behind your hip are ready for the main part.`,
  'warm-up-trunk': (_, { name }) => `${name}, so that your trunk is ready to hold still before your hips work.`,
  'warm-up-run-form': (_, { name }) => `${name}, to find a tall running posture before you load it.`,
  'warm-up-balance': (_, { name }) => `${name}, to find your balance on one leg before you load it.`,
  'warm-up-ankle': (_, { name }) => `${name}, because an ankle that bends freely may leave your hip less to do.`,
  'warm-up-hip-flexor': (_, { name }) =>
    `${name} here, because within your minutes the main part has no room for the front of the hip.`,
  'warm-up-hip-flexor-first': (_, { name }) => `${name} here, so that the front of your hip has its turn before the main part.`,
  'cool-down-quads': (_, { name }) => `${name}, to ease the front of your thighs after the work.`,
  'cool-down-quads-filter': ({ tag }, { name }) =>
    `${name} in place of the standing quad stretch, which asks more of ${sparedPlace(tag)} than you want for now.`,
  'cool-down-hip-flexors': (_, { name }) => `${name}, to lengthen the front of your hips after the work.`,
  'cool-down-hip-flexors-filter': ({ tag }, { name }) =>
    `${name} in place of a kneeling stretch, which asks more of ${sparedPlace(tag)} than you want for now.`,
  'cool-down-outer-hips': (_, { name }) => `${name}, to ease the outside of your hips before you get up.`,
  'cool-down-outer-hips-filter': ({ tag }, { name }) =>
    `${name} in place of the figure-four stretch, which asks more of ${sparedPlace(tag)} than you want for now.`,
  'cool-down-breathing': (_, { name }) => `${name} to end on, so that you get up calmer than you lay down.`,
  'mobility-flow': (_, { name }) => `${name}, to move hips and back together before the longer stretches.`,
  'mobility-flow-filter': ({ tag }, { name }) =>
    `${name} in place of a flow on the floor, which asks more of ${sparedPlace(tag)} than you want for now.`,
  'mobility-roll': (_, { name }) => `${name}, because slow rolling may let a tight muscle move more freely for a while.`,
  'mobility-roll-variety': (_, { name }) => `${name} this time, because the roller moves to another muscle every two weeks.`,
  'mobility-hands-equipment': (_, { name }) => `${name}, because your hands can do what a roller does.`,
  'mobility-hands-filter': ({ tag }, { name }) =>
    `${name} in place of the roller, which asks more of ${sparedPlace(tag)} than you want for now.`,
  'mobility-hip-flexors': (_, { name }) => `${name}, because after sitting and long runs the front of the hip can feel tight.`,
  'mobility-hip-flexors-filter': ({ tag }, { name }) =>
    `${name} for the front of the hip, in place of a kneeling stretch, which asks more of ${sparedPlace(tag)} than you want for now.`,
  'mobility-hamstrings': (_, { name }) => `${name}, because a tight back of the thigh holds the hip back in a long stride.`,
  'mobility-twist-filter': ({ tag }, { name }) =>
    `${name} in place of a hamstring stretch, which asks more of ${sparedPlace(tag)} than you want for now.`,
  'mobility-twist': (_, { name }) =>
    `${name}, because your long band lets the ribs turn while the hips face forward, as they do when you run.`,
  'mobility-calf': (_, { name }) => `${name}, because a calf that lets the ankle bend may leave your hip less to do.`,
};
