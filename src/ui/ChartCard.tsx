import { type ReactNode, useId } from 'react';
import styles from './ChartCard.module.css';
import { foldClass } from './fold.ts';

interface Props {
  readonly title: string;
  /** One sentence that says what the picture says. */
  readonly reading: string;
  /** What it can and cannot tell. */
  readonly note?: string;
  /** What stands at the right of the title: what the marks mean. */
  readonly legend?: ReactNode;
  /** The columns of the table behind the picture; none: there is nothing to show yet. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** The picture; hidden from assistive tech, as the reading and the table say it. */
  readonly children: ReactNode;
}

/** A picture with its reading above and its numbers behind. */
export function ChartCard({ title, reading, note, legend, columns, rows, children }: Props) {
  const id = useId();
  return (
    <section className={styles['card']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id}>{title}</h2>
        {legend !== undefined && rows.length > 0 && (
          <p className={styles['legend']} aria-hidden="true">
            {legend}
          </p>
        )}
      </div>
      <p className={styles['reading']}>{reading}</p>
      {rows.length > 0 && (
        <>
          <div className={styles['picture']} aria-hidden="true">
            {children}
          </div>
          {note !== undefined && <p className={styles['note']}>{note}</p>}
          <details className={styles['behind']}>
            <summary className={foldClass}>
              The numbers<span className="visually-hidden">: {title}</span>
            </summary>
            <table>
              <caption className="visually-hidden">{title}</caption>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([first, ...others]) => (
                  <tr key={first}>
                    <th scope="row">{first}</th>
                    {others.map((cell, place) => (
                      <td key={columns[place + 1]}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}
