/** Which view a page shows that has no room for graph and list together. */
export type ViewName = 'graph' | 'lanes' | 'list';
