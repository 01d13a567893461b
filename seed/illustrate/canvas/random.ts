/** A seeded source of chance (mulberry32), so that a drawing is the same on every machine and every run. */
export type Random = {
  next: () => number
  range: (low: number, high: number) => number
  int: (low: number, high: number) => number
  wobble: (amount: number) => number
  chance: (probability: number) => boolean
  pick: <T>(choices: readonly [T, ...T[]]) => T
}

const hash = (text: string) =>
  [...text].reduce((state, letter) => Math.imul(state ^ letter.charCodeAt(0), 16777619), 2166136261) >>> 0

const mulberry32 = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** Both bounds of `int` are included. */
export const seeded = (seed: string): Random => {
  const next = mulberry32(hash(seed))
  const range = (low: number, high: number) => low + (high - low) * next()
  return {
    next,
    range,
    int: (low, high) => Math.floor(range(low, high + 1)),
    wobble: (amount) => range(-amount, amount),
    chance: (probability) => next() < probability,
    pick: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
  }
}

/** The whole numbers from 0 up to, not including, `count`. */
export const upTo = (count: number) => Array.from({ length: Math.max(0, Math.floor(count)) }, (_, i) => i)
