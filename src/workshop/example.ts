/** A whole story in a few lines, to begin from. */
export const EXAMPLE = `{
  "title": "A first story",
  "actors": [
    { "id": "anna", "name": "Anna" },
    { "id": "boris", "name": "Boris" }
  ],
  "interactions": [
    { "id": "call", "type": "call", "title": "Anna rings Boris", "date": "2025-10-16",
      "participants": [{ "actor": "anna", "role": "initiator" }, { "actor": "boris", "role": "recipient" }] },
    { "id": "meeting", "type": "meeting", "title": "They meet", "after": ["call"],
      "participants": [{ "actor": "anna" }, { "actor": "boris" }] }
  ]
}
`;
