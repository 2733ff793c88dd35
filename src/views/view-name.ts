/** Which view of the story fills the stage. */
export type ViewName = 'graph' | 'lanes' | 'list';
