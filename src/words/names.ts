const properNames = ['Pallof'];

/** An exercise's name inside a sentence. */
export function midSentence(name: string): string {
  return properNames.some((proper) => name.startsWith(proper)) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
