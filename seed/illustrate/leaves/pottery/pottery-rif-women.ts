import { hang, stand } from "../../canvas/thing.ts"
import { dots, face, ground, lines, lozenges, net, teeth, zig } from "../../parts/glaze.ts"
import { deepBowl } from "../../parts/pot/table.ts"
import { amphora, jug } from "../../parts/pot/vases.ts"
import type { Ware } from "../../parts/pot/ware.ts"
import { scene, type Variants } from "../../scene.ts"
import { facePlate } from "./wares.ts"

const [slip, redSlip, black] = ["#dcbf92", "#9c4a2c", "#2e211d"]

export const rif: Ware = {
  colour: slip,
  gloss: 0.22,
  inside: redSlip,
  decor: (s) =>
    ground(s, 0, 0.24, redSlip) +
    lines(s, [0.25, 0.27], black, 5) +
    lozenges(s, 0.32, 0.58, 6, black, slip) +
    net(s, 0.34, 0.56, 12, black, 2.4) +
    lines(s, [0.6, 0.64], black, 5) +
    teeth(s, 0.66, 0.78, 12, redSlip) +
    zig(s, 0.66, 0.79, 12, black, 4) +
    lines(s, [0.82], black, 6) +
    ground(s, 0.9, 1, redSlip),
}

export const rifBold: Ware = {
  colour: redSlip,
  gloss: 0.25,
  inside: slip,
  decor: (s) =>
    ground(s, 0.3, 0.7, slip) +
    lines(s, [0.3, 0.7], black, 7) +
    teeth(s, 0.31, 0.5, 9, black) +
    teeth(s, 0.69, 0.5, 9, redSlip) +
    zig(s, 0.34, 0.66, 9, black, 4) +
    dots(s, 0.82, 12, 6, slip),
}

const rifFace = (r: number) =>
  facePlate(
    r,
    face.ring(r * 0.93, redSlip, r * 0.1) +
      face.ring(r * 0.86, black, 6) +
      face.lozenges(10, r * 0.5, r * 0.84, black) +
      face.lozenges(10, r * 0.57, r * 0.77, slip) +
      face.lozenges(10, r * 0.62, r * 0.72, redSlip) +
      face.ring(r * 0.48, black, 6) +
      face.teeth(16, r * 0.3, r * 0.46, redSlip) +
      face.ring(r * 0.29, black, 5) +
      face.star(8, r * 0.26, r * 0.12, black),
    slip,
  )

export const variants: Variants = [
  scene("niche", "lime", stand(jug(rif), 480, 860, 1.9)),
  scene("dado", "sage", stand(amphora(rifBold), 350, 840, 1.75), stand(deepBowl(rif), 730, 890, 1.15)),
  scene("bare", "clay", hang(rifFace(390), 500, 500, 0.98)),
  scene("window", "mist", stand(deepBowl(rif), 350, 850, 1.35), stand(jug(rifBold), 720, 880, 1.3)),
]
