const DEVICE = "twiza-till-device"

/** This phone's name among those that sell at the stand: made once, and nothing about its owner. */
export const deviceId = (): string => {
  const known = localStorage.getItem(DEVICE)
  if (known) return known
  const made = crypto.randomUUID()
  localStorage.setItem(DEVICE, made)
  return made
}

/** The place of the next sale among all that this phone has sold for a cooperative, from 1. */
export const nextSequence = (owner: string): number => {
  const key = `twiza-till-sequence:${owner}`
  const next = (Number(localStorage.getItem(key)) || 0) + 1
  localStorage.setItem(key, String(next))
  return next
}
