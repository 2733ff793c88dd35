import { copyOf, type Arrangement } from '../arrangement';
import type { Plan } from '../plan';
import type { Room } from '../room';

/**
 * An arrangement mirrored so that the first actor's side stands left of the next one's, and the first actor in the
 * upper half.
 */
export function facing(plan: Plan, choice: Arrangement, { width, height }: Room): Arrangement {
  const turned = copyOf(choice);
  const [first, second] = plan.sides.map(
    ({ members }) => members.reduce((sum, member) => sum + (choice.x[member] ?? 0), 0) / members.length,
  );
  if (first !== undefined && second !== undefined && first > second) mirror(turned.x, width);
  if ((choice.y[0] ?? 0) > height / 2) mirror(turned.y, height);
  return turned;
}

function mirror(values: number[], span: number): void {
  values.forEach((value, index) => (values[index] = span - value));
}
