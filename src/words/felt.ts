/** How hard a set or a session was, as it is answered. */
export const effortChoices = [
  { value: 'easy', label: 'Easy', hint: '5 more in me' },
  { value: 'right', label: 'Right', hint: '3 more in me' },
  { value: 'hard', label: 'Hard', hint: '1 more, maybe' },
] as const;

/** Which hip hurt, from left to right. */
export const sideChoices = [
  { value: 'left', label: 'Left' },
  { value: 'both', label: 'Both' },
  { value: 'right', label: 'Right' },
] as const;

/** What the pain was like. */
export const painKindChoices = [
  { value: 'dull', label: 'Dull or aching' },
  { value: 'sharp', label: 'Sharp or catching' },
] as const;

/** Under a number from which on a session was too much: what to do now. */
export const tooMuchToday =
  'That is more than we want. Rest the hip today. If it is still sore in the morning, leave the next session out and see a physiotherapist.';
