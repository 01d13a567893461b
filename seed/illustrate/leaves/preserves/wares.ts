import { put, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"

export const tag = (fruit: Thing, band: string) => ({
  colour: colour.ivory,
  band,
  emblem: put(fruit, 0, 0, 0.9).art,
  low: 0.16,
  high: 0.58,
})
