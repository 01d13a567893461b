import { darken, lighten } from "../../canvas/colour.ts"
import { blob } from "../../canvas/curve.ts"
import { upTo } from "../../canvas/random.ts"
import { path, stroke } from "../../canvas/svg.ts"
import { put, still, type Thing, together } from "../../canvas/thing.ts"
import { leaf, petal, sprig } from "../plant.ts"
import { ball, flat } from "../shaded.ts"
import { stem } from "./floret.ts"

/** The damask rose of the Dades: petals turned one inside the other. */
export const rose = (r = 60, c = "#cb7782"): Thing => {
  const outer = together(
    upTo(7).map((i) => put(petal(r, r * 0.98, i % 2 ? c : darken(c, 0.08), i * 51.4, 0.62), 0, 0)),
  )
  const inner = together(
    upTo(5).map((i) =>
      put(petal(r * 0.72, r * 0.8, i % 2 ? lighten(c, 0.2) : lighten(c, 0.06), 20 + i * 72, 0.62), 0, 0),
    ),
  )
  const heart = stroke(
    `M${-r * 0.24} ${r * 0.04}A${r * 0.25} ${r * 0.25} 0 1 1 ${r * 0.22} ${r * 0.14}M${-r * 0.1} ${r * 0.1}A${r * 0.12} ${r * 0.12} 0 1 1 ${r * 0.1} ${r * 0.02}`,
    darken(c, 0.36),
    r * 0.07,
  )
  return together([outer, inner, ball(r * 0.32, c), still(heart)])
}

export const rosebud = (turn = 0, c = "#bd5f70"): Thing => {
  const bud = flat(
    blob("0 34, -24 16, -22 -16, -6 -38, 8 -38, 24 -14, 24 16"),
    c,
    path("M0 40C-6 4 -4 -20 8 -42L40 -20V40Z", darken(c, 0.18)) +
      stroke("M-18 -8C-8 -18 6 -20 20 -4M-14 -20C-4 -28 4 -28 14 -18", lighten(c, 0.34), 4),
  )
  const sepals = path(
    "M-26 22C-18 6 -10 20 -4 8C0 18 6 16 10 8C14 20 20 8 26 22C16 44 -16 44 -26 22Z",
    "#6d7a48",
  )
  return put(together([bud, still(stroke("M0 34V62", "#6d7a48", 6) + sepals)]), 0, 0, 1, turn)
}

export const roseBranch = (lean = 100): Thing =>
  together([
    sprig({
      stem: stem(250, lean),
      nodes: 5,
      colour: "#5e6b3c",
      grow: (share) => leaf(78 - share * 14, 46, share > 0.5 ? "#5f7a48" : "#4f6a40"),
    }),
    put(rosebud(-14), lean * 0.3 - 66, -130),
    put(rosebud(30), lean + 60, -190, 0.86),
    put(rose(84), lean, -262),
  ])
