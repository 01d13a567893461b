import { darken, lighten } from "../../canvas/colour.ts"
import { blob, polar } from "../../canvas/curve.ts"
import { seeded, upTo } from "../../canvas/random.ts"
import { circle, path, rect, stroke } from "../../canvas/svg.ts"
import { put, type Thing, together } from "../../canvas/thing.ts"
import { leaf, sprig } from "../plant.ts"
import { ball, flat } from "../shaded.ts"
import { stem } from "./floret.ts"

/** The strawberry tree carries last year's fruit and this year's bells together. */
export const arbutusBranch = (lean = 130): Thing => {
  const berry = (r: number, c: string) => {
    const chance = seeded(`berry${r}`)
    const pips = upTo(30).map(() =>
      circle(
        ...polar(r * Math.sqrt(chance.next()), chance.range(0, 360)),
        3.4,
        chance.chance(0.5) ? lighten(c, 0.4) : darken(c, 0.24),
      ),
    )
    return ball(r, c, pips.join(""))
  }
  const bell = put(
    flat(
      blob("-6 -18, 6 -18, 16 -2, 12 16, 7 20, -7 20, -12 16, -16 -2"),
      "#f0dfc6",
      rect(3, -30, 30, 60, "#d9b59c"),
    ),
    0,
    0,
  )
  return together([
    sprig({
      stem: stem(280, lean),
      nodes: 6,
      colour: "#8a4a34",
      grow: (share, _, i) => leaf(122 - share * 40, 44, i % 2 ? "#46623d" : "#5d7a4b"),
    }),
    ...[
      [-30, -70],
      [-8, -50],
      [10, -76],
    ].map(([x = 0, y = 0]) => put(bell, lean * 0.7 + x, -130 + y + 90)),
    put(berry(34, "#b8322a"), lean * 0.5 - 52, -128),
    put(berry(38, "#c4472c"), lean * 0.9 + 34, -196),
    put(berry(30, "#d98a30"), lean * 0.3 + 48, -66),
  ])
}

/** Euphorbia resinifera: a cushion of four-angled stems, small yellow flowers at their heads. */
export const euphorbia = (): Thing => {
  const column = (h: number, c: string): Thing => {
    const d = `M-24 0V${-h + 16}C-24 ${-h} 24 ${-h} 24 ${-h + 16}V0Z`
    const spines = upTo(Math.floor(h / 26)).map((i) =>
      stroke(`M-24 ${-i * 26 - 14}l-9 -7M24 ${-i * 26 - 14}l9 -7M2 ${-i * 26 - 14}l-6 -8`, "#d9c49a", 3),
    )
    const flowers = [
      [-16, -h - 2],
      [2, -h - 10],
      [18, -h],
      [-4, -h + 6],
    ].map(
      ([x = 0, y = 0], i) => circle(x, y, 9, i % 2 ? "#e2b32f" : "#edca55") + circle(x, y, 3.4, "#b0552a"),
    )
    return {
      art:
        path(d, c) +
        rect(2, -h + 5, 22, h - 5, darken(c, 0.24)) +
        stroke(`M2 ${-h + 6}V0`, lighten(c, 0.3), 4) +
        spines.join("") +
        flowers.join(""),
      shade: `<path d="${d}"/>`,
    }
  }
  const stems = [
    [-78, 120],
    [78, 130],
    [-40, 176],
    [42, 190],
    [0, 226],
    [-104, 76],
    [108, 84],
  ] as const
  return together(stems.map(([x, h], i) => put(column(h, i % 2 ? "#7d9166" : "#6b8158"), x, 0, 1, x * 0.12)))
}
