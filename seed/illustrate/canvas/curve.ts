import { upTo } from "./random.ts"
import { round, type Point } from "./svg.ts"

const write = ([x, y]: Point) => `${round(x)} ${round(y)}`

export const polygon = (points: readonly Point[]) => `M${points.map(write).join("L")}Z`

export const polyline = (points: readonly Point[]) => `M${points.map(write).join("L")}`

const pointAt = (points: readonly Point[], index: number, closed: boolean): Point => {
  const n = points.length
  const wrapped = closed ? (index + n) % n : Math.min(n - 1, Math.max(0, index))
  return points[wrapped] ?? [0, 0]
}

/** A Catmull-Rom spline through the points, written as Bézier segments. */
export const smooth = (points: readonly Point[], closed = false) => {
  const segments = upTo(closed ? points.length : points.length - 1).map((i) => {
    const [before, from, to, after] = [i - 1, i, i + 1, i + 2].map((j) => pointAt(points, j, closed)) as [
      Point,
      Point,
      Point,
      Point,
    ]
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    return `C${write(first)} ${write(second)} ${write(to)}`
  })
  return `M${write(pointAt(points, 0, closed))}${segments.join("")}${closed ? "Z" : ""}`
}

export const closedSmooth = (points: readonly Point[]) => smooth(points, true)

/** Points of a regular ring; `angle` in degrees, 0 to the right, clockwise. */
export const ring = (count: number, radius: number, start = -90, x = 0, y = 0): Point[] =>
  upTo(count).map((i) => polar(radius, start + (360 * i) / count, x, y))

export const polar = (radius: number, degrees: number, x = 0, y = 0): Point => {
  const angle = (degrees * Math.PI) / 180
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
}

/** A star of `points` tips between two radii. */
export const star = (tips: number, outer: number, inner: number, start = -90, x = 0, y = 0) =>
  polygon(upTo(tips * 2).map((i) => polar(i % 2 ? inner : outer, start + (180 * i) / tips, x, y)))

export const ellipsePath = (x: number, y: number, rx: number, ry: number) =>
  `M${round(x - rx)} ${round(y)}a${round(rx)} ${round(ry)} 0 1 1 ${round(rx * 2)} 0a${round(rx)} ${round(ry)} 0 1 1 ${round(-rx * 2)} 0Z`

export const rectPath = (x: number, y: number, w: number, h: number, corner = 0) => {
  if (!corner) return `M${round(x)} ${round(y)}h${round(w)}v${round(h)}h${round(-w)}Z`
  const [a, b] = [w - 2 * corner, h - 2 * corner].map(round)
  const c = round(corner)
  return `M${round(x + corner)} ${round(y)}h${a}a${c} ${c} 0 0 1 ${c} ${c}v${b}a${c} ${c} 0 0 1 ${-c} ${c}h${-(a ?? 0)}a${c} ${c} 0 0 1 ${-c} ${-c}v${-(b ?? 0)}a${c} ${c} 0 0 1 ${c} ${-c}Z`
}

/** Samples a smooth curve through few points; used where later geometry needs the points themselves. */
export const sample = (points: readonly Point[], steps = 12): Point[] =>
  upTo(points.length - 1)
    .flatMap((i) => upTo(steps).map((s) => catmull(points, i, s / steps)))
    .concat([points.at(-1) ?? [0, 0]])

const catmull = (points: readonly Point[], i: number, t: number): Point => {
  const [p0, p1, p2, p3] = [i - 1, i, i + 1, i + 2].map((j) => pointAt(points, j, false)) as [
    Point,
    Point,
    Point,
    Point,
  ]
  const blend = (axis: 0 | 1) =>
    0.5 *
    (2 * p1[axis] +
      (p2[axis] - p0[axis]) * t +
      (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t * t +
      (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t * t * t)
  return [blend(0), blend(1)]
}

/** Reads "0 -40, 22 -50" as points; drawings by eye are easier to read so. */
export const points = (text: string): Point[] =>
  text.split(",").map((pair): Point => {
    const [x = 0, y = 0] = pair.trim().split(/\s+/).map(Number)
    return [x, y]
  })

export const blob = (text: string) => closedSmooth(points(text))
export const facet = (text: string) => polygon(points(text))
export const bend = (text: string) => smooth(points(text))
