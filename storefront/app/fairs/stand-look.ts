import type { Stand } from "./fair-view.server"

type Occupied = Pick<Stand, "exhibitor">

/** Olive: artisan women and cooperatives led by women; indigo: the others; paper: nobody. */
export const standFill = ({ exhibitor }: Occupied): string => {
  if (!exhibitor) return "var(--color-paper)"
  return exhibitor.tier <= 2 ? "var(--color-olive)" : "var(--color-indigo)"
}

export const standInk = ({ exhibitor }: Occupied): string =>
  exhibitor ? "var(--color-paper)" : "var(--color-ink-soft)"
