/** `npm run layout -- [--repair] FILE …`: lays stories out and writes their seats into their files. */
import { writeSeats, type Outcome } from './layout/write-seats';

const WORDS: Readonly<Record<Outcome, string>> = {
  fits: 'its seats fit',
  repaired: 'seats repaired',
  written: 'seats written',
  unreadable: 'cannot be laid out; npm run validate says what is wrong',
};

const given = process.argv.slice(2);
for (const file of given.filter((one) => one !== '--repair')) {
  const outcome = writeSeats(file, given.includes('--repair'));
  console.log(`${file}: ${WORDS[outcome]}`);
  if (outcome === 'unreadable') process.exitCode = 1;
}
