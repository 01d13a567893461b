import { useState } from "react"

type Kept<Draft> = { changes: Partial<Draft>; base: string }

function readKept<Draft>(key: string): Kept<Draft> | null {
  const kept = sessionStorage.getItem(key)
  return kept ? (JSON.parse(kept) as Kept<Draft>) : null
}

/**
 * What somebody is typing over `start`: it outlives another tab of the page, a reload and a refusal, and is forgotten
 * with `discard`. `startedFrom` names the version it was typed over; `rebase` says that it is meant for `base` too.
 */
export function useDraft<Draft extends object>(key: string, start: Draft, base: string) {
  const [kept, setKept] = useState(() => readKept<Draft>(key))
  const keep = (next: Kept<Draft> | null) => {
    if (next) sessionStorage.setItem(key, JSON.stringify(next))
    else sessionStorage.removeItem(key)
    setKept(next)
  }
  const startedFrom = kept?.base ?? base
  return {
    draft: { ...start, ...kept?.changes },
    startedFrom,
    isChanged: kept !== null,
    isOutdated: startedFrom !== base,
    change: (changes: Partial<Draft>) =>
      keep({ changes: { ...kept?.changes, ...changes }, base: startedFrom }),
    rebase: () => keep(kept && { ...kept, base }),
    discard: () => keep(null),
  }
}
