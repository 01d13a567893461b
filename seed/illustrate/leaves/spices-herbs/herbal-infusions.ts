import { lay, put, stand, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { mint } from "../../parts/flower/infusion.ts"
import { teaGlass, teapot } from "../../parts/tea.ts"
import { scene, type Variants } from "../../scene.ts"
import { herbJar, tied } from "./bundles.ts"

const minted = together([put(mint(170, -30), -20, -80, 0.9), put(mint(150, 40), 10, -84, 0.9)])

const glassOfMint = (c?: string) => together([minted, teaGlass("#b9882c", c)])

export const variants: Variants = [
  scene("niche", "saffron", stand(teapot(), 400, 840, 1.75), stand(glassOfMint(), 770, 880, 1.5)),
  scene(
    "disc",
    "lime",
    stand(put(tied.mint, 0, -72), 350, 850, 1.4),
    stand(glassOfMint(colour.cobalt), 720, 880, 1.9),
  ),
  scene(
    "dado",
    "clay",
    stand(herbJar("#8fa05a", "v", 270), 310, 830, 1.45),
    stand(put(tied.verbena, 0, -72), 690, 870, 1.45),
  ),
  scene(
    "window",
    "indigo",
    stand(teapot(colour.brass), 600, 840, 1.7),
    stand(teaGlass("#c2902f"), 200, 860, 1.4),
    stand(teaGlass("#b07a28", colour.madder), 340, 910, 1.4),
    lay(mint(240, 20), 780, 950, 1, 60, 8),
  ),
]
