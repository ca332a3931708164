import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { explainPrescription } from '../../../src/words/index.ts';
import { everyOne, inEveryBlock } from './holds.ts';
import { type Claim, claims, placesOf } from './reason-claims.ts';
import { unwelcome } from './reason-welcome.ts';

describe('the reason with each prescription', { timeout: 600_000 }, () => {
  it('is true: whatever its code claims can be seen in the block, the profile and the catalogue', () => {
    inEveryBlock((block, profile) =>
      placesOf(block, profile)
        .filter((place) => {
          const claim = claims[place.entry.why.code as keyof typeof claims] as Claim; // as generated, nothing is adapted
          return !claim(place);
        })
        .map(({ where, entry }) => `${where}: ${JSON.stringify(entry.why)}`),
    );
  });

  it('names a tag, a thing or the minutes only where without them the other exercise would have been more welcome', () => {
    inEveryBlock((block, profile) => placesOf(block, profile).flatMap(unwelcome));
  });

  it('has a sentence of its own: prescriptions of unlike reasons never share one', () => {
    const reasonOf = new Map<string, string>();
    inEveryBlock((block) =>
      everyOne(block).flatMap(({ entry, where }) => {
        const [sentence, why] = [explainPrescription(entry, exercises), JSON.stringify(entry.why)];
        const known = reasonOf.get(sentence) ?? why;
        reasonOf.set(sentence, known);
        return known === why ? [] : [`${where}: "${sentence}" for ${known} and ${why}`];
      }),
    );
    expect(reasonOf.size).toBeGreaterThan(50);
  });
});
