import { darken, lighten } from "../../canvas/colour.ts"
import { lay, stand } from "../../canvas/thing.ts"
import { dots, face, ground, runs } from "../../parts/glaze.ts"
import { candlestick, deepBowl, goblet } from "../../parts/pot/table.ts"
import { tallJar, vase } from "../../parts/pot/vases.ts"
import type { Ware } from "../../parts/pot/ware.ts"
import { scene, type Variants } from "../../scene.ts"
import { facePlate } from "./wares.ts"

const tamegrouteGreen = "#3d7a48"

export const tamegroute = (c = tamegrouteGreen): Ware => ({
  colour: c,
  gloss: 0.75,
  inside: darken(c, 0.1),
  decor: (s) =>
    runs(s, 1, 13, darken(c, 0.34), 0.55) +
    runs(s, 0.62, 11, lighten(c, 0.35), 0.4) +
    ground(s, 0, 0.06, "#a2683e") +
    dots(s, 0.34, 8, 5, darken(c, 0.4)) +
    dots(s, 0.71, 11, 4, lighten(c, 0.4)),
})

const greenFace = (r: number, c = tamegrouteGreen) =>
  facePlate(
    r,
    face.petals(14, r * 0.3, r * 0.95, 5, darken(c, 0.25)) +
      face.ring(r * 0.7, lighten(c, 0.3), 6) +
      face.ring(r * 0.36, darken(c, 0.34), 8) +
      face.dots(18, r * 0.83, 7, lighten(c, 0.35)) +
      face.dots(1, 0, r * 0.2, darken(c, 0.2)),
    c,
  )

export const variants: Variants = [
  scene(
    "niche",
    "blush",
    stand(candlestick(tamegroute()), 330, 840, 1.8),
    stand(deepBowl(tamegroute("#4a8550")), 680, 890, 1.25),
  ),
  scene("dado", "saffron", stand(tallJar(tamegroute("#356b42")), 490, 860, 1.85)),
  scene(
    "mat",
    "clay",
    lay(greenFace(290), 400, 400, 1),
    lay(greenFace(190, "#5a8a48"), 740, 720, 1),
    lay(greenFace(110, "#2f6240"), 260, 800, 1),
  ),
  scene(
    "window",
    "lime",
    stand(goblet(tamegroute("#2f6240")), 260, 820, 1.6),
    stand(vase(tamegroute()), 520, 840, 1.55),
    stand(goblet(tamegroute("#5a8a48")), 790, 880, 1.4),
  ),
]
