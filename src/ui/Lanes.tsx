/** The bend of a running track behind a card's content. Decoration; its parent is `position: relative` and hides what overflows. */
export function Lanes({ className }: { readonly className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 350 300" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      {radii.map((radius) => (
        <circle key={radius} cx="-30" cy="390" r={radius} fill="none" stroke="currentColor" strokeWidth="1.5" />
      ))}
    </svg>
  );
}

const radii = Array.from({ length: 11 }, (_, lane) => 170 + lane * 28);
