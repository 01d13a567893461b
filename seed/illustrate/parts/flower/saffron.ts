import { darken, lighten } from "../../canvas/colour.ts"
import { bend } from "../../canvas/curve.ts"
import { rect, stroke } from "../../canvas/svg.ts"
import { put, still, type Thing, together } from "../../canvas/thing.ts"
import { petal } from "../plant.ts"

/** Crocus sativus: six petals, three long red stigmas. */
export const saffronCrocus = (s = 1, c = "#8266a6"): Thing => {
  const long = (turn: number, tone: string, w = 62) => petal(150, w, tone, turn, 0.58)
  const back = [long(-118, darken(c, 0.16)), long(-62, darken(c, 0.16)), long(-90, darken(c, 0.1), 70)]
  const stigma = stroke(
    "M0 -16C-14 -70 -34 -104 -58 -128M0 -16C4 -70 6 -110 2 -142M0 -16C16 -64 40 -92 62 -108",
    "#b8341d",
    7,
  )
  const front = [long(-142, c, 66), long(-38, lighten(c, 0.08), 66), long(-90, lighten(c, 0.2), 64)]
  const anthers = stroke("M-4 -30L-20 -76M6 -30L24 -72", "#e0a52c", 9)
  return put(together([...back, still(anthers + stigma), put(together(front), 0, 26, 0.86)]), 0, 0, s)
}

export const crocusPlant = (height = 190, s = 0.9): Thing => {
  const blades = [
    [-34, -86],
    [-14, -120],
    [22, -110],
    [44, -74],
  ].map(([x = 0, y = 0]) => still(stroke(bend(`0 0, ${x * 0.5} ${y * 0.7}, ${x * 2} ${y}`), "#5d7a48", 7)))
  return together([
    ...blades,
    {
      art: stroke(`M0 0V${-height}`, "#d9cfd6", 13),
      shade: rect(-8, -height, 16, height, "#000").replace(' fill="#000"', ""),
    },
    put(saffronCrocus(s), 0, -height + 16),
  ])
}
