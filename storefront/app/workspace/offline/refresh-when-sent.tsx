import { useEffect, useRef } from "react"
import { useRevalidator } from "react-router"
import { lastDone } from "./ahead"
import { useOutbox } from "./outbox-provider"
import { useOnline } from "./use-online"
import { useReadAt } from "./use-read-at"

/**
 * Reads the page again while it is older than what has reached the market: at once, and when the signal is back if that
 * reading brought only a copy. Several in a row end with a reading begun after the last.
 */
export const RefreshWhenSent = () => {
  const { entries } = useOutbox()
  const { revalidate } = useRevalidator()
  const isOnline = useOnline()
  const readAt = useReadAt()
  const last = lastDone(entries)
  const refreshedFor = useRef<string>(undefined)
  useEffect(() => {
    const isShown = readAt === undefined ? refreshedFor.current === last : (last ?? "") <= readAt
    if (last === undefined || isShown || !isOnline) return
    refreshedFor.current = last
    void revalidate()
  }, [last, readAt, isOnline, revalidate])
  return null
}
