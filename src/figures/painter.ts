import type { Scene } from './drawing.ts';
import styles from './figure.module.css';
import type { Role } from './shapes.ts';
import { pathOf } from './svg.ts';
import type { Moment } from './tempo.ts';

/** The class that colours a role. */
export const classOf = (role: Role): string | undefined => styles[role];

/**
 * Redraws the paths of a picture that holds the scene's shapes, without React. Paths stay where they are: what lies over what is
 * told by which path takes which shape. Only what differs from the last frame is written.
 */
export function painterOf(picture: SVGSVGElement, scene: Scene): (moment: Moment) => void {
  const paths = [...picture.querySelectorAll('path')];
  const written: { role: Role | null; d: string }[] = paths.map(() => ({ role: null, d: '' }));
  let drawn: Moment | null = null;
  return ({ at, breath }) => {
    if (at === drawn?.at && breath === drawn.breath) return;
    drawn = { at, breath };
    scene.shapesAt(at, breath).forEach((shape, index) => {
      const [path, before] = [paths[index], written[index]];
      if (!path || !before) return;
      if (before.role !== shape.role) {
        path.setAttribute('class', classOf(shape.role) ?? '');
        before.role = shape.role;
      }
      const d = pathOf(shape.contours);
      if (before.d !== d) {
        path.setAttribute('d', d);
        before.d = d;
      }
    });
  };
}
