import type { Leaves } from "../../scene.ts"
import { variants as arganOilCosmetic } from "./argan-oil-cosmetic.ts"
import { variants as blackSoap } from "./black-soap.ts"
import { variants as essentialOils } from "./essential-oils.ts"
import { variants as ghassoul } from "./ghassoul.ts"
import { variants as naturalSoapsCreams } from "./natural-soaps-creams.ts"
import { variants as orangeBlossomWater } from "./orange-blossom-water.ts"
import { variants as pricklyPearSeedOil } from "./prickly-pear-seed-oil.ts"
import { variants as roseWater } from "./rose-water.ts"

export const care: Leaves = {
  "argan-oil-cosmetic": arganOilCosmetic,
  "prickly-pear-seed-oil": pricklyPearSeedOil,
  "essential-oils": essentialOils,
  "rose-water": roseWater,
  "orange-blossom-water": orangeBlossomWater,
  "black-soap": blackSoap,
  ghassoul,
  "natural-soaps-creams": naturalSoapsCreams,
}
