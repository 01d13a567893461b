const WORKER_MODES = ["shared", "server", "worker"] as const

/**
 * One process does both kinds of work, or several share them: `server` answers requests, `worker` runs
 * subscribers, jobs and background workflows.
 * @throws when the mode is none of these, so that a misspelt one does not leave the work undone
 */
export function readWorkerMode(mode: string | undefined): (typeof WORKER_MODES)[number] {
  if (!mode) return "shared"
  const known = WORKER_MODES.find((candidate) => candidate === mode)
  if (known) return known
  throw new Error(`MEDUSA_WORKER_MODE is "${mode}": it must be one of ${WORKER_MODES.join(", ")}.`)
}
