import { mulberry32 } from '../../../src/layout/random';
import { COLORS, graphOfPage, note, offer, stage } from '../page';

// Nodes at fixed places on a bare canvas, all drawn anew at each step: the least that shows the graph at all.
const { nodes, links } = await graphOfPage();
const canvas = document.createElement('canvas');
stage().append(canvas);
canvas.width = innerWidth;
canvas.height = innerHeight;
const pen = canvas.getContext('2d');
const random = mulberry32(1);
const places = new Map(nodes.map(({ id }) => [id, [random() * innerWidth, random() * innerHeight] as const]));
const view = { scale: 1, x: 0, y: 0 };
let now = 1;

function draw(): void {
  if (pen === null) return;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, canvas.width, canvas.height);
  pen.setTransform(view.scale, 0, 0, view.scale, view.x, view.y);
  pen.lineWidth = 1 / view.scale;
  pen.strokeStyle = '#0003';
  pen.beginPath();
  for (const { source, target, step } of links) {
    if (step > now) break;
    const [ax, ay] = places.get(source) ?? [0, 0];
    const [bx, by] = places.get(target) ?? [0, 0];
    pen.moveTo(ax, ay);
    pen.lineTo(bx, by);
  }
  pen.stroke();
  for (const { id, side } of nodes) {
    const [x, y] = places.get(id) ?? [0, 0];
    pen.fillStyle = COLORS[side % COLORS.length] ?? '';
    pen.fillRect(x - 2, y - 2, 4, 4);
  }
}

const later = (): void => void requestAnimationFrame(draw);
canvas.addEventListener('wheel', (event) => {
  event.preventDefault();
  const factor = event.deltaY < 0 ? 1.1 : 1 / 1.1;
  view.x = event.clientX - (event.clientX - view.x) * factor;
  view.y = event.clientY - (event.clientY - view.y) * factor;
  view.scale *= factor;
  later();
});
canvas.addEventListener('pointermove', ({ buttons, movementX, movementY }) => {
  if (buttons === 0) return;
  view.x += movementX;
  view.y += movementY;
  later();
});
draw();
note('drawn');
note('settled');
offer({
  seek: (step) => {
    now = step;
    later();
  },
  places: () => [...places.values()].flat(),
});
