import { upTo } from "../canvas/random.ts"
import { put, type Thing } from "../canvas/thing.ts"
import { colour, type PaletteName } from "../palettes.ts"
import { bowl, heap } from "../parts/bowl.ts"
import { bundle } from "../parts/bundle.ts"
import { lantern } from "../parts/metal/brass.ts"

/** What stands in a banner; a thing that hangs is drawn from the top down instead. */
export type Item = { thing: Thing; scale: number; hangs?: true }

export type Family = {
  items: readonly Item[]
  settings: readonly [PaletteName, PaletteName, PaletteName]
  /** Set in open country rather than in a room. */
  outdoors?: true
}

export const item = (thing: Thing, scale: number): Item => ({ thing, scale })

export const hanging = (thing: Thing, scale: number): Item => ({ thing, scale, hangs: true })

export const bowlOf = (c: string, seed: string, make: (turn: number, index: number) => Thing, size = 1) =>
  bowl(190, 120, c, ({ r, ry }) => heap(seed, r, ry, 84, 5, 7, make, size))

export const sprigs = (one: (i: number) => Thing, count = 7) => put(bundle(upTo(count).map(one)), 0, -72)

export const lanternStanding = put(lantern(colour.brass, "#e8a93a", false), 0, -516)

export const withoutCord = (thing: Thing): Thing => ({
  ...thing,
  art: thing.art.replace(/<path d="M0 -400V30"[^>]*\/>/, ""),
})
