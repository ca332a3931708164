import { Card } from '../../../ui/index.ts';
import styles from './Meanwhile.module.css';

/** What to do until there can be a block. */
export function Meanwhile({ rule }: { readonly rule: 'pain-too-high' | 'too-soon-after-birth' }) {
  const { title, steps } = advice[rule];
  return (
    <Card>
      <h2>{title}</h2>
      <ul className={styles['steps']}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </Card>
  );
}

const advice = {
  'pain-too-high': {
    title: 'Until then',
    steps: [
      'Rest from whatever takes the pain to 6 or more. Easy walking is fine while it stays at 2 or less.',
      'If it is sharp or catching, or not easing after a few days, see a physiotherapist or your doctor.',
      'Come back when the worst of a week is 5 or less. The block then starts gently.',
    ],
  },
  'too-soon-after-birth': {
    title: 'Until then',
    steps: [
      'Walk as far as feels good, and rest.',
      'Ask your midwife or a women’s-health physiotherapist when strength work suits you, and tell them if you feel heaviness or leaking.',
      'Come back from six weeks on. Up to twelve weeks we leave out what loads the pelvic floor.',
    ],
  },
} as const;
