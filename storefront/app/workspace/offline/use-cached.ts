import { useCallback, useEffect, useState } from "react"
import { useOwner } from "../frame/owner-context"
import { recall, remember } from "./seen-things"

export type Cached<T> = {
  value: T | undefined
  /** When it was read from the market, ISO 8601. */
  seenAt: string | undefined
  /** It is a copy: the market could not be asked just now. */
  isCopy: boolean
  reload: () => void
}

/**
 * Reads something from the market, and the last copy of it on this phone when there is no signal. The copy shows
 * first. `read` parses: what it gives is kept as it is.
 */
export const useCached = <T>(
  key: string,
  read: () => Promise<T>,
  parse: (copy: unknown) => T | undefined,
): Cached<T> => {
  const owner = useOwner()
  const [state, setState] = useState<Omit<Cached<T>, "reload">>({
    value: undefined,
    seenAt: undefined,
    isCopy: true,
  })
  const load = useCallback(async () => {
    const copy = await recall(owner, key)
    const value = copy && parse(copy.value)
    if (copy && value !== undefined) setState({ value, seenAt: copy.seenAt, isCopy: true })
    try {
      const fresh = await read()
      setState({ value: fresh, seenAt: new Date().toISOString(), isCopy: false })
      await remember(owner, key, fresh)
    } catch {
      // No signal: the copy, if there is one, is what she works with.
    }
    // `read` and `parse` are made anew by each rendering; the key says what is read.
  }, [owner, key])
  useEffect(() => void load(), [load])
  return { ...state, reload: () => void load() }
}
