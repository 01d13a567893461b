import type { Leaves } from "../../scene.ts"
import { variants as camelMilk } from "./camel-milk.ts"
import { variants as dairy } from "./dairy.ts"
import { variants as goatCheese } from "./goat-cheese.ts"
import { variants as lambMeat } from "./lamb-meat.ts"
import { variants as poultryEggs } from "./poultry-eggs.ts"
import { variants as seaProducts } from "./sea-products.ts"

export const dairyMeatSea: Leaves = {
  "goat-cheese": goatCheese,
  dairy,
  "camel-milk": camelMilk,
  "lamb-meat": lambMeat,
  "poultry-eggs": poultryEggs,
  "sea-products": seaProducts,
}
