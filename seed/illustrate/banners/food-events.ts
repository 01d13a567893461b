import { servedTagine, stackedSweets } from "../leaves/food-events/catering.ts"
import { colour } from "../palettes.ts"
import { clothedTable } from "../parts/gathering.ts"
import { teaGlass, teapot } from "../parts/tea.ts"
import { type Family, item, lanternStanding, withoutCord } from "./family.ts"

export const foodEvents: Family = {
  settings: ["saffron", "clay", "indigo"],
  items: [
    item(servedTagine, 0.95),
    item(teapot(), 1.15),
    item(stackedSweets, 0.95),
    item(teaGlass(), 1.25),
    item(clothedTable(150, 210, colour.ivory, colour.madder), 0.9),
    item(withoutCord(lanternStanding), 0.8),
  ],
}
