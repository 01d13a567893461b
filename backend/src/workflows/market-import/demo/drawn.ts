import { createHash } from "node:crypto"

/** A number from 0 to 1 (excluded) drawn from `key`: the same on every machine and every day. */
export function drawn(key: string): number {
  return createHash("sha256").update(key).digest().readUInt32BE(0) / 2 ** 32
}

/** A whole number from `least` to `most`, both included, drawn from `key`. */
export function drawnBetween(least: number, most: number, key: string): number {
  return least + Math.floor(drawn(key) * (most - least + 1))
}
