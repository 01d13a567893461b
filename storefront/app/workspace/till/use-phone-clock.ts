import { useEffect, useState } from "react"
import { useLanguage } from "~/i18n/language"
import { useOutbox } from "../offline"
import { keptOffset, marketNow, measureOffset } from "./phone-clock"

const TICK_MS = 10_000

/**
 * The market's clock as this phone can tell it. `serverTime` is what the page begins with; the difference is measured
 * when the page opens, when the signal returns and after each sync.
 */
export const usePhoneClock = (serverTime: string): { now: number; offset: number | null } => {
  const address = `/${useLanguage()}/workspace/clock`
  const synced = useOutbox().entries.filter(({ state }) => state === "done").length
  const [clock, setClock] = useState({ now: Date.parse(serverTime), offset: null as number | null })
  useEffect(() => {
    const show = (offset: number | null): void => setClock({ now: marketNow(offset), offset })
    const tick = (): void => setClock(({ offset }) => ({ now: marketNow(offset), offset }))
    const measure = (): void => void measureOffset(address).then(show)
    show(keptOffset())
    measure()
    const ticking = setInterval(tick, TICK_MS)
    addEventListener("online", measure)
    return () => {
      clearInterval(ticking)
      removeEventListener("online", measure)
    }
  }, [address, synced])
  return clock
}
