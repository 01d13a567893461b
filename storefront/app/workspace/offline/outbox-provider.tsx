import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react"
import { useLanguage } from "~/i18n/language"
import { isAhead } from "./ahead"
import type { OutboxEntry, QueuedAction } from "./outbox-entry"
import { type ActionOutcome, createOutboxRunner, type OutboxRunner, type OutboxState } from "./outbox-runner"
import { useReadAt } from "./use-read-at"

const NOTHING: OutboxState = { entries: [], isSignedOut: false }

const OutboxContext = createContext<OutboxRunner | undefined>(undefined)

/** Gives the pages inside it the outbox of the signed-in member. */
export const OutboxProvider = ({ owner, children }: { owner: string; children: ReactNode }) => {
  const language = useLanguage()
  const apiBase = `/${language}/workspace/api`
  const runner = useMemo(() => createOutboxRunner({ owner, apiBase }), [owner, apiBase])
  useEffect(() => runner.start(), [runner])
  return <OutboxContext value={runner}>{children}</OutboxContext>
}

const useRunner = (): OutboxRunner => {
  const runner = useContext(OutboxContext)
  if (!runner) throw new Error("useOutbox belongs inside the workspace's frame")
  return runner
}

/** What the member did that the market has not confirmed, and how to settle it. */
export const useOutbox = (): OutboxState &
  Pick<OutboxRunner, "keep" | "keepMine" | "letGo" | "tryAgain" | "drain"> => {
  const runner = useRunner()
  const state = useSyncExternalStore(runner.subscribe, runner.state, () => NOTHING)
  return {
    ...state,
    keep: runner.keep,
    keepMine: runner.keepMine,
    letGo: runner.letGo,
    tryAgain: runner.tryAgain,
    drain: runner.drain,
  }
}

/** The entries that still matter to one thing (`order:<id>`): waiting, in conflict or refused. */
export const useEntriesAbout = (about: string): OutboxEntry[] =>
  useOutbox().entries.filter((entry) => entry.about === about && entry.state !== "done")

/** What she did with one thing that the page on the screen cannot show yet, so that it adds it: see `isAhead`. */
export const useEntriesAhead = (about: string): OutboxEntry[] => {
  const readAt = useReadAt()
  return useOutbox().entries.filter((entry) => entry.about === about && isAhead(entry, readAt))
}

/**
 * Does something through the outbox: kept first, then sent at once when there is a signal.
 * @example
 * const { run, isRunning } = useQueuedAction()
 * const outcome = await run({ path: `orders/${id}/accept`, label: t`Accept`, about: `order:${id}` })
 * if (outcome.kind === "refused") setCode(outcome.refusal.code)
 */
export const useQueuedAction = (): {
  run: (action: QueuedAction) => Promise<ActionOutcome>
  isRunning: boolean
  outcome: ActionOutcome | undefined
} => {
  const runner = useRunner()
  const [isRunning, setRunning] = useState(false)
  const [outcome, setOutcome] = useState<ActionOutcome>()
  const run = async (action: QueuedAction): Promise<ActionOutcome> => {
    setRunning(true)
    setOutcome(undefined)
    try {
      const ended = await runner.run(action)
      setOutcome(ended)
      return ended
    } finally {
      setRunning(false)
    }
  }
  return { run, isRunning, outcome }
}
