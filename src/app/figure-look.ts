import { useEffect } from 'react';
import { hairOf, skinOf, useKept } from '../store/index.ts';

/** Keeps every figure of the page the chosen one: the figures' colours and hair follow these two attributes. */
export function useFigureLook(): void {
  const hair = useKept((kept) => hairOf(kept.settings));
  const skin = useKept((kept) => skinOf(kept.settings));
  useEffect(() => {
    document.documentElement.dataset['hair'] = hair;
    document.documentElement.dataset['skin'] = skin;
  }, [hair, skin]);
}
