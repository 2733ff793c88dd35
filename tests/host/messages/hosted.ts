import { Conversation } from '../../../src/host/messages/conversation';
import { Visit } from '../../../src/host/visit.svelte';
import { twoCalls } from '../../views/two-calls';
import { barAt } from '../address/address-bar';

/** What an answer to `say` has beside its value or its error. */
export const ANSWER = { context: 'backchannel', version: 1, id: 'a' };

/** A host with the visit that it talks to: `say` posts a request, `heard` is all that came back. */
export function hosted() {
  const bar = barAt('');
  const heard: unknown[] = [];
  const conversation = new Conversation(
    (message) => heard.push(message),
    () => 'graph',
  );
  const visit = new Visit(twoCalls(), bar, {});
  conversation.show(visit);
  heard.length = 0;
  const post = (data: unknown, nowMs = 0): void => conversation.hear(data, nowMs);
  const say = (method: string, value?: unknown, id: unknown = 'a'): void =>
    post({ context: 'backchannel', version: 1, method, value, id });
  return { visit, conversation, heard, post, say, search: () => bar.search };
}
