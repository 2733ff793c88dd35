import type { Moment } from '../../src/replay/moment';
import { standingsAt } from '../../src/replay/standings';

/** All that a moment says, as plain data, asked of every step and actor that the story tells of. */
export function factsOf(moment: Moment): unknown {
  const { step, current, ancestry, consequences, active, changes, course } = moment;
  return {
    ...{ step, current, ancestry, consequences, active, changes },
    ages: course.steps.map(({ number }) => moment.age(number)),
    seen: [...course.met.keys()].filter((id) => moment.sees(id)),
    standings: standingsAt(moment),
  };
}
