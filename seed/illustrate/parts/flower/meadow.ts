import { circle } from "../../canvas/svg.ts"
import { put, still, type Thing, together } from "../../canvas/thing.ts"
import { leaf, petals, sprig, stamens } from "../plant.ts"
import { ball } from "../shaded.ts"
import { lavender } from "./aromatic.ts"
import { stem } from "./floret.ts"

export const poppy = (r = 52): Thing =>
  together([
    petals(4, r, r * 1.25, "#c5402c", -45, 0.6),
    still(circle(0, 0, r * 0.26, "#3a2219") + stamens(12, r * 0.36, "#3a2219", "#3a2219")),
  ])

export const daisy = (r = 46): Thing =>
  together([petals(13, r, r * 0.34, "#f1e6cf", 0, 0.7), ball(r * 0.32, "#dda32b")])

export const cornflower = (r = 40): Thing =>
  together([petals(9, r, r * 0.5, "#4c63a6", 0, 0.8), still(circle(0, 0, r * 0.26, "#30265a"))])

const onStem = (head: Thing, length: number, lean: number, c = "#68784a"): Thing =>
  together([
    sprig({
      stem: stem(length, lean),
      nodes: 3,
      colour: c,
      weight: 6,
      paired: false,
      bare: 0.2,
      grow: () => leaf(74, 20, c),
    }),
    put(head, lean, -length),
  ])

export const meadow = (): Thing =>
  together([
    onStem(cornflower(42), 250, -110),
    onStem(daisy(46), 300, 110),
    onStem(lavender(130, 4), 250, 40),
    onStem(poppy(58), 330, -20),
    onStem(daisy(38), 190, -60),
    onStem(poppy(42), 210, 150),
  ])
