export { answerOf } from "./answer-reference"
export type { Json, OutboxEntry, QueuedAction, Refusal } from "./outbox-entry"
export {
  OutboxProvider,
  useEntriesAbout,
  useEntriesAhead,
  useOutbox,
  useQueuedAction,
} from "./outbox-provider"
export type { ActionOutcome } from "./outbox-runner"
export { RefreshWhenSent } from "./refresh-when-sent"
export { useCached } from "./use-cached"
export { useOnline } from "./use-online"
export { canKeepMine } from "./versions"
