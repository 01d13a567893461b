import type { Leaves } from "../../scene.ts"
import { variants as beeProducts } from "./bee-products.ts"
import { variants as honeyArbutus } from "./honey-arbutus.ts"
import { variants as honeyCitrus } from "./honey-citrus.ts"
import { variants as honeyEuphorbia } from "./honey-euphorbia.ts"
import { variants as honeyMultifloral } from "./honey-multifloral.ts"
import { variants as honeyRosemary } from "./honey-rosemary.ts"
import { variants as honeyThyme } from "./honey-thyme.ts"

export const honey: Leaves = {
  "honey-thyme": honeyThyme,
  "honey-euphorbia": honeyEuphorbia,
  "honey-arbutus": honeyArbutus,
  "honey-citrus": honeyCitrus,
  "honey-multifloral": honeyMultifloral,
  "honey-rosemary": honeyRosemary,
  "bee-products": beeProducts,
}
