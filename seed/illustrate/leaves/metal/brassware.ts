import { hang, lay, stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { chasedTray, lantern } from "../../parts/metal/brass.ts"
import { candlestick } from "../../parts/pot/table.ts"
import { teaGlass, teapot } from "../../parts/tea.ts"
import { scene, type Variants } from "../../scene.ts"

export const variants: Variants = [
  scene(
    "niche",
    "lime",
    hang(chasedTray(230, colour.brass), 520, 390, 1),
    stand(teapot(), 420, 850, 1.3),
    stand(teaGlass(), 690, 880, 1.25),
  ),
  scene("bare", "indigo", lay(lantern(colour.brass, "#e8a93a"), 500, 170, 1.25, 0, 0)),
  scene("floor", "sea", lay(chasedTray(400, colour.brass), 500, 500, 1.02, 0, 22)),
  scene(
    "dado",
    "clay",
    stand(candlestick({ colour: colour.brass, gloss: 0.8 }), 270, 820, 1.6),
    stand(candlestick({ colour: colour.copper, gloss: 0.8 }), 740, 880, 1.4),
    stand(teapot(colour.copper), 500, 850, 1.3),
  ),
]
