/** Whether many wanted the same thing at this moment, and one waited its turn too long: it has done nothing. */
export function isLockTimeout(error: unknown): boolean {
  if (typeof error !== "object" || error === null || !("message" in error)) return false
  return typeof error.message === "string" && error.message.startsWith("Timed-out acquiring lock")
}
