import { lighten } from "../canvas/colour.ts"
import { filled, vessel, type Profile, type Surface } from "../canvas/revolve.ts"
import { seeded, upTo } from "../canvas/random.ts"
import { circle, ellipse, group } from "../canvas/svg.ts"
import { put, type Thing } from "../canvas/thing.ts"

export const bowlProfile = (w: number, h: number): Profile => [
  [0, w * 0.42],
  [0, w * 0.42],
  [h * 0.1, w * 0.44],
  [h * 0.18, w * 0.6],
  [h * 0.55, w * 0.9],
  [h, w],
  [h, w],
]
export const plateProfile = (w: number, h: number): Profile => [
  [0, w * 0.5],
  [0, w * 0.5],
  [h * 0.3, w * 0.54],
  [h, w],
  [h, w],
]

/** Things heaped in a mouth `r` wide: from the far rim, up to a crest, and forward. `rise` is the crest's height. */
export const heap = (
  seed: string,
  r: number,
  ry: number,
  rise: number,
  rows: number,
  perRow: number,
  make: (turn: number, index: number) => Thing,
  scale = 1,
) => {
  const chance = seeded(seed)
  return upTo(rows)
    .flatMap((row) => {
      const t = rows === 1 ? 0.5 : row / (rows - 1)
      const reach = r * 0.84 * Math.sqrt(Math.max(0.05, 1 - (2 * t - 1) ** 2 * 0.72))
      const count = Math.max(2, Math.round(perRow * (reach / (r * 0.84))))
      return upTo(count).map((i) => {
        const u = count === 1 ? 0 : (i / (count - 1)) * 2 - 1
        const mound = rise * Math.sqrt(Math.max(0, 1 - u * u * 0.92)) * (1 - Math.abs(t - 0.42) * 1.05)
        const y = (t * 2 - 1) * ry * 0.62 - mound
        return put(
          make(chance.range(-70, 70), row * 31 + i),
          u * reach + chance.wobble(6),
          y + chance.wobble(4),
          scale,
        ).art
      })
    })
    .join("")
}

/** A smooth mound of something fine: flour, couscous, a ground spice. */
export const mound = (r: number, ry: number, rise: number, c: string, seed: string, grain = 0): string => {
  const d = `M${-r} 0C${-r * 0.62} ${-rise * 0.5} ${-r * 0.3} ${-rise} 0 ${-rise}C${r * 0.3} ${-rise} ${r * 0.62} ${-rise * 0.5} ${r} 0C${r * 0.96} ${ry} ${-r * 0.96} ${ry} ${-r} 0Z`
  const chance = seeded(seed)
  const grains = upTo(grain).map(() => {
    const u = chance.wobble(0.86)
    const y = -rise * (1 - Math.abs(u)) * chance.next() + ry * 0.5 * chance.next()
    const pale = chance.chance(0.5)
    return circle(
      u * r,
      y,
      chance.range(2.4, 4.6),
      pale ? lighten(c, 0.5) : "#4a2a1c",
      `opacity="${pale ? 0.8 : 0.3}"`,
    )
  })
  const shade = `M${r * 0.06} ${-rise}C${r * 0.34} ${-rise} ${r * 0.62} ${-rise * 0.5} ${r} 0C${r * 0.98} ${ry} ${r * 0.2} ${ry * 1.1} ${r * 0.1} ${ry}C${r * 0.34} ${-rise * 0.2} ${r * 0.16} ${-rise * 0.7} ${r * 0.06} ${-rise}Z`
  return (
    `<path d="${d}" fill="${c}"/><path d="${shade}" fill="#1d1a33" opacity=".16"/>` +
    group(grains.join(""), "")
  )
}

export const bowl = (
  w: number,
  h: number,
  c: string,
  contents: (mouth: { r: number; ry: number }) => string,
  options: { tilt?: number; gloss?: number; inside?: string; decor?: (s: Surface) => string } = {},
): Thing => filled({ profile: bowlProfile(w, h), colour: c, tilt: 0.3, ...options }, contents)

export const plate = (
  w: number,
  c: string,
  contents: (mouth: { r: number; ry: number }) => string,
  options: {
    h?: number
    tilt?: number
    gloss?: number
    inside?: string
    decor?: (s: Surface) => string
  } = {},
): Thing =>
  filled(
    {
      profile: plateProfile(w, options.h ?? w * 0.22),
      colour: c,
      tilt: options.tilt ?? 0.34,
      ...(options.gloss ? { gloss: options.gloss } : {}),
      ...(options.inside ? { inside: options.inside } : {}),
      ...(options.decor ? { decor: options.decor } : {}),
    },
    contents,
  )

export const cup = (w: number, h: number, c: string, inside?: string): Thing =>
  vessel({
    profile: [
      [0, w * 0.6],
      [0, w * 0.6],
      [h * 0.4, w * 0.92],
      [h, w],
      [h, w],
    ],
    colour: c,
    tilt: 0.26,
    inside: inside ?? c,
  })

/** A round dish seen straight from above, with a rim. */
export const dishAbove = (r: number, c: string, well: string, rim = ""): Thing => ({
  art:
    circle(0, 0, r, c) +
    rim +
    circle(0, 0, r * 0.78, "#1d1a33", 'opacity=".22"') +
    circle(6, 8, r * 0.76, well) +
    ellipse(-r * 0.2, -r * 0.86, r * 0.3, r * 0.03, lighten(c, 0.8), 'opacity=".5"'),
  shade: `<circle r="${r}"/>`,
})
