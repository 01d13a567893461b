import type { OutboxEntry } from "./outbox-entry"

/**
 * Whether a page read from the market at `readAt` cannot show yet what this entry did: it waits, or it was done after
 * the reading. Both times are by the market's clock, so a copy kept on the phone is judged as rightly as a fresh page.
 */
export const isAhead = ({ state, doneAt }: OutboxEntry, readAt: string | undefined): boolean =>
  state === "waiting" || (state === "done" && doneAt !== undefined && readAt !== undefined && doneAt > readAt)

/** When the market did the last of what was sent; undefined when nothing was. */
export const lastDone = (entries: readonly OutboxEntry[]): string | undefined =>
  entries
    .flatMap(({ state, doneAt }) => (state === "done" && doneAt !== undefined ? [doneAt] : []))
    .sort()
    .at(-1)
