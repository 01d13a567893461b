import { polar, polygon } from "../canvas/curve.ts"
import { upTo } from "../canvas/random.ts"
import { path, rect, type Point } from "../canvas/svg.ts"

type Polygon = readonly Point[]
export type Tones = {
  star: readonly [string, ...string[]]
  kite: readonly [string, ...string[]]
  grout: string
  small: string
}

const regular = (n: number, radius: number, start: number, x: number, y: number): Polygon =>
  upTo(n).map((i) => polar(radius, start + (360 * i) / n, x, y))
const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]

const meet = (p: Point, d: Point, q: Point, e: Point): Point => {
  const cross = d[0] * e[1] - d[1] * e[0]
  const t = ((q[0] - p[0]) * e[1] - (q[1] - p[1]) * e[0]) / cross
  return [p[0] + d[0] * t, p[1] + d[1] * t]
}

const rotate = ([x, y]: Point, degrees: number): Point => {
  const a = (degrees * Math.PI) / 180
  return [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)]
}

/**
 * Polygons in contact (Hankin's method): from the middle of each side two lines leave at `angle` to the side;
 * where they meet the neighbour's they make a star inside the polygon, and kites towards its corners.
 */
const starIn = (tile: Polygon, angle: number): { star: Polygon; kites: Polygon[] } => {
  const n = tile.length
  const at = (i: number): Point => tile[(i + n) % n] ?? [0, 0]
  const sides = upTo(n).map((i) => ({
    mid: middle(at(i), at(i + 1)),
    along: [at(i + 1)[0] - at(i)[0], at(i + 1)[1] - at(i)[1]] as Point,
  }))
  const meets = upTo(n).map((i): Point => {
    const [here, next] = [sides[i], sides[(i + 1) % n]]
    if (!here || !next) return [0, 0]
    return meet(here.mid, rotate(here.along, angle), next.mid, rotate(next.along, 180 - angle))
  })
  const point = (list: readonly Point[], i: number): Point => list[(i + n) % n] ?? [0, 0]
  const mids = sides.map((s) => s.mid)
  return {
    star: upTo(n).flatMap((i) => [point(mids, i), point(meets, i)]),
    kites: upTo(n).map((i) => [point(mids, i), at(i + 1), point(mids, i + 1), point(meets, i)]),
  }
}

/** Octagons and squares (4.8.8), the ground of most Moroccan panels. `side` is the edge of both. */
export const octagonPanel = (w: number, h: number, side: number, tones: Tones, angle = 67.5): string => {
  const pitch = side * (1 + Math.SQRT2)
  const radius = side / (2 * Math.sin(Math.PI / 8))
  const [columns, rows] = [Math.ceil(w / pitch) + 1, Math.ceil(h / pitch) + 1]
  const x0 = (w - (columns - 1) * pitch) / 2
  const y0 = (h - (rows - 1) * pitch) / 2
  const cells = upTo(columns).flatMap((c) =>
    upTo(rows).map((r) => ({ x: x0 + c * pitch, y: y0 + r * pitch, k: c + r })),
  )
  const octagons = cells.map(({ x, y, k }) => {
    const { star, kites } = starIn(regular(8, radius, 22.5, x, y), angle)
    const pick = <T>(list: readonly [T, ...T[]]): T =>
      list[((k % list.length) + list.length) % list.length] ?? list[0]
    return (
      kites.map((kite) => path(polygon(kite), pick(tones.kite))).join("") +
      path(polygon(star), pick(tones.star)) +
      path(polygon(starIn(regular(8, radius * 0.42, 22.5, x, y), angle).star), tones.grout) +
      path(polygon(starIn(regular(8, radius * 0.34, 22.5, x, y), angle).star), pick(tones.kite))
    )
  })
  const squares = cells.map(({ x, y }) => {
    const { star, kites } = starIn(regular(4, side / Math.SQRT2, 0, x + pitch / 2, y + pitch / 2), angle)
    return kites.map((kite) => path(polygon(kite), tones.small)).join("") + path(polygon(star), tones.grout)
  })
  return (
    rect(0, 0, w, h, tones.grout) + groutLines(octagons.join("") + squares.join(""), tones.grout, side * 0.05)
  )
}

/** A great rosette of `tips` points: a star at the heart, petals about it, a ring of lozenges. */
export const rosettePanel = (r: number, tips: number, tones: Tones): string => {
  const step = 360 / tips
  const ringOf = (
    from: number,
    mid: number,
    to: number,
    fat: number,
    shift: number,
    paint: (i: number) => string,
  ) =>
    upTo(tips)
      .map((i) => {
        const a = i * step + shift
        return path(
          polygon([polar(from, a), polar(mid, a - step * fat), polar(to, a), polar(mid, a + step * fat)]),
          paint(i),
        )
      })
      .join("")
  const tone = (list: readonly [string, ...string[]], i: number) => list[i % list.length] ?? list[0]
  const heart = path(
    polygon(upTo(tips * 2).map((i) => polar(i % 2 ? r * 0.19 : r * 0.3, (i * step) / 2))),
    tones.small,
  )
  return groutLines(
    heart +
      ringOf(r * 0.2, r * 0.33, r * 0.46, 0.36, step / 2, (i) => tone(tones.kite, i)) +
      ringOf(r * 0.31, r * 0.5, r * 0.68, 0.42, 0, (i) => tone(tones.star, i)) +
      ringOf(r * 0.49, r * 0.7, r * 0.88, 0.42, step / 2, (i) => tone(tones.kite, i + 1)) +
      ringOf(r * 0.7, r * 0.86, r, 0.38, 0, () => tones.small),
    tones.grout,
    r * 0.012,
  )
}

const groutLines = (art: string, grout: string, width: number) =>
  `<g stroke="${grout}" stroke-width="${width.toFixed(1)}" stroke-linejoin="miter">${art}</g>`
