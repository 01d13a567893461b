import { useOwner } from "../frame/owner-context"
import { type QueuedAction, useOutbox } from "../offline"
import { Outbox } from "../offline/outbox"
import { phoneStore } from "../offline/outbox-store"

/**
 * Puts an act into the outbox and lets her go on at once: a customer does not wait for a signal. What the market
 * refuses stays in the outbox, for no form is before her any more.
 */
export const useQueue = (): ((action: QueuedAction) => Promise<void>) => {
  const owner = useOwner()
  const { drain } = useOutbox()
  return async (action) => {
    await new Outbox({ owner, store: phoneStore, send: neverHere }).add(action)
    void drain()
  }
}

/** The frame's own outbox does the sending. */
const neverHere = () => Promise.resolve({ kind: "unreachable" as const })
