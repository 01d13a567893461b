import { Outbox } from "./outbox"
import type { OutboxEntry, QueuedAction, Refusal } from "./outbox-entry"
import { type OutboxStore, phoneStore } from "./outbox-store"
import { waitBeforeTry } from "./retry"
import { type Send, sendEntry } from "./send-entry"

/** What became of an action by the time the screen must say something. */
export type ActionOutcome =
  | { kind: "done"; answer: OutboxEntry["answer"]; key: string }
  | { kind: "waiting"; key: string }
  | { kind: "refused"; refusal: Refusal; key: string }
  | { kind: "conflict"; refusal: Refusal; key: string }

export type OutboxState = {
  entries: OutboxEntry[]
  /** Its owner must sign in before anything can be sent. */
  isSignedOut: boolean
}

export type OutboxRunner = {
  state: () => OutboxState
  subscribe: (listener: () => void) => () => void
  run: (action: QueuedAction) => Promise<ActionOutcome>
  /** Keeps an act and goes on at once: what the market refuses stays, for no form is before her any more. */
  keep: (action: QueuedAction) => Promise<void>
  drain: () => Promise<void>
  keepMine: (seq: number) => Promise<void>
  letGo: (seq: number) => Promise<void>
  tryAgain: (seq: number, body?: QueuedAction["body"]) => Promise<void>
  start: () => () => void
}

/** How long a screen waits for the market before it says "waiting" and lets her go on. */
const PATIENCE_MS = 10_000

type Options = { owner: string; apiBase: string; store?: OutboxStore; send?: Send; patienceMs?: number }

/** Runs a member's outbox in a tab: sends at once, again when the signal returns, and tells the screens. */
export const createOutboxRunner = ({
  owner,
  apiBase,
  store = phoneStore,
  send = sendEntry(apiBase),
  patienceMs = PATIENCE_MS,
}: Options): OutboxRunner => {
  const listeners = new Set<() => void>()
  let channel: BroadcastChannel | undefined
  let state: OutboxState = { entries: [], isSignedOut: false }
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const set = (change: Partial<OutboxState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const outbox = new Outbox({
    owner,
    store,
    send,
    lock: inAllTabs,
    onChange: (entries) => {
      set({ entries })
      channel?.postMessage(owner)
    },
  })
  const refresh = async (): Promise<void> => set({ entries: await outbox.entries() })

  const drain = async (): Promise<void> => {
    clearTimeout(timer)
    const result = await outbox.drain()
    set({ isSignedOut: result === "signed_out" })
    failures = result === "unreachable" ? failures + 1 : 0
    if (result === "unreachable") timer = setTimeout(() => void drain(), waitBeforeTry(failures))
  }
  const thenDrain = async (change: Promise<void>): Promise<void> => {
    await change
    void drain()
  }

  const run = async (action: QueuedAction): Promise<ActionOutcome> => {
    const { key, seq } = await outbox.add(action)
    await Promise.race([drain(), waited(patienceMs)])
    const entry = (await outbox.entries()).find((one) => one.seq === seq)
    const refusal = entry?.refusal
    if (!entry || entry.state === "waiting" || (entry.state !== "done" && !refusal))
      return { kind: "waiting", key }
    if (entry.state === "done" || !refusal) return { kind: "done", answer: entry.answer, key }
    if (entry.state === "conflict") return { kind: "conflict", refusal, key }
    // The form is still before her and says what is wrong; it need not be said twice.
    await outbox.remove(seq)
    return { kind: "refused", refusal, key }
  }

  const keep = async (action: QueuedAction): Promise<void> => {
    await outbox.add(action)
    void drain()
  }

  const start = (): (() => void) => {
    const wake = (): void => {
      failures = 0
      void drain()
    }
    const onVisible = (): void => {
      if (document.visibilityState === "visible") wake()
    }
    channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("twiza-outbox") : undefined
    channel?.addEventListener("message", () => void refresh())
    addEventListener("online", wake)
    document.addEventListener("visibilitychange", onVisible)
    void refresh().then(wake)
    return () => {
      clearTimeout(timer)
      channel?.close()
      removeEventListener("online", wake)
      document.removeEventListener("visibilitychange", onVisible)
    }
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    run,
    keep,
    drain,
    keepMine: (seq) => thenDrain(outbox.keepMine(seq)),
    letGo: (seq) => thenDrain(outbox.letGo(seq)),
    tryAgain: (seq, body) => thenDrain(outbox.tryAgain(seq, body)),
    start,
  }
}

const waited = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Two tabs never send at once. A browser without locks sends all the same: the idempotency key keeps it to one effect. */
const inAllTabs = async <T>(run: () => Promise<T>): Promise<T> =>
  "locks" in navigator ? await navigator.locks.request("twiza-outbox", run) : run()
