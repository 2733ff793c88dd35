/** The text of a faultless story of so many interactions between 500 actors, a few of them causes of later ones. */
export function largeStory(interactions: number): string {
  const actor = (index: number): string => `actor-${String(index % 500)}`;
  const steps = Array.from({ length: interactions }, (_, index) => ({
    id: `step-${String(index)}`,
    type: 'visit',
    title: `Visit number ${String(index)}`,
    summary: 'They meet, and they talk about it at some length.',
    date: String(1500 + Math.floor(index / 50)),
    participants: [
      { actor: actor(index), role: 'visitor' },
      { actor: actor(index * 7 + 1), role: 'host' },
    ],
    causes: index % 5 === 0 && index >= 15 ? [{ interaction: `step-${String(index - 15)}`, how: 'leads to' }] : [],
    evidence: [{ source: 'paper', paragraph: 1 + (index % 50), saidBy: actor(index) }],
  }));
  const actors = Array.from({ length: 500 }, (_, index) => ({ id: actor(index), name: `Actor ${String(index)}` }));
  const sources = [{ id: 'paper', title: 'A paper' }];
  return JSON.stringify({ title: 'A large story', sources, actors, interactions: steps }, null, 2);
}
