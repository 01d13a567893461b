/** What the backend said a moment ago, by name, for facts that every page shows (the category tree). */
type Memory<T> = { value: Promise<T>; at: number }

const memories = new Set<() => void>()

/**
 * Asks at most once in `freshForMs`, and again at once after a purge: a page rendered after a purge must not be
 * made of facts from before it. A failed answer is never kept.
 */
export const remembered = <T>(ask: () => Promise<T>, freshForMs = 60_000): (() => Promise<T>) => {
  let memory: Memory<T> | undefined
  memories.add(() => (memory = undefined))
  return () => {
    if (memory && Date.now() - memory.at < freshForMs) return memory.value
    const asked: Memory<T> = { value: ask(), at: Date.now() }
    memory = asked
    asked.value.catch(() => {
      if (memory === asked) memory = undefined
    })
    return asked.value
  }
}

/** Forgets everything remembered; the purge of cached pages calls it. */
export const forgetRemembered = (): void => {
  for (const forget of memories) forget()
}
