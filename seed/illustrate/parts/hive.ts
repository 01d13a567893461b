import { darken, lighten } from "../canvas/colour.ts"
import { ellipsePath, facet, polygon, ring } from "../canvas/curve.ts"
import { vessel } from "../canvas/revolve.ts"
import { seeded, upTo } from "../canvas/random.ts"
import { circle, clip, ellipse, fade, path, rect, stroke } from "../canvas/svg.ts"
import { put, together, type Thing } from "../canvas/thing.ts"
import { colour } from "../palettes.ts"
import { shaded } from "./shaded.ts"

/** A block of comb, its cells capped, full or empty. Standing, 300 wide. */
export const comb = (seed: string, honey: string = colour.saffron, w = 300, h = 210): Thing => {
  const chance = seeded(seed)
  const size = 25
  const cells = upTo(h / (size * 1.5) + 2).flatMap((row) =>
    upTo(w / (size * 1.73) + 2).map((i) => {
      const [x, y] = [-w / 2 + (i + (row % 2) / 2) * size * 1.732, -h + row * size * 1.5]
      const kind = chance.next()
      const fill = kind < 0.3 ? lighten(honey, 0.35) : kind < 0.8 ? honey : darken(honey, 0.36)
      return (
        path(polygon(ring(6, size * 0.9, -90, x, y)), fill) +
        (kind >= 0.3 && kind < 0.8 ? circle(x - 6, y - 7, 4.5, lighten(honey, 0.75)) : "")
      )
    }),
  )
  const edge = `M${-w / 2} 0C${-w / 2 - 16} ${-h * 0.4} ${-w / 2 + 10} ${-h * 0.7} ${-w / 2 + 24} ${-h}L${w / 2 - 10} ${-h + 12}C${w / 2 + 10} ${-h * 0.6} ${w / 2 - 12} ${-h * 0.3} ${w / 2} 0Z`
  const side = facet(`${w / 2} 0, ${w / 2 + 34} -26, ${w / 2 + 22} ${-h + 4}, ${w / 2 - 10} ${-h + 12}`)
  return {
    art:
      path(side, darken(honey, 0.4)) +
      clip(edge, rect(-w, -h * 1.2, w * 2, h * 1.4, darken(honey, 0.2)) + cells.join("")),
    shade: `<path d="${edge}"/>`,
  }
}

export const dipper = (turn = -28): Thing => {
  const rings = upTo(5).map((i) =>
    ellipse(0, 18 + i * 17, [22, 31, 34, 31, 22][i] ?? 20, 9, i % 2 ? "#b07a44" : "#c58d52"),
  )
  const art =
    rect(-6, -210, 12, 226, "#b9834c") +
    rect(1, -210, 5, 226, "#8f5f34") +
    rings.join("") +
    ellipse(-9, 52, 5, 30, lighten("#c58d52", 0.5), fade(0.5))
  return put(
    { art, shade: '<rect x="-6" y="-210" width="12" height="226"/><ellipse cy="52" rx="34" ry="42"/>' },
    0,
    0,
    1,
    turn,
  )
}

export const bee = (turn = -20): Thing => {
  const body = shaded(
    ellipsePath(0, 0, 34, 22),
    "#d99a22",
    26,
    turn,
    [-14, 2, 18].map((x) => rect(x - 5, -24, 9, 48, colour.umber)).join(""),
  )
  const wings =
    ellipse(-2, -30, 14, 26, "#f3ead8", `${fade(0.82)} transform="rotate(-28)"`) +
    ellipse(14, -28, 12, 22, "#e8dcc8", `${fade(0.82)} transform="rotate(14)"`)
  const head = circle(36, 2, 12, colour.umber) + stroke("M42 -6L54 -16M44 -2L58 -8", colour.umber, 3)
  return {
    art:
      `<g transform="rotate(${turn})">${wings}</g>` + body.art + `<g transform="rotate(${turn})">${head}</g>`,
    shade: body.shade,
  }
}

/** An earthen dish of honey with its pool. */
export const honeyDish = (c: string, pot: string): Thing =>
  together([
    vessel({
      profile: [
        [0, 80],
        [0, 80],
        [20, 92],
        [70, 150],
        [70, 150],
      ],
      colour: pot,
      tilt: 0.3,
      inside: pot,
      gloss: 0.3,
    }),
    { art: ellipse(6, -64, 128, 34, c) + ellipse(-34, -72, 46, 9, lighten(c, 0.6), fade(0.75)), shade: "" },
  ])
