/** The bands of the pain scale: up to 2, up to 5, above. Colour only beside the number. */
export function bandOf(pain: number): 'low' | 'middle' | 'high' {
  if (pain <= 2) return 'low';
  return pain <= 5 ? 'middle' : 'high';
}
