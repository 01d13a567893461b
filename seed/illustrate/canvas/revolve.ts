import { polygon, sample } from "./curve.ts"
import { upTo } from "./random.ts"
import { at, clip, ellipse, fade, path, silhouette, stroke, type Point } from "./svg.ts"
import { darken, lighten } from "./colour.ts"
import type { Thing } from "./thing.ts"

/** Height and radius from foot to lip; a point written twice makes a sharp edge. */
export type Profile = readonly Point[]

/** A turned form seen from slightly above: what is drawn on it wraps around it as it does on a real pot. */
export type Surface = {
  height: number
  lip: number
  radiusAt: (height: number) => number
  on: (turn: number, height: number) => Point
  outline: string
  band: (from: number, to: number) => string
  column: (from: number, to: number, low?: number, high?: number) => string
  ring: (height: number) => string
  patch: (left: number, right: number, low: number, high: number) => string
  /** The outline without the mouth: what hides the lower part of what the vessel holds. */
  front: string
}

const HALF = Math.PI / 2
const steps = (from: number, to: number, count: number) =>
  upTo(count + 1).map((i) => from + ((to - from) * i) / count)

/** A band is clipped by the outline later; reaching past it keeps bulging sides covered. */
const beyond = (arc: Point[]): Point[] => {
  const [first, last] = [arc[0] ?? [0, 0], arc.at(-1) ?? [0, 0]]
  return [[first[0] * 2, first[1]], ...arc, [last[0] * 2, last[1]]]
}

/** The spline overshoots beside a sharp edge; a turned form never goes back down. */
const rising = (curve: readonly Point[]): Point[] => {
  const [foot, top] = [curve[0]?.[0] ?? 0, curve.at(-1)?.[0] ?? 0]
  let reached = foot
  return curve.map(([height, radius]) => {
    reached = Math.min(top, Math.max(reached, height))
    return [reached, radius]
  })
}

const radiusIn = (curve: readonly Point[]) => (height: number) => {
  const above = curve.findIndex((point) => point[0] >= height)
  const [to, from] = [curve[above < 0 ? curve.length - 1 : above], curve[Math.max(0, above - 1)]]
  if (!to || !from || to[0] === from[0]) return to?.[1] ?? 0
  return from[1] + (to[1] - from[1]) * Math.min(1, (height - from[0]) / (to[0] - from[0]))
}

/** `tilt` is how much of each circle shows: 0 is a view from the side, 1 from above. */
export const turned = (profile: Profile, tilt = 0.2): Surface => {
  const curve = rising(sample(profile, 10))
  const radiusAt = radiusIn(curve)
  const [height, lip] = curve.at(-1) ?? [0, 0]
  const on = (turn: number, level: number): Point => {
    const r = radiusAt(level)
    return [r * Math.sin(turn), -level + tilt * r * Math.cos(turn)]
  }
  const arc = (level: number, from = -HALF, to = HALF) => steps(from, to, 24).map((turn) => on(turn, level))
  const left = curve.map(([h, r]): Point => [-r, -h])
  const right = curve.map(([h, r]): Point => [r, -h]).reverse()
  return {
    height,
    lip,
    radiusAt,
    on,
    outline: polygon([...left, ...arc(height, -HALF, -3 * HALF), ...right, ...arc(0, HALF, -HALF)]),
    band: (from, to) => polygon([...beyond(arc(to)), ...beyond(arc(from)).reverse()]),
    column: (from, to, low = 0, high = 1) =>
      polygon([
        ...steps(low * height, high * height, 30).map((h) => on(Math.asin(from), h)),
        ...steps(high * height, low * height, 30).map((h) => on(Math.asin(to), h)),
      ]),
    patch: (from, to, low, high) =>
      polygon([
        ...arc(high, from, to),
        ...steps(high, low, 12).map((h) => on(to, h)),
        ...arc(low, from, to).reverse(),
      ]),
    front: polygon([...left, ...arc(height), ...right, ...arc(0, HALF, -HALF)]),
    ring: (level) =>
      `M${arc(level)
        .map((p) => p.map((v) => v.toFixed(1)).join(" "))
        .join("L")}`,
  }
}

export type Turned = {
  profile: Profile
  colour: string
  tilt?: number
  gloss?: number
  /** The colour seen through the mouth; a closed form has none. */
  inside?: string | undefined
  decor?: (surface: Surface) => string
}

const modelling = (surface: Surface, gloss: number) =>
  path(surface.column(-1, -0.52), "#ffe9bd", fade(0.16)) +
  path(surface.column(0.22, 1), "#1d1a33", fade(0.2)) +
  path(surface.column(0.7, 1), "#1d1a33", fade(0.22)) +
  (gloss ? path(surface.column(-0.66, -0.52, 0.38, 0.84), "#fff3d9", fade(gloss)) : "")

const mouth = (surface: Surface, colour: string, inside: string, tilt: number) => {
  const [r, y] = [surface.lip, -surface.height]
  return (
    ellipse(0, y, r, r * tilt, lighten(colour, 0.25)) +
    ellipse(0, y, r * 0.88, r * tilt * 0.84, darken(inside, 0.45)) +
    ellipse(r * 0.08, y + r * tilt * 0.2, r * 0.76, r * tilt * 0.6, darken(inside, 0.2))
  )
}

/** A pot, a jar, a bowl: three tones of light on a turned form, with its painting and its mouth. */
export const vessel = ({ profile, colour, tilt = 0.2, gloss = 0, inside, decor }: Turned): Thing => {
  const surface = turned(profile, tilt)
  const painted = path(surface.outline, colour) + (decor ? decor(surface) : "") + modelling(surface, gloss)
  return {
    art: clip(surface.outline, painted) + (inside ? mouth(surface, colour, inside, tilt) : ""),
    shade: silhouette(surface.outline),
  }
}

/** A vessel and what it holds; the contents are drawn around the middle of its mouth. */
export const filled = (form: Turned, contents: (mouth: { r: number; ry: number }) => string): Thing => {
  const { profile, colour, tilt = 0.2, gloss = 0, decor } = form
  const surface = turned(profile, tilt)
  const mouthful = contents({ r: surface.lip, ry: surface.lip * tilt })
  const body = path(surface.front, colour) + (decor ? decor(surface) : "") + modelling(surface, gloss)
  return {
    art:
      vessel({ ...form, inside: form.inside ?? colour }).art +
      at(0, -surface.height, mouthful) +
      clip(surface.front, body) +
      stroke(surface.ring(surface.height - 2), lighten(colour, 0.4), 5),
    shade: silhouette(surface.outline),
  }
}
