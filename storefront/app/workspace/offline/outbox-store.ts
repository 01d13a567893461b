import type { DBSchema, IDBPDatabase } from "idb"
import { openDB } from "idb"
import { createMemoryStore } from "./memory-store"
import type { NewEntry, OutboxEntry } from "./outbox-entry"

/** A thing read from the market, kept to be read again without signal. */
export type SeenThing = { owner: string; key: string; value: unknown; seenAt: string }

type WorkspaceSchema = DBSchema & {
  outbox: { key: number; value: OutboxEntry; indexes: { owner: string } }
  seen: { key: [string, string]; value: SeenThing }
}

/** Where the outbox keeps what was done: it survives a closed tab and a flat battery. */
export type OutboxStore = {
  list(owner: string): Promise<OutboxEntry[]>
  add(entry: NewEntry): Promise<OutboxEntry>
  put(entry: OutboxEntry): Promise<void>
  remove(seq: number): Promise<void>
}

let database: Promise<IDBPDatabase<WorkspaceSchema>> | undefined

/** The phone's own database of the workspace. */
export const workspaceDatabase = (): Promise<IDBPDatabase<WorkspaceSchema>> =>
  (database ??= openDB<WorkspaceSchema>("twiza-workspace", 1, {
    upgrade(db) {
      db.createObjectStore("outbox", { keyPath: "seq", autoIncrement: true }).createIndex("owner", "owner")
      db.createObjectStore("seen", { keyPath: ["owner", "key"] })
    },
  }))

/** The outbox in IndexedDB. Entries come in the order in which they were added. */
export const databaseStore: OutboxStore = {
  list: async (owner) => (await workspaceDatabase()).getAllFromIndex("outbox", "owner", owner),
  add: async (entry) => {
    // The database gives `seq` itself, by its key path.
    const seq = await (await workspaceDatabase()).add("outbox", entry as OutboxEntry)
    return { ...entry, seq }
  },
  put: async (entry) => void (await (await workspaceDatabase()).put("outbox", entry)),
  remove: async (seq) => (await workspaceDatabase()).delete("outbox", seq),
}

let chosen: Promise<OutboxStore> | undefined

/** The phone's database, or memory in a browser that keeps nothing. */
const chooseStore = (): Promise<OutboxStore> =>
  (chosen ??= workspaceDatabase().then(
    () => databaseStore,
    () => createMemoryStore(),
  ))

/** The best store this browser has. */
export const phoneStore: OutboxStore = {
  list: async (owner) => (await chooseStore()).list(owner),
  add: async (entry) => (await chooseStore()).add(entry),
  put: async (entry) => (await chooseStore()).put(entry),
  remove: async (seq) => (await chooseStore()).remove(seq),
}
