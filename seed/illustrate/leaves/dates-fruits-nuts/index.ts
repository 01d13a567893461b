import type { Leaves } from "../../scene.ts"
import { variants as almonds } from "./almonds.ts"
import { variants as apples } from "./apples.ts"
import { variants as carob } from "./carob.ts"
import { variants as clementines } from "./clementines.ts"
import { variants as dateProducts } from "./date-products.ts"
import { variants as datesAziza } from "./dates-aziza.ts"
import { variants as datesBoufeggous } from "./dates-boufeggous.ts"
import { variants as datesBouittob } from "./dates-bouittob.ts"
import { variants as datesMajhoul } from "./dates-majhoul.ts"
import { variants as driedFigs } from "./dried-figs.ts"
import { variants as medlars } from "./medlars.ts"
import { variants as pomegranate } from "./pomegranate.ts"
import { variants as pricklyPearFruit } from "./prickly-pear-fruit.ts"
import { variants as quinces } from "./quinces.ts"
import { variants as raisins } from "./raisins.ts"
import { variants as walnuts } from "./walnuts.ts"

export const datesFruitsNuts: Leaves = {
  "dates-majhoul": datesMajhoul,
  "dates-boufeggous": datesBoufeggous,
  "dates-aziza": datesAziza,
  "dates-bouittob": datesBouittob,
  "date-products": dateProducts,
  "dried-figs": driedFigs,
  almonds,
  walnuts,
  raisins,
  "prickly-pear-fruit": pricklyPearFruit,
  pomegranate,
  apples,
  clementines,
  medlars,
  quinces,
  carob,
}
