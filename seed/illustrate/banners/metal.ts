import { steelBox, steelVase } from "../leaves/metal/damascene.ts"
import { colour } from "../palettes.ts"
import { bracelet } from "../parts/metal/jewellery.ts"
import { candlestick } from "../parts/pot/table.ts"
import { teapot } from "../parts/tea.ts"
import { type Family, item, lanternStanding, withoutCord } from "./family.ts"

export const metal: Family = {
  settings: ["blush", "lime", "indigo"],
  items: [
    item(teapot(), 1.3),
    item(steelVase, 1.08),
    item(candlestick({ colour: colour.brass, gloss: 0.8 }), 1.35),
    item(bracelet(), 0.95),
    item(steelBox, 1),
    item(withoutCord(lanternStanding), 0.8),
  ],
}
