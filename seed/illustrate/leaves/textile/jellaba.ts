import { stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { foldedRobe, jellaba } from "../../parts/garment.ts"
import { scene, type Variants } from "../../scene.ts"
import { robeScene } from "./wares.ts"

export const variants: Variants = [
  robeScene("bare", "lime", jellaba("#8a6a4a", "#5f4630", colour.umber)),
  robeScene("bare", "clay", jellaba("#e6dac0", "#cbb994", "#8f6a3c", 58)),
  scene("niche", "sage", stand(foldedRobe("#c7a878", "#8a6238", "#4a2a1c"), 500, 850, 1.5)),
  robeScene("bare", "saffron", jellaba("#2f4470", "#23345a", "#d9b04a", 64)),
]
