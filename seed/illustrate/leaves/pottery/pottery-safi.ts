import { darken } from "../../canvas/colour.ts"
import { hang, stand } from "../../canvas/thing.ts"
import { arcs, dots, face, ground, lines, lozenges, teeth, zig } from "../../parts/glaze.ts"
import { tureen } from "../../parts/pot/cooking.ts"
import { deepBowl, goblet } from "../../parts/pot/table.ts"
import { amphora, vase } from "../../parts/pot/vases.ts"
import type { Ware } from "../../parts/pot/ware.ts"
import { scene, type Variants } from "../../scene.ts"
import { blue, brown, facePlate, green, ochre, teal, white } from "./wares.ts"

export const safi: Ware = {
  colour: white,
  gloss: 0.6,
  inside: teal,
  decor: (s) =>
    ground(s, 0.9, 1, teal) +
    teeth(s, 0.8, 0.89, 13, ochre) +
    lines(s, [0.79], brown, 5) +
    lozenges(s, 0.44, 0.78, 7, green, ochre) +
    lines(s, [0.43], brown, 5) +
    ground(s, 0.3, 0.41, blue) +
    dots(s, 0.355, 14, 7, ochre) +
    lines(s, [0.29], brown, 5) +
    arcs(s, 0.08, 0.26, 9, teal, 6) +
    dots(s, 0.13, 9, 6, ochre),
}

export const safiNight: Ware = {
  colour: teal,
  gloss: 0.6,
  inside: ochre,
  decor: (s) =>
    ground(s, 0.86, 1, brown) +
    zig(s, 0.74, 0.84, 12, white, 5) +
    lines(s, [0.72], white, 4) +
    arcs(s, 0.46, 0.7, 8, ochre, 6, darken(teal, 0.3)) +
    dots(s, 0.54, 8, 8, white) +
    lines(s, [0.44, 0.4], white, 4) +
    teeth(s, 0.2, 0.36, 12, ochre) +
    lines(s, [0.18], white, 4),
}

const safiFace = (r: number) =>
  facePlate(
    r,
    face.ring(r * 0.94, teal, r * 0.09) +
      face.teeth(30, r * 0.76, r * 0.88, ochre) +
      face.ring(r * 0.74, brown, 6) +
      face.petals(12, r * 0.36, r * 0.72, 11, green) +
      face.petals(12, r * 0.42, r * 0.64, 6, ochre) +
      face.dots(12, r * 0.66, 8, blue, 15) +
      face.ring(r * 0.36, brown, 6) +
      face.star(12, r * 0.34, r * 0.22, blue) +
      face.star(12, r * 0.22, r * 0.13, ochre) +
      face.dots(1, 0, r * 0.07, brown),
  )

export const variants: Variants = [
  scene("niche", "saffron", stand(vase(safi), 490, 860, 1.95)),
  scene("bare", "lime", hang(safiFace(400), 500, 500, 0.96)),
  scene(
    "dado",
    "clay",
    stand(
      tureen(
        safi,
        (s) =>
          teeth(s, 0.06, 0.26, 12, green) +
          lines(s, [0.3], brown, 5) +
          arcs(s, 0.34, 0.6, 8, teal, 6) +
          ground(s, 0.8, 1, ochre),
      ),
      330,
      840,
      1.5,
    ),
    stand(deepBowl(safiNight), 720, 890, 1.15),
  ),
  scene("window", "indigo", stand(amphora(safiNight), 350, 850, 1.75), stand(goblet(safi), 720, 880, 1.6)),
]
