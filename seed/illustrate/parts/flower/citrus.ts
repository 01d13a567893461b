import { circle } from "../../canvas/svg.ts"
import { put, still, type Thing, together } from "../../canvas/thing.ts"
import { leaf, petals, sprig, stamens } from "../plant.ts"
import { ball } from "../shaded.ts"
import { stem } from "./floret.ts"

export const citrusBlossom = (r = 44): Thing =>
  together([
    petals(5, r, r * 0.62, "#f3ead6", -90),
    still(stamens(10, r * 0.36, "#e9d9a8", "#dba02e")),
    still(circle(0, 0, r * 0.13, "#9aa45c")),
  ])

export const citrusBranch = (lean = 120): Thing =>
  together([
    sprig({
      stem: stem(260, lean),
      nodes: 5,
      colour: "#5c5a34",
      paired: false,
      grow: (_, __, i) => leaf(124 - i * 8, 58, i % 2 ? "#41603a" : "#557446"),
    }),
    put(ball(17, "#f0e4ca"), lean * 0.5 - 34, -130),
    put(ball(15, "#f0e4ca"), lean + 40, -240),
    put(citrusBlossom(60), lean * 0.62 + 10, -170),
    put(citrusBlossom(52), lean - 6, -268),
    put(citrusBlossom(46), lean * 0.3 - 20, -60),
  ])
