/** What an import did to one kind of thing. */
export type Tally = { created: number; updated: number; unchanged: number }

/** Counts of `wanted` things of which some were created, some updated, and the others left as they are. */
export function tally(wanted: number, created: number, updated = 0): Tally {
  return { created, updated, unchanged: wanted - created - updated }
}
