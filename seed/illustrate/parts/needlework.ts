import { lighten } from "../canvas/colour.ts"
import { upTo } from "../canvas/random.ts"
import { circle, path, rect, stroke } from "../canvas/svg.ts"
import type { Thing } from "../canvas/thing.ts"
import { knots } from "./rug.ts"

/**
 * The counted stitch of Fez: one colour, the same on both faces. Trees, stars and toothed lozenges, mirrored
 * about both axes of a square of `n` cells.
 */
export const fezStitch = (
  n: number,
  cell: number,
  cloth: string,
  thread: string,
  plan: "carpet" | "border" = "carpet",
) =>
  knots(n, n, cell, (i, j) => {
    const [x, y] = [Math.abs(i - (n - 1) / 2), Math.abs(j - (n - 1) / 2)]
    const far = Math.max(x, y)
    const near = Math.min(x, y)
    const edge = (n - 1) / 2 - far
    if (edge < 1) return cloth
    if (edge < 2) return thread
    if (edge < 3) return cloth
    if (edge < 8) return Math.abs((near % 8) - 4) <= edge - 3 ? thread : cloth
    if (edge < 9) return cloth
    if (edge < 10) return thread
    if (plan === "border" && edge < 22) {
      const [u, v] = [Math.abs((near % 12) - 6), Math.abs(edge - 16)]
      return Math.max(u, v) < 1.2 || (u + v > 3 && u + v < 5 && (u + v) % 2 < 1.4) || (u < 1 && v > 4)
        ? thread
        : cloth
    }
    if (plan === "border") {
      const d = x + y
      return d < 3 || (d > 4 && d < 7 && (x > 0.6 || y > 0.6)) || (d > 8 && d < 10 && Math.abs(x - y) < 6)
        ? thread
        : cloth
    }
    const [u, v] = [Math.abs(((x + 0.5) % 14) - 7), Math.abs(((y + 0.5) % 14) - 7)]
    const d = u + v
    return d < 2 ||
      (d > 3 && d < 5) ||
      (d > 6 && d < 8 && Math.abs(u - v) % 2 < 1.2) ||
      (Math.abs(u - v) < 1 && d > 8)
      ? thread
      : cloth
  })

/** A square cloth with stitched work, seen from above, its middle at the origin. */
export const stitchedCloth = (
  size: number,
  cloth: string,
  thread: string,
  plan: "carpet" | "border" = "carpet",
  n = 65,
): Thing => {
  const cell = size / n
  return {
    art:
      rect(-size / 2 - 14, -size / 2 - 14, size + 28, size + 28, lighten(cloth, 0.2)) +
      `<g transform="translate(${-size / 2} ${-size / 2})">${fezStitch(n, cell, cloth, thread, plan)}</g>`,
    shade: `<rect x="${-size / 2 - 14}" y="${-size / 2 - 14}" width="${size + 28}" height="${size + 28}"/>`,
  }
}

/** Needle lace: scallops of loops along an edge, hanging from y = 0. */
export const lace = (w: number, c: string, pitch = 88, drop = 110): string =>
  upTo(Math.ceil(w / pitch))
    .map((i) => {
      const x = i * pitch
      const fan = upTo(7)
        .map((k) =>
          stroke(
            `M${x + pitch / 2} 14Q${x + pitch / 2 + (k - 3) * 9} ${drop * 0.5} ${x + pitch / 2 + (k - 3) * 14} ${drop - Math.abs(k - 3) * 12}`,
            c,
            3.6,
          ),
        )
        .join("")
      const loops = upTo(7)
        .map(
          (k) =>
            `<circle cx="${x + pitch / 2 + (k - 3) * 14}" cy="${drop + 4 - Math.abs(k - 3) * 12}" r="7.5" fill="none" stroke="${c}" stroke-width="4"/>`,
        )
        .join("")
      return (
        fan +
        stroke(`M${x} 0Q${x + pitch / 2} ${drop * 1.1} ${x + pitch} 0`, c, 5) +
        stroke(`M${x + 16} 0Q${x + pitch / 2} ${drop * 0.6} ${x + pitch - 16} 0`, c, 4) +
        loops +
        circle(x, 4, 7, c)
      )
    })
    .join("")

/** A crocheted square in rounds of colour. */
export const grannySquare = (size: number, colours: readonly string[]): string =>
  colours
    .map((c, i) => {
      const s = size * (1 - i / colours.length)
      const stitches = upTo(Math.max(2, 7 - i)).flatMap((k) =>
        upTo(4).map(
          (side) =>
            `<g transform="rotate(${side * 90})">${path(`M${-s / 2 + (k * s) / Math.max(2, 7 - i)} ${-s / 2}q${s / Math.max(2, 7 - i) / 2} ${size * 0.04} ${s / Math.max(2, 7 - i)} 0v-3Z`, lighten(c, 0.35))}</g>`,
        ),
      )
      return (
        `<rect x="${-s / 2}" y="${-s / 2}" width="${s}" height="${s}" rx="${size * 0.05}" fill="${c}"/>` +
        stitches.join("")
      )
    })
    .join("") + circle(0, 0, size * 0.05, "#f0e4cc")
