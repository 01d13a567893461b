import { darken, lighten } from "./canvas/colour.ts"
import { rectPath } from "./canvas/curve.ts"
import { clip, document, gradient, group, rect } from "./canvas/svg.ts"
import { steppedDiamond } from "./parts/khatam.ts"
import { octagonPanel } from "./parts/zellige.ts"
import { upTo } from "./canvas/random.ts"
import { colour } from "./palettes.ts"

const [W, H, BAND] = [1200, 630, 150]
const tones = {
  star: ["#24509a", "#2f6b58"],
  kite: [colour.saffron, "#ece4d2"],
  grout: "#f3ecde",
  small: colour.clay,
} as const

/** Lime-washed wall above, a zellige dado below; the same from both sides, so that text of either direction fits. */
export const openGraphBase = () => {
  const top = H - BAND
  const dado = group(
    clip(rectPath(0, 0, W, BAND), octagonPanel(W, BAND, 62.13, tones)),
    `transform="translate(0 ${top})"`,
  )
  const lozenges = upTo(W / 40 + 1).map((i) => steppedDiamond(i * 40, top - 30, 3, 4))
  return document(
    gradient("#f6eddd", "#e9dcc4", 20, (fill) => rect(0, 0, W, H, fill)) +
      rect(0, 0, W, 14, colour.clay) +
      rect(0, 14, W, 5, lighten(colour.clay, 0.5)) +
      `<path d="${lozenges.join("")}" fill="${colour.clay}"/>` +
      rect(0, top - 10, W, 10, darken(colour.clay, 0.2)) +
      dado,
    W,
    H,
  )
}
