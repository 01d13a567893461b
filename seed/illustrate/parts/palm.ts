import { darken, lighten } from "../canvas/colour.ts"
import { bend, polar } from "../canvas/curve.ts"
import { seeded, upTo } from "../canvas/random.ts"
import { stroke, type Point } from "../canvas/svg.ts"
import { put, still, together, type Thing } from "../canvas/thing.ts"
import { leaf, sprig } from "./plant.ts"

/** A bunch of dates hanging from the origin. */
export const dateBunch = (seed: string, make: (turn: number) => Thing, strands = 9, long = 330): Thing => {
  const chance = seeded(seed)
  const hanging = upTo(strands).flatMap((s) => {
    const spread = (s / (strands - 1)) * 2 - 1
    const reach = long * (1 - Math.abs(spread) * 0.26) * chance.range(0.9, 1.05)
    const end: Point = [spread * 170, reach]
    const line = still(stroke(bend(`0 0, ${spread * 110} ${reach * 0.3}, ${end[0]} ${end[1]}`), "#d6993b", 6))
    const dates = upTo(5).map((i) => {
      const t = 0.42 + i * 0.145
      return put(
        make(90 + spread * -12 + chance.wobble(20)),
        spread * 170 * Math.sqrt(t) + (i % 2 ? 20 : -20),
        reach * t,
        0.66,
      )
    })
    return [line, ...dates]
  })
  return together([
    still(
      stroke("M-30 -150C-40 -90 -16 -40 0 4", "#c98a35", 26) +
        stroke("M-36 -150C-46 -90 -22 -40 -6 4", "#e0b057", 8),
    ),
    ...hanging,
  ])
}

/** A frond from the origin towards `angle`, bending under its weight. */
export const frond = (length: number, angle: number, droop: number, c = "#61763f"): Thing => {
  const [x, y] = polar(length, angle)
  return sprig({
    stem: [
      [0, 0],
      [x * 0.35, y * 0.42],
      [x * 0.72, y * 0.8 + droop * 0.24],
      [x, y + droop],
    ],
    nodes: 17,
    colour: lighten(c, 0.3),
    weight: 10,
    bare: 0.08,
    angle: 40,
    grow: (share, _, i) =>
      leaf(length * 0.36 * Math.sin(Math.PI * (0.24 + share * 0.7)), 15, i % 2 ? c : darken(c, 0.12)),
  })
}
