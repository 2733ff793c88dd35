import { writeSeats, type Outcome } from './layout/write-seats';

const WORDS: Readonly<Record<Outcome, string>> = {
  fits: 'its seats fit',
  written: 'seats written',
  unreadable: 'cannot be laid out; npm run validate says what is wrong',
};

for (const file of process.argv.slice(2)) {
  const outcome = writeSeats(file);
  console.log(`${file}: ${WORDS[outcome]}`);
  if (outcome === 'unreadable') process.exitCode = 1;
}
