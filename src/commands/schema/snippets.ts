/** A piece of a story that VS Code offers to write; `$1` is where the cursor goes first. */
interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body: unknown;
}

const participant = (number: number, role?: string): unknown => ({
  actor: `$${number}`,
  ...(role !== undefined && { role }),
});

function interaction(
  type: string,
  label: string,
  description: string,
  ...roles: readonly (string | undefined)[]
): Snippet {
  const body = {
    id: '$1',
    type,
    title: '$2',
    date: '$3',
    participants: roles.map((role, index) => participant(index + 4, role)),
    evidence: [{ source: `$${roles.length + 4}`, paragraph: `^$${roles.length + 5}` }],
  };
  return { label, description, body };
}

/** Snippets by the list whose entries they are. */
export const SNIPPETS: Readonly<Record<string, readonly Snippet[]>> = {
  sides: [
    { label: 'a side', description: 'A group of actors with a colour', body: { id: '$1', name: '$2', color: '$3' } },
  ],
  sources: [
    {
      label: 'a source',
      description: 'Where the story comes from',
      body: { id: '$1', title: '$2', publisher: '$3', url: 'https://$4', published: '$5' },
    },
  ],
  actors: [
    { label: 'a person', description: 'One human being', body: { id: '$1', name: '$2', side: '$3', role: '$4' } },
    {
      label: 'a state or institution',
      description: 'A country, a government, a body',
      body: { id: '$1', name: '$2', kind: '${3|state,institution|}', side: '$4' },
    },
    {
      label: 'a thing',
      description: 'What the story is about',
      body: { id: '$1', name: '$2', kind: 'thing', note: '$3' },
    },
  ],
  interactions: [
    interaction('meeting', 'a meeting', 'Two meet in one place', undefined, undefined),
    interaction('visit', 'a visit', 'One goes to see another', 'visitor', 'host'),
    interaction('call', 'a call', 'Two speak by phone', 'initiator', 'recipient'),
    interaction('statement', 'a statement', 'One says something in public', 'speaker'),
    interaction('decision', 'a decision', 'One decides something', 'initiator', 'recipient'),
  ],
  tour: [
    {
      label: 'a stop',
      description: 'A stop of the guided reading',
      body: { interaction: '$1', title: '$2', text: '$3' },
    },
  ],
};
