import { describe, expect, it } from 'vitest';
import { textsOf } from './health/source-texts.ts';

describe('the reading of src', () => {
  const textsIn = (code: string, file = 'src/screens/x/X.tsx') => textsOf(file, code).map(({ text }) => text);

  it('finds what stands between tags, labels, values with a space, and templates with their holes', () => {
    expect(textsIn('<p title="calm">weak {n} <b>hip</b></p>')).toEqual(['calm', 'weak', 'hip']);
    expect(textsIn('const a = `It cures $' + '{x} hips`; const b = { label: "cure", said: "We treat it" };')).toEqual([
      'It cures … hips',
      'cure',
      'We treat it',
    ]);
    expect(textsIn('<p className={a ? "weak a" : "b"}>{a ? "cure" : n || "heal"}</p>')).toEqual(['cure', 'heal']);
    expect(textsIn('<Row label={a ? "cure" : "heal"} />')).toEqual(['cure', 'heal']);
    expect(textsIn('const a = isGroin ? "groin" : "hip";', 'src/words/x.ts')).toEqual(['groin', 'hip']);
  });

  it('knows code: imports, types, keys, class names, ids and what is compared', () => {
    const code = `
      import x from './treatment of.ts'; // a comment that says treatment
      type T = 'a cure' | 'weak';
      const a = { 'a cure': styles['weak hip'] };
      if (kind === 'a cure') f('treatment-tag');
      switch (kind) { case 'a cure': }
      <p className="cure all" id="the cure">{a}</p>;`;
    expect(textsIn(code)).toEqual([]);
    expect(textsIn("switch (k) { case 'weak': a = 'hip'; }", 'src/words/x.ts')).toEqual(['hip']);
  });
});
