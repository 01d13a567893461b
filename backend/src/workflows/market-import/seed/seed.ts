import type { ProvinceReference } from "@twiza/plugin-province/reference-data/schema"
import type { VatSettings } from "../../market"
import type { LocatedLeaf } from "./check-demo-market"
import type { DemoCooperative } from "./schemas/cooperatives"
import type { Illustrations } from "./schemas/illustrations"
import type { Options } from "./schemas/options"
import type { DemoPlace } from "./schemas/places"
import type { Stories } from "./schemas/stories"
import type { Taxonomy } from "./schemas/taxonomy"
import type { Texts } from "./schemas/texts"

/** What every market needs, demonstration or not. */
export type Reference = { places: ProvinceReference; taxonomy: Taxonomy; vat: VatSettings }

/** The fictional market: who sells, and what was written for them to sell. */
export type DemoMarket = {
  cooperatives: DemoCooperative[]
  leaves: LocatedLeaf[]
  options: Options
  stories: Stories
  places: DemoPlace[]
  shortNames: Record<string, Texts>
  illustrations: Illustrations
}

/** A seed folder, read and found right. `demo` is null where only reference data was asked for. */
export type Seed = { folder: string; reference: Reference; demo: DemoMarket | null }
