import type { PictureText } from '../../words/block-end.ts';

export const pictureWidth = 1080;
export const pictureHeight = 1350;

/* The light palette of ui/tokens.css: a picture that leaves the app has one look. */
const chalk = '#f7f3ea';
const ink = '#17211c';
const ink2 = '#53605a';
const clay = '#c2431f';
const clayDeep = '#9c3315';
const pine = '#1d5c47';
const sun = '#e9a820';
const white = '#fffdf8';

const font = (weight: number, size: number) => `${weight} ${size}px Archivo, system-ui, sans-serif`;

/** The track's middle lies below the picture; ten lanes between two of its circles. */
const middle = { x: 375, y: 1857 };
const inner = 882;
const outer = 1300;
const lanes = 10;

/** Draws the picture of a block: lanes, figure, words. `figure` is one of ours, on the page, whose colours it takes. */
export function drawPicture(context: CanvasRenderingContext2D, text: PictureText, figure: SVGSVGElement | null): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = chalk;
  context.fillRect(0, 0, pictureWidth, pictureHeight);
  drawTrack(context);
  drawHead(context, text);
  if (figure !== null) drawFigure(context, figure, { x: 690, y: 190, width: 360, height: 670 });
  drawFacts(context, text);
}

function circle(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  context.arc(middle.x, middle.y, radius, 0, 2 * Math.PI);
}

function drawTrack(context: CanvasRenderingContext2D): void {
  circle(context, outer);
  context.fillStyle = clay;
  context.fill();
  context.strokeStyle = white;
  context.lineWidth = 9;
  context.stroke();
  context.lineWidth = 3;
  context.globalAlpha = 0.7;
  for (let lane = 1; lane < lanes; lane += 1) {
    circle(context, inner + (lane * (outer - inner)) / lanes);
    context.stroke();
  }
  context.globalAlpha = 1;
  circle(context, inner);
  context.fillStyle = pine;
  context.fill();
  context.lineWidth = 9;
  context.stroke();
  // The finish, and the number of each lane beside it.
  const angle = -1.79;
  const [across, up] = [Math.cos(angle), Math.sin(angle)];
  context.beginPath();
  context.moveTo(middle.x + across * inner, middle.y + up * inner);
  context.lineTo(middle.x + across * outer, middle.y + up * outer);
  context.stroke();
  context.fillStyle = white;
  context.font = font(720, 28);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (let lane = 1; lane <= lanes; lane += 1) {
    const radius = inner + ((lane - 0.5) * (outer - inner)) / lanes;
    context.fillText(`${lane}`, middle.x + across * radius + 14, middle.y + up * radius);
  }
  context.textBaseline = 'alphabetic';
}

function drawHead(context: CanvasRenderingContext2D, { title, line, months }: PictureText): void {
  // The mark: lanes in an S on clay, as on the home screen.
  context.fillStyle = clay;
  context.beginPath();
  context.roundRect(68, 64, 80, 80, 20);
  context.fill();
  context.strokeStyle = white;
  context.lineWidth = 7;
  context.lineCap = 'round';
  for (const out of [0, 1]) {
    const radius = 10 + out * 9;
    context.beginPath();
    context.moveTo(128, 95 - radius);
    context.arc(103, 95, radius, -Math.PI / 2, Math.PI / 2, true);
    context.stroke();
    context.beginPath();
    context.moveTo(88, 113 + radius);
    context.arc(113, 113, radius, Math.PI / 2, -Math.PI / 2, true);
    context.stroke();
  }
  context.fillStyle = sun;
  context.beginPath();
  context.arc(103, 95, 6, 0, 2 * Math.PI);
  context.fill();
  context.textAlign = 'left';
  context.fillStyle = ink;
  context.font = font(760, 44);
  context.fillText('Stridewell', 172, 119);
  context.font = font(800, 146);
  context.fillText(title, 64, 316, 690);
  context.fillStyle = ink2;
  context.font = font(560, 46);
  context.fillText(line, 68, 406);
  context.textAlign = 'right';
  context.font = font(620, 32);
  context.fillText(months, 1012, 114);
}

function drawFacts(context: CanvasRenderingContext2D, { facts }: PictureText): void {
  context.fillStyle = white;
  context.textAlign = 'left';
  facts.forEach(({ number, label }, place) => {
    const x = 68 + place * (facts.length > 2 ? 320 : 450);
    context.font = font(800, 112);
    context.fillText(number, x, 1196);
    context.font = font(620, facts.length > 2 ? 28 : 34);
    context.fillText(label, x, 1262, facts.length > 2 ? 300 : 420);
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Each path of the figure with the colour it has on the page: canvas knows no style sheets. */
function drawFigure(context: CanvasRenderingContext2D, figure: SVGSVGElement, box: Box): void {
  const [left, top, width, height] = (figure.getAttribute('viewBox') ?? '').split(' ').map(Number);
  if (left === undefined || top === undefined || !width || !height) return;
  const scale = Math.min(box.width / width, box.height / height);
  context.save();
  context.translate(box.x + (box.width - width * scale) / 2, box.y + box.height - height * scale);
  context.scale(-scale, scale); // running into the picture, from left to right
  context.translate(-left - width, -top);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  figure.querySelectorAll('path').forEach((path, place) => {
    const { display, fill, stroke, strokeWidth } = getComputedStyle(path);
    const shape = path.getAttribute('d') ?? '';
    if (display === 'none' || shape === '') return;
    const drawn = new Path2D(shape);
    if (fill !== 'none') {
      context.fillStyle = place === 0 ? clayDeep : fill; // the floor's shade lies on clay here
      context.fill(drawn);
    }
    if (stroke !== 'none') {
      context.strokeStyle = stroke;
      context.lineWidth = Number.parseFloat(strokeWidth) || 1;
      context.stroke(drawn);
    }
  });
  context.restore();
}
