/** The app's mark: two lanes of a track bend into an S, the runner is the sun. Decoration beside the name. */
export function Mark({ size = 32 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 512 512" aria-hidden="true" focusable="false">
      <rect width="512" height="512" rx="112" fill="#c2431f" />
      <g transform="translate(256 256) scale(.96) translate(-256 -256)">
        <g fill="none" stroke="#fffdf8" strokeWidth="35" strokeLinecap="round">
          <path d="M344 110.5H218A61.5 61.5 0 0 0 218 233.5H294A106.5 106.5 0 0 1 294 446.5H116" />
          <path d="M396 65.5H218A106.5 106.5 0 0 0 218 278.5H294A61.5 61.5 0 0 1 294 401.5H168" />
        </g>
        <circle cx="218" cy="172" r={size <= 32 ? 40 : 33} fill="#e9a820" />
      </g>
    </svg>
  );
}
