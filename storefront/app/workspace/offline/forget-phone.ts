import { forgetOthers } from "./seen-things"
import { PAGES_CACHE } from "./worker/cache-names"

const PENDING = "twiza-sign-out"

/** Takes the signed-in member's copies off this phone. */
export const forgetPhone = async (): Promise<void> => {
  await forgetOthers()
  if ("caches" in globalThis) await caches.delete(PAGES_CACHE)
}

/** She signed out without a signal: the market hears of it at the next chance, before anything else is shown. */
export const markSignOut = (): void => localStorage.setItem(PENDING, "1")

/** Ends a session that was left without a signal; true when it did. */
export const finishSignOut = async (signOutAddress: string): Promise<boolean> => {
  if (!localStorage.getItem(PENDING)) return false
  try {
    await fetch(signOutAddress, { method: "POST", redirect: "manual" })
    localStorage.removeItem(PENDING)
  } catch {
    // Still no signal: it stays marked.
  }
  return true
}
