/** Postgres took back what two transactions did at once, or one waited its turn too long. */
const TAKEN_BACK = new Set(["40001", "40P01", "55P03"])

/**
 * Whether many wanted the same thing at this moment, and one had to give way: it has done nothing, and asking again may
 * do.
 */
export function isBusy(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false
  const code: unknown = Reflect.get(error, "code")
  const message: unknown = Reflect.get(error, "message")
  if (typeof code === "string" && TAKEN_BACK.has(code)) return true
  return typeof message === "string" && message.startsWith("Timed-out acquiring lock")
}
