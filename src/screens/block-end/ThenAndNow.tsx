import type { BlockEnd } from '../../core/progress/index.ts';
import { morningsNote, noMorningsNote, noTestsNote, sameNote, shortAmount, testRow } from '../../words/block-end.ts';
import styles from './BlockEnd.module.css';

/** Numbers that were asked or measured at both ends of the block. */
export function ThenAndNow({ end: { tests, mornings } }: { readonly end: BlockEnd }) {
  const rows = [
    ...(mornings === null
      ? []
      : [
          {
            name: 'Hips in the morning, of 10',
            before: `${mornings.before}`,
            now: `${mornings.now}`,
            same: mornings.before === mornings.now,
          },
        ]),
    ...tests.flatMap((story) => [
      ...story.sides.map(({ side, before, now, change }) => ({
        name: testRow(story.test, side),
        before: shortAmount(story.unit, before),
        now: shortAmount(story.unit, now),
        same: change === 'about-the-same',
      })),
      ...(story.gap === null
        ? []
        : [
            {
              name: `${testRow(story.test, 'both')}, gap`,
              before: `${story.gap.before.percent}%`,
              now: `${story.gap.now.percent}%`,
              same: false,
            },
          ]),
    ]),
  ];
  return (
    <>
      {rows.length > 0 && (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">What</span>
              </th>
              <th scope="col">then</th>
              <th scope="col">now</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, before, now, same }) => (
              <tr key={name}>
                <th scope="row">
                  {name}
                  {same && <small>{sameNote}</small>}
                </th>
                <td>{before}</td>
                <td className={same ? undefined : styles['now']}>{now}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles['note']}>{mornings === null ? noMorningsNote : morningsNote}</p>
      {tests.length === 0 && <p className={styles['note']}>{noTestsNote}</p>}
    </>
  );
}
