import { colour } from "../palettes.ts"
import { mound } from "../parts/bowl.ts"
import { lavender } from "../parts/flower/aromatic.ts"
import { cone } from "../parts/spice.ts"
import { mortar } from "../parts/tea.ts"
import { sack } from "../parts/wooden.ts"
import { type Family, item, sprigs } from "./family.ts"

export const spicesHerbs: Family = {
  settings: ["clay", "lime", "indigo"],
  items: [
    item(cone(150, "#b4471f", colour.ivory, 210), 1.05),
    item(mortar(), 1.2),
    item(
      sprigs((i) => lavender(350 + (i % 3) * 20, i % 2 ? 12 : -12)),
      0.85,
    ),
    item(cone(150, "#d99a22", colour.cobalt, 220), 1.05),
    item(sack(280, 260, mound(120, 28, 90, "#8d8a45", "fs"), colour.wool, colour.indigo), 1),
  ],
}
