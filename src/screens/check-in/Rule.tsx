import { useState } from 'react';
import { Button, Sheet } from '../../ui/index.ts';
import { bandRange, painRule } from '../../words/check-in.ts';
import styles from './Rule.module.css';

/** "See the rule": the bands, the morning after, and what may be overruled. */
export function Rule() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="text" className={styles['see']} onClick={() => setOpen(true)}>
        See the rule
      </Button>
      {open && (
        <Sheet title={painRule.title} onClose={() => setOpen(false)}>
          <dl className={styles['bands']}>
            {painRule.bands.map(({ band, name, means }) => (
              <div key={band} className={styles[band]}>
                <dt>
                  {bandRange(band)}: {name.toLowerCase()}
                </dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
          <p>{painRule.nextDay}</p>
          <p>{painRule.less}</p>
          <p>{painRule.more}</p>
          <Button onClick={() => setOpen(false)}>Close</Button>
        </Sheet>
      )}
    </>
  );
}
