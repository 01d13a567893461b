import { polygon, star } from "../canvas/curve.ts"
import { upTo } from "../canvas/random.ts"
import { path, rect, stroke, type Point } from "../canvas/svg.ts"

/** Ratio of the inner to the outer corners of the eight-pointed star made of two squares. */
const EIGHT = Math.cos(Math.PI / 4) / Math.cos(Math.PI / 8)

export const khatam = (radius: number, x = 0, y = 0, start = -90) =>
  star(8, radius, radius * EIGHT, start, x, y)

/** Stars touching tip to tip leave pointed crosses between them: the oldest zellige. */
export const starsAndCrosses = (
  area: { x: number; y: number; w: number; h: number },
  size: number,
  paint: (column: number, row: number) => string,
  ground: string,
) => {
  const [columns, rows] = [Math.ceil(area.w / size), Math.ceil(area.h / size)]
  const x0 = area.x + (area.w - columns * size) / 2 + size / 2
  const y0 = area.y + (area.h - rows * size) / 2 + size / 2
  const stars = upTo(columns).flatMap((c) =>
    upTo(rows).map((r) => path(khatam(size * 0.485, x0 + c * size, y0 + r * size), paint(c, r))),
  )
  return rect(area.x, area.y, area.w, area.h, ground) + stars.join("")
}

/** A row of stepped pyramids, as on earthen parapets and on rugs. Base at y, rising. */
export const steppedRow = (x: number, y: number, width: number, unit: number, levels = 3): string => {
  const span = unit * (levels * 2)
  return upTo(Math.ceil(width / span))
    .map((i) => polygon(steppedPyramid(x + i * span, y, unit, levels)))
    .join("")
}

const steppedPyramid = (x: number, y: number, unit: number, levels: number): Point[] => {
  const up = upTo(levels).flatMap((l): Point[] => [
    [x + l * unit, y - l * unit],
    [x + l * unit, y - (l + 1) * unit],
  ])
  const down = up.map(([px, py]): Point => [2 * x + unit * (levels * 2 - 0.001) - px, py]).reverse()
  return [...up, ...down]
}

/** A diamond whose sides climb in steps, the way knots and wefts make it. */
export const steppedDiamond = (x: number, y: number, unit: number, levels: number, tall = 1): string => {
  const quarter = upTo(levels).flatMap((l): Point[] => [
    [(levels - l) * unit, l * unit * tall],
    [(levels - l) * unit, (l + 1) * unit * tall],
  ])
  const flip = (sx: number, sy: number) => quarter.map(([a, b]): Point => [x + a * sx, y + b * sy])
  return polygon([...flip(1, 1), ...flip(-1, 1).reverse(), ...flip(-1, -1), ...flip(1, -1).reverse()])
}

export const zigzag = (x: number, y: number, width: number, unit: number, colour: string, weight: number) => {
  const points = upTo(Math.ceil(width / unit) + 1).map((i): Point => [x + i * unit, y + (i % 2 ? -unit : 0)])
  return stroke(
    `M${points.map((p) => p.join(" ")).join("L")}`,
    colour,
    weight,
    'style="stroke-linecap:butt;stroke-linejoin:miter"',
  )
}
