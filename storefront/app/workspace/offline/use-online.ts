import { useSyncExternalStore } from "react"

const subscribe = (listener: () => void): (() => void) => {
  addEventListener("online", listener)
  addEventListener("offline", listener)
  return () => {
    removeEventListener("online", listener)
    removeEventListener("offline", listener)
  }
}

/** Whether the phone believes it has a signal. It may be wrong: nothing that matters depends on it. */
export const useOnline = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
