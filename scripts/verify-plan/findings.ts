import type { Block, Profile } from '../../src/core/plan/index.ts';
import { problemsOf } from '../../tests/core/plan/rules/index.ts';

/** A rule broken, and by which profile. */
export interface Problem {
  readonly words: string;
  readonly profile: Profile;
}

/** What a run over some combinations found. It grows as the run goes on. */
export interface Findings {
  tried: number;
  blocks: number;
  problems: number;
  /** The first ten. */
  readonly first: Problem[];
  /** How many of each rule, 'rule 25' and so on. */
  readonly byRule: Map<string, number>;
}

const mostShown = 10;
const mostShownOfRule = 3;

export function noFindings(): Findings {
  return { tried: 0, blocks: 0, problems: 0, first: [], byRule: new Map() };
}

/** Notes what is wrong with a profile's plan, each problem as 'rule N: what and where'. */
export function note(findings: Findings, profile: Profile, problems: readonly string[]): void {
  for (const words of problems) {
    findings.problems += 1;
    const rule = ruleOf(words);
    findings.byRule.set(rule, (findings.byRule.get(rule) ?? 0) + 1);
    show(findings.first, { words, profile });
  }
}

/** Keeps the first ten, few of each rule and one of each rule and profile: a single fault often breaks a rule many times. */
function show(first: Problem[], problem: Problem): void {
  const ofRule = first.filter(({ words }) => ruleOf(words) === ruleOf(problem.words));
  const known = ofRule.length >= mostShownOfRule || ofRule.some(({ profile }) => profile === problem.profile);
  if (!known && first.length < mostShown) first.push(problem);
}

function ruleOf(words: string): string {
  return words.split(':')[0] ?? words;
}

/** Holds a block to every rule that can be seen in it. */
export function checkBlock(findings: Findings, block: Block, profile: Profile): void {
  findings.blocks += 1;
  note(findings, profile, problemsOf(block, profile));
}

/** Findings of several runs as one. */
export function together(all: readonly Findings[]): Findings {
  const sum = noFindings();
  for (const one of all) {
    sum.tried += one.tried;
    sum.blocks += one.blocks;
    sum.problems += one.problems;
    for (const [rule, count] of one.byRule) sum.byRule.set(rule, (sum.byRule.get(rule) ?? 0) + count);
    for (const problem of one.first) show(sum.first, problem);
  }
  return sum;
}
