import styles from './HelloTrack.module.css';

interface Bend {
  readonly width: number;
  readonly height: number;
  /** Middle of the bend, and the radius of its inner edge. */
  readonly middle: readonly [x: number, y: number];
  readonly radius: number;
  readonly lane: number;
  /** Where the lanes are numbered: degrees from the line to the right, anticlockwise. */
  readonly numbersAt: number;
}

const tall: Bend = { width: 390, height: 844, middle: [40, 1022], radius: 410, lane: 20.8, numbersAt: 85 };
const short: Bend = { width: 320, height: 640, middle: [30, 1006], radius: 592, lane: 12.4, numbersAt: 87 };
const wide: Bend = { width: 1180, height: 820, middle: [300, 1500], radius: 906, lane: 24, numbersAt: 87 };

/** The bend of a ten-lane track round a green infield, drawn for tall, short and wide screens. Decoration. */
export function HelloTrack() {
  return (
    <>
      <Drawing bend={tall} className={styles['tall']} />
      <Drawing bend={short} className={styles['short']} />
      <Drawing bend={wide} className={styles['wide']} />
    </>
  );
}

const lanes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function Drawing({ bend, className }: { readonly bend: Bend; readonly className: string | undefined }) {
  const { width, height, middle, radius, lane, numbersAt } = bend;
  const [x, y] = middle;
  const outer = radius + lanes.length * lane;
  const at = (distance: number, degrees: number): readonly [number, number] => [
    x + distance * Math.cos((degrees * Math.PI) / 180),
    y - distance * Math.sin((degrees * Math.PI) / 180),
  ];
  return (
    <svg
      className={`${styles['track']} ${className}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <circle className={styles['lanes']} cx={x} cy={y} r={outer} />
      {lanes.slice(1).map((number) => (
        <circle key={number} className={styles['line']} cx={x} cy={y} r={radius + (number - 1) * lane} />
      ))}
      <circle className={styles['infield']} cx={x} cy={y} r={radius} />
      <circle className={styles['edge']} cx={x} cy={y} r={outer} />
      <path className={styles['edge']} d={`M${at(radius, numbersAt)}L${at(outer, numbersAt)}`} />
      {lanes.map((number) => {
        const distance = radius + (number - 0.5) * lane;
        const degrees = numbersAt - ((0.58 * lane) / distance) * (180 / Math.PI);
        const [textX, textY] = at(distance, degrees);
        return (
          <text
            key={number}
            className={styles['number']}
            transform={`translate(${textX} ${textY}) rotate(${90 - degrees})`}
            fontSize={lane * 0.72}
            textAnchor="middle"
            dominantBaseline="central"
          >
            {number}
          </text>
        );
      })}
    </svg>
  );
}
