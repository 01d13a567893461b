import { darken, lighten } from "../../canvas/colour.ts"
import { polar } from "../../canvas/curve.ts"
import { upTo } from "../../canvas/random.ts"
import { at, circle, ellipse, stroke } from "../../canvas/svg.ts"
import { put, still, type Thing, together } from "../../canvas/thing.ts"
import { leaf, petals, sprig, stamens } from "../plant.ts"
import { ball } from "../shaded.ts"
import { floret, stem } from "./floret.ts"

export const caperFlower = (): Thing =>
  together([petals(4, 62, 58, "#f0e3d4", -45, 0.6), still(stamens(20, 74, "#9a6aa0", "#7a4c86"))])

export const caperBud = (turn = 0, c = "#77864a") =>
  put(
    ball(22, c, stroke("M-20 4C-8 -4 8 -4 20 4M0 -22C-6 -8 -6 8 0 22", darken(c, 0.25), 3), 1.14),
    0,
    0,
    1,
    turn,
  )

/** An umbel of cumin: fine rays, small pale flowers or ripe seeds. */
export const umbel = (length = 300, lean = 30, c = "#dcc7b2"): Thing => {
  const rays = upTo(7).map((i) => {
    const [x, y] = polar(78, -160 + i * 23.3)
    return (
      stroke(`M0 0L${x} ${y}`, "#7c8450", 4) +
      upTo(6)
        .map((k) => circle(x + Math.cos(k) * 14, y + Math.sin(k) * 9, 7, k % 2 ? c : lighten(c, 0.3)))
        .join("")
    )
  })
  const feather = (): Thing =>
    still(stroke("M0 0L60 0M18 0l16 -18M18 0l16 18M36 0l14 -14M36 0l14 14", "#7c8a50", 4))
  return together([
    sprig({ stem: stem(length, lean), nodes: 4, colour: "#7c8450", paired: true, grow: feather }),
    {
      art: at(lean, -length, rays.join("")),
      shade: ellipse(lean, -length - 50, 80, 34, "").replace(' fill=""', ""),
    },
  ])
}

export const hennaSprig = (length = 280, lean = 60): Thing =>
  together([
    sprig({
      stem: stem(length, lean),
      nodes: 8,
      colour: "#7a5a3c",
      angle: 50,
      grow: (share, _, i) => leaf(72 * (1 - share * 0.3), 30, i % 2 ? "#76884a" : "#8a9a5a"),
    }),
    ...upTo(5).map((i) =>
      put(floret(13, "#e8d2b8"), lean + [0, -24, 22, -10, 14][i]!, -length - [0, 12, 10, 30, 34][i]!),
    ),
  ])
