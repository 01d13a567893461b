import type { OutboxEntry } from "./outbox-entry"
import type { OutboxStore } from "./outbox-store"

/** The outbox of a browser that keeps nothing (private windows): it lives as long as the page. */
export const createMemoryStore = (): OutboxStore => {
  const entries = new Map<number, OutboxEntry>()
  let last = 0
  return {
    list: async (owner) =>
      [...entries.values()].filter((entry) => entry.owner === owner).sort((a, b) => a.seq - b.seq),
    add: async (entry) => {
      last += 1
      const kept = { ...entry, seq: last }
      entries.set(last, kept)
      return kept
    },
    put: async (entry) => void entries.set(entry.seq, entry),
    remove: async (seq) => void entries.delete(seq),
  }
}
