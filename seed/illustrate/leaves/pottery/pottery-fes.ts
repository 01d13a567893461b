import { hang, lay, stand } from "../../canvas/thing.ts"
import { arcs, dots, face, ground, lines, lozenges, net, teeth, zig } from "../../parts/glaze.ts"
import { tureen } from "../../parts/pot/cooking.ts"
import { deepBowl } from "../../parts/pot/table.ts"
import { vase } from "../../parts/pot/vases.ts"
import type { Ware } from "../../parts/pot/ware.ts"
import { scene, type Variants } from "../../scene.ts"
import { blue, facePlate, white } from "./wares.ts"

export const fes: Ware = {
  colour: white,
  gloss: 0.6,
  inside: white,
  decor: (s) =>
    ground(s, 0.9, 1, blue) +
    zig(s, 0.8, 0.87, 13, blue) +
    lines(s, [0.78, 0.9], blue, 4) +
    lozenges(s, 0.44, 0.76, 7, blue, white) +
    dots(s, 0.6, 7, 3, blue) +
    lines(s, [0.42, 0.39], blue, 4) +
    teeth(s, 0.26, 0.38, 15, blue) +
    lines(s, [0.24], blue, 5) +
    net(s, 0.04, 0.22, 11, blue, 3.4),
}

export const fesArcs: Ware = {
  colour: white,
  gloss: 0.6,
  inside: white,
  decor: (s) =>
    ground(s, 0.88, 1, blue) +
    arcs(s, 0.62, 0.84, 9, blue, 5) +
    dots(s, 0.67, 9, 6, blue) +
    lines(s, [0.6, 0.57], blue, 4) +
    net(s, 0.3, 0.56, 10, blue, 4) +
    dots(s, 0.43, 20, 3.4, blue) +
    lines(s, [0.28, 0.1], blue, 6) +
    teeth(s, 0.12, 0.25, 14, blue),
}

export const fesFace = (r: number) =>
  facePlate(
    r,
    face.ring(r * 0.93, blue, r * 0.07) +
      face.teeth(36, r * 0.74, r * 0.86, blue) +
      face.ring(r * 0.72, blue, 5) +
      face.lozenges(16, r * 0.5, r * 0.7, blue) +
      face.lozenges(16, r * 0.55, r * 0.65, white) +
      face.ring(r * 0.48, blue, 5) +
      face.star(16, r * 0.44, r * 0.28, blue) +
      face.star(8, r * 0.28, r * 0.2, white) +
      face.petals(8, 0, r * 0.2, 22, blue) +
      face.dots(16, r * 0.6, 4, blue),
  )

const fesFaceNet = (r: number) =>
  facePlate(
    r,
    face.ring(r * 0.95, blue, r * 0.05) +
      face.net(24, r * 0.68, r * 0.9, blue, 4) +
      face.ring(r * 0.66, blue, 6) +
      face.petals(8, r * 0.1, r * 0.62, 20, blue) +
      face.petals(8, r * 0.16, r * 0.54, 14, white) +
      face.petals(8, r * 0.2, r * 0.46, 8, blue) +
      face.dots(8, r * 0.52, 9, blue, 22.5) +
      face.dots(8, r * 0.4, 6, blue, 22.5) +
      face.star(8, r * 0.16, r * 0.09, blue),
  )

export const variants: Variants = [
  scene(
    "niche",
    "clay",
    stand(
      tureen(
        fes,
        (s) =>
          lines(s, [0.06], blue, 6) +
          lozenges(s, 0.1, 0.42, 9, blue, white) +
          lines(s, [0.46], blue, 4) +
          teeth(s, 0.5, 0.68, 10, blue) +
          ground(s, 0.76, 1, blue),
      ),
      500,
      860,
      1.75,
    ),
  ),
  scene("bare", "saffron", hang(fesFace(400), 500, 500, 0.96)),
  scene("dado", "lime", stand(vase(fesArcs), 360, 840, 1.7), stand(deepBowl(fes), 730, 890, 1.1)),
  scene(
    "floor",
    "indigo",
    lay(fesFaceNet(290), 340, 350, 1),
    lay(fesFace(230), 740, 690, 1),
    lay(fesFaceNet(150), 280, 800, 1),
  ),
]
