import { polygon, polar } from "../canvas/curve.ts"
import { upTo } from "../canvas/random.ts"
import type { Surface } from "../canvas/revolve.ts"
import { circle, ellipse, path, stroke, type Point } from "../canvas/svg.ts"

const SPAN = Math.PI

/** The part of a repeat that faces us: turns from the left edge to the right one. */
const around = (count: number, draw: (turn: number, step: number, index: number) => string) => {
  const step = SPAN / count
  return upTo(count)
    .map((i) => draw(-SPAN / 2 + i * step, step, i))
    .join("")
}

const shape = (surface: Surface, places: readonly Point[]) =>
  polygon(places.map(([turn, height]) => surface.on(turn, height)))

/** Painting on turned clay; heights are shares of the vessel's height. */
export const lines = (s: Surface, heights: readonly number[], c: string, weight = 5) =>
  heights.map((h) => stroke(s.ring(h * s.height), c, weight)).join("")

export const ground = (s: Surface, from: number, to: number, c: string) =>
  path(s.band(from * s.height, to * s.height), c)

export const teeth = (s: Surface, from: number, to: number, count: number, c: string) =>
  around(count, (turn, step) =>
    path(
      shape(s, [
        [turn, from * s.height],
        [turn + step / 2, to * s.height],
        [turn + step, from * s.height],
      ]),
      c,
    ),
  )

export const lozenges = (s: Surface, from: number, to: number, count: number, c: string, heart?: string) => {
  const mid = (from + to) / 2
  return around(count, (turn, step, i) => {
    const one = (k: number, paint: string) =>
      path(
        shape(s, [
          [turn + (step / 2) * (1 - k), mid * s.height],
          [turn + step / 2, (mid + ((to - from) / 2) * k) * s.height],
          [turn + (step / 2) * (1 + k), mid * s.height],
          [turn + step / 2, (mid - ((to - from) / 2) * k) * s.height],
        ]),
        paint,
      )
    return one(0.96, c) + (heart ? one(0.56, heart) + one(0.24, i % 2 ? c : c) : "")
  })
}

export const net = (s: Surface, from: number, to: number, count: number, c: string, weight = 4) => {
  const [low, high] = [from * s.height, to * s.height]
  const strand = (turn: number, by: number) => {
    const points = upTo(9).map((i) =>
      s.on(Math.max(-1.57, Math.min(1.57, turn + (by * i) / 8)), low + ((high - low) * i) / 8),
    )
    return stroke(`M${points.map((p) => p.map((v) => v.toFixed(1)).join(" ")).join("L")}`, c, weight)
  }
  return around(count, (turn, step) => strand(turn, step * 2) + strand(turn + step * 2, -step * 2))
}

export const arcs = (
  s: Surface,
  from: number,
  to: number,
  count: number,
  c: string,
  weight = 5,
  fill = "none",
) =>
  around(count, (turn, step) => {
    const [a, b, d] = [
      s.on(turn, from * s.height),
      s.on(turn + step / 2, (to * 1.25 - from * 0.25) * s.height),
      s.on(turn + step, from * s.height),
    ]
    return `<path d="M${a[0]} ${a[1]}Q${b[0]} ${b[1]} ${d[0]} ${d[1]}" fill="${fill}" stroke="${c}" stroke-width="${weight}"/>`
  })

export const dots = (s: Surface, at: number, count: number, r: number, c: string) =>
  around(count, (turn, step) => {
    const [x, y] = s.on(turn + step / 2, at * s.height)
    return ellipse(x, y, Math.max(1.4, r * Math.cos(turn + step / 2)), r, c)
  })

export const zig = (s: Surface, from: number, to: number, count: number, c: string, weight = 5) => {
  const points = upTo(count * 2 + 1).map((i) =>
    s.on(-SPAN / 2 + (i * SPAN) / (count * 2), (i % 2 ? to : from) * s.height),
  )
  return `<path d="M${points.map((p) => p.map((v) => v.toFixed(1)).join(" ")).join("L")}" fill="none" stroke="${c}" stroke-width="${weight}" stroke-linejoin="miter"/>`
}

/** Glaze run down under its own weight. */
export const runs = (s: Surface, from: number, count: number, c: string, opacity = 0.5) =>
  around(count, (turn, step, i) => {
    const end = from - 0.12 - ((i * 37) % 23) / 60
    const [a, b] = [turn + step * 0.2, turn + step * 0.75]
    return path(
      shape(s, [
        [a, from * s.height],
        [b, from * s.height],
        [b - step * 0.08, (end + 0.05) * s.height],
        [(a + b) / 2, end * s.height],
        [a + step * 0.08, (end + 0.05) * s.height],
      ]),
      c,
      `opacity="${opacity}"`,
    )
  })

/** A painted dish from above: rings of petals, teeth and dots about a star. `r` is the rim. */
export const face = {
  petals: (count: number, from: number, to: number, width: number, c: string, start = 0) =>
    upTo(count)
      .map((i) => {
        const a = start + (360 / count) * i
        const [p, q] = [polar(from, a), polar(to, a)]
        const [l, m] = [polar((from + to) * 0.52, a - width), polar((from + to) * 0.52, a + width)]
        return path(`M${p[0]} ${p[1]}Q${l[0]} ${l[1]} ${q[0]} ${q[1]}Q${m[0]} ${m[1]} ${p[0]} ${p[1]}Z`, c)
      })
      .join(""),
  teeth: (count: number, from: number, to: number, c: string, start = 0) =>
    upTo(count)
      .map((i) =>
        path(
          polygon([
            polar(from, start + (360 / count) * (i - 0.5)),
            polar(to, start + (360 / count) * i),
            polar(from, start + (360 / count) * (i + 0.5)),
          ]),
          c,
        ),
      )
      .join(""),
  lozenges: (count: number, from: number, to: number, c: string, start = 0, fat = 0.46) =>
    upTo(count)
      .map((i) => {
        const [a, step, mid] = [start + (360 / count) * i, 360 / count, (from + to) / 2]
        return path(
          polygon([polar(from, a), polar(mid, a - step * fat), polar(to, a), polar(mid, a + step * fat)]),
          c,
        )
      })
      .join(""),
  dots: (count: number, at: number, r: number, c: string, start = 0) =>
    upTo(count)
      .map((i) => circle(...polar(at, start + (360 / count) * i), r, c))
      .join(""),
  ring: (r: number, c: string, weight: number) =>
    `<circle r="${r}" fill="none" stroke="${c}" stroke-width="${weight}"/>`,
  star: (tips: number, outer: number, inner: number, c: string, start = -90) =>
    path(polygon(upTo(tips * 2).map((i) => polar(i % 2 ? inner : outer, start + (180 * i) / tips))), c),
  net: (count: number, from: number, to: number, c: string, weight = 4) =>
    upTo(count)
      .map((i) => {
        const a = (360 / count) * i
        const line = (by: number) => {
          const [p, q] = [polar(from, a), polar(to, a + by)]
          return `M${p[0]} ${p[1]}L${q[0]} ${q[1]}`
        }
        return stroke(line(720 / count) + line(-720 / count), c, weight)
      })
      .join(""),
}
