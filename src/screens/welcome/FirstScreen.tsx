import { useState } from 'react';
import { installPlaceHere } from '../../actions/index.ts';
import { installPutAway, useFacts, useKept } from '../../store/index.ts';
import { late } from '../../ui/index.ts';
import { Hello } from './Hello.tsx';
import { HelloInstall, worthInstallingFirst } from './HelloInstall.tsx';

const Runner = late(() => import('./HelloFigure.tsx'));

/** The welcome's first screen by itself, for the very first visit: it waits for no question, no rule and no plan. */
export default function FirstScreen() {
  const { facts } = useFacts();
  const inBlock = facts.some(({ kind }) => kind === 'block-begun');
  const putAway = useKept((kept) => installPutAway(kept.settings));
  const [place] = useState(installPlaceHere);
  const asksFirst = !inBlock && !putAway && worthInstallingFirst(place);
  return (
    <Hello
      runner={<Runner />}
      before={asksFirst ? <HelloInstall place={place} /> : undefined}
      inBlock={inBlock}
      mayRestore={place === 'installed' && !inBlock}
    />
  );
}
