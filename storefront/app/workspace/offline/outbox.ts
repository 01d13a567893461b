import { fill, MissingAnswer, referencesOf, withAnswers } from "./answer-reference"
import type { OutboxEntry, QueuedAction, Refusal } from "./outbox-entry"
import type { OutboxStore } from "./outbox-store"
import type { Send } from "./send-entry"
import { keepMine, withNewVersion } from "./versions"

/** How the last round of sending ended. */
export type DrainResult = "sent" | "unreachable" | "signed_out"

type Options = {
  owner: string
  store: OutboxStore
  send: Send
  /** Runs one round at a time in all tabs of this phone. */
  lock?: <T>(run: () => Promise<T>) => Promise<T>
  onChange?: (entries: OutboxEntry[]) => void
  newKey?: () => string
  now?: () => Date
}

const KEPT_DONE_MS = 24 * 3600 * 1000
/** A server that fails on the same entry this often will not take it; she decides. */
const MOST_FAILURES = 8

const DEPENDS_ON_FAILED: Refusal = { status: 0, code: "depends_on_failed", fields: {} }

/**
 * What a member did, kept in order and sent once: each entry has an idempotency key for life, entries go one after
 * another, and what the backend refuses stays until she has settled it. Nothing is dropped without her.
 */
export class Outbox {
  private readonly lock: NonNullable<Options["lock"]>
  private readonly newKey: () => string
  private readonly now: () => Date

  constructor(private readonly options: Options) {
    this.lock = options.lock ?? inThisTabOnly()
    this.newKey = options.newKey ?? (() => crypto.randomUUID())
    this.now = options.now ?? (() => new Date())
  }

  entries(): Promise<OutboxEntry[]> {
    return this.options.store.list(this.options.owner)
  }

  async add(action: QueuedAction): Promise<OutboxEntry> {
    const entry = await this.options.store.add({
      ...action,
      key: this.newKey(),
      owner: this.options.owner,
      createdAt: this.now().toISOString(),
      state: "waiting",
      attempts: 0,
    })
    await this.tell()
    return entry
  }

  /** Sends, in order, all that can be sent. */
  drain(): Promise<DrainResult> {
    return this.lock(async () => {
      await this.forgetOldAnswers()
      for (;;) {
        const entries = await this.entries()
        const next = entries.find((entry) => entry.state === "waiting" && !isBlocked(entry, entries))
        if (!next) return "sent"
        const result = await this.sendOne(next, entries)
        await this.tell()
        if (result !== "sent") return result
      }
    })
  }

  private async sendOne(entry: OutboxEntry, entries: OutboxEntry[]): Promise<DrainResult> {
    const ready = resolve(entry, entries)
    if (!ready) {
      await this.refuse(entry, DEPENDS_ON_FAILED)
      return "sent"
    }
    const outcome = await this.options.send(ready)
    if (outcome.kind === "signed_out") return "signed_out"
    if (outcome.kind === "refused") {
      await this.refuse(entry, outcome.refusal)
      return "sent"
    }
    if (outcome.kind === "done") {
      // The photo itself is on the server now: the phone's memory is small.
      const { file: _sent, ...rest } = entry
      const { answer, doneAt } = outcome
      await this.options.store.put({ ...rest, state: "done", answer, ...(doneAt ? { doneAt } : {}) })
      for (const later of withNewVersion(entry, outcome.answer, entries)) await this.options.store.put(later)
      return "sent"
    }
    const attempts = entry.attempts + (outcome.status === 500 ? 1 : 0)
    if (attempts < MOST_FAILURES) await this.options.store.put({ ...entry, attempts })
    else await this.refuse(entry, { status: 500, code: "unexpected_answer", fields: {} })
    return attempts < MOST_FAILURES ? "unreachable" : "sent"
  }

  private refuse(entry: OutboxEntry, refusal: Refusal): Promise<void> {
    const state = refusal.status === 409 ? "conflict" : "failed"
    return this.options.store.put({ ...entry, state, refusal })
  }

  /** Settles a conflict with what she did: it is sent again on top of how the thing stands now. */
  async keepMine(seq: number): Promise<void> {
    await this.change(seq, (entry) => {
      const again = keepMine(entry)
      return again && { ...again, key: this.newKey(), state: "waiting" as const, attempts: 0 }
    })
  }

  /** Lets go of an entry, and of those done after it about the same thing or with its answer. */
  async letGo(seq: number): Promise<void> {
    const entries = await this.entries()
    for (const entry of withFollowers(seq, entries)) await this.options.store.remove(entry.seq)
    await this.tell()
  }

  /** Takes one entry out, and only it: its screen has told her already. */
  async remove(seq: number): Promise<void> {
    await this.options.store.remove(seq)
    await this.tell()
  }

  /** Tries a refused entry again, as it is or with another body. */
  async tryAgain(seq: number, body?: QueuedAction["body"]): Promise<void> {
    await this.change(seq, ({ refusal: _settled, ...entry }) => ({
      ...entry,
      ...(body === undefined ? {} : { body }),
      key: this.newKey(),
      state: "waiting",
      attempts: 0,
    }))
  }

  private async change(seq: number, change: (entry: OutboxEntry) => OutboxEntry | undefined): Promise<void> {
    const entry = (await this.entries()).find((one) => one.seq === seq)
    const changed = entry && change(entry)
    if (changed) await this.options.store.put(changed)
    await this.tell()
  }

  /** Answers are kept while something may still refer to them. */
  private async forgetOldAnswers(): Promise<void> {
    const entries = await this.entries()
    const needed = new Set(entries.filter(({ state }) => state !== "done").flatMap(referencesOf))
    for (const { seq, key, state, createdAt, doneAt } of entries) {
      const age = this.now().getTime() - Date.parse(doneAt ?? createdAt)
      if (state === "done" && age > KEPT_DONE_MS && !needed.has(key)) await this.options.store.remove(seq)
    }
  }

  private async tell(): Promise<void> {
    this.options.onChange?.(await this.entries())
  }
}

/** An act waits for the earlier ones about the same thing, and for those whose answers it needs. */
const isBlocked = (entry: OutboxEntry, entries: readonly OutboxEntry[]): boolean => {
  const needed = referencesOf(entry)
  return entries.some(
    (earlier) =>
      earlier.seq < entry.seq &&
      earlier.state !== "done" &&
      (needed.includes(earlier.key) || (entry.about !== undefined && earlier.about === entry.about)),
  )
}

/** An entry and all that makes no sense without it. */
export const withFollowers = (seq: number, entries: readonly OutboxEntry[]): OutboxEntry[] => {
  const gone = entries.filter((entry) => entry.seq === seq)
  for (const entry of entries) {
    if (entry.seq <= seq || entry.state === "done") continue
    const needed = referencesOf(entry)
    if (gone.some(({ key, about }) => needed.includes(key) || (about !== undefined && about === entry.about)))
      gone.push(entry)
  }
  return gone
}

/** The entry with the answers it needs in their places; undefined when one of them never came. */
const resolve = (entry: OutboxEntry, entries: readonly OutboxEntry[]): OutboxEntry | undefined => {
  const done = entries.filter(({ state }) => state === "done")
  try {
    return {
      ...entry,
      path: fill(entry.path, done),
      ...(entry.body === undefined ? {} : { body: withAnswers(entry.body, done) }),
    }
  } catch (error) {
    if (error instanceof MissingAnswer) return undefined
    throw error
  }
}

const inThisTabOnly = (): (<T>(run: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve()
  return (run) => {
    const mine = last.then(run, run)
    last = mine.catch(() => undefined)
    return mine
  }
}
