import { darken, lighten } from "../canvas/colour.ts"
import { seeded, upTo } from "../canvas/random.ts"
import { circle, ellipse, path, stroke } from "../canvas/svg.ts"
import { bowl, mound } from "./bowl.ts"
import type { Thing } from "../canvas/thing.ts"

/** Saffron threads: three-branched, dark red to orange, in a tangle `r` wide. */
export const threads = (seed: string, r: number, ry: number, count: number, rise = 0): string => {
  const chance = seeded(seed)
  return upTo(count)
    .map(() => {
      const [u, v] = [chance.wobble(0.86), chance.wobble(0.8)]
      const [x, y] = [
        u * r * Math.sqrt(1 - v * v * 0.7),
        v * ry - rise * Math.max(0, 1 - u * u) * chance.next(),
      ]
      const [dx, dy] = [chance.wobble(46), chance.wobble(22)]
      const c = chance.pick(["#a3231a", "#b8341d", "#8c1c1a", "#c94a1e"])
      return (
        stroke(`M${x} ${y}q${dx * 0.4} ${dy - 14} ${dx} ${dy}`, c, chance.range(4, 6.5)) +
        (chance.chance(0.25) ? circle(x + dx, y + dy, 4, "#d98a2e") : "")
      )
    })
    .join("")
}

/** A tall cone of ground spice in a shallow bowl. */
export const cone = (w: number, spice: string, pot: string, rise = 190): Thing =>
  bowl(
    w,
    w * 0.5,
    pot,
    ({ r, ry }) => {
      const d = `M${-r * 0.84} 4Q${-r * 0.2} ${-rise * 0.62} 0 ${-rise}Q${r * 0.2} ${-rise * 0.62} ${r * 0.84} 4Q0 ${ry * 1.5} ${-r * 0.84} 4Z`
      const shade = `M0 ${-rise}Q${r * 0.2} ${-rise * 0.62} ${r * 0.84} 4Q${r * 0.5} ${ry * 0.7} ${r * 0.12} ${ry * 0.72}Q${r * 0.1} ${-rise * 0.4} 0 ${-rise}Z`
      return (
        path(d, spice) +
        path(shade, darken(spice, 0.2)) +
        stroke(
          `M${-r * 0.4} ${-rise * 0.2}Q${-r * 0.1} ${-rise * 0.6} ${-r * 0.02} ${-rise * 0.86}`,
          lighten(spice, 0.35),
          7,
          'opacity=".7"',
        )
      )
    },
    { gloss: 0.25 },
  )

/** Small long seeds strewn in a mouth: cumin, anise, rice. */
export const strewn =
  (seed: string, c: string, count: number, long = 12, thick = 4.4) =>
  ({ r, ry }: { r: number; ry: number }): string => {
    const chance = seeded(seed)
    const one = () => {
      const u = chance.wobble(0.84)
      const y = -46 * Math.sqrt(1 - u * u) * chance.next() + ry * 0.55 * chance.next()
      return ellipse(
        u * r,
        y,
        long,
        thick,
        chance.pick([c, darken(c, 0.2), lighten(c, 0.22)]),
        `transform="rotate(${chance.int(-70, 70)} ${u * r} ${y})"`,
      )
    }
    return mound(r * 0.86, ry * 0.75, 52, darken(c, 0.14), seed) + upTo(count).map(one).join("")
  }
