import { existsSync } from "node:fs"
import { readdir } from "node:fs/promises"
import { join } from "node:path"
import { ProvinceReference } from "@twiza/plugin-province/reference-data/schema"
import { vatSettingsSchema } from "../../market"
import { checkDemoMarket, type LocatedLeaf } from "./check-demo-market"
import { readSeedFile, type SeedSource } from "./read-seed-file"
import { DemoCooperatives } from "./schemas/cooperatives"
import { Illustrations } from "./schemas/illustrations"
import { Options } from "./schemas/options"
import { DemoPlaces, PlaceNames } from "./schemas/places"
import { ProductFamily } from "./schemas/products"
import { Stories } from "./schemas/stories"
import { Taxonomy } from "./schemas/taxonomy"
import type { DemoMarket, Reference, Seed } from "./seed"
import { SeedRefusal } from "./seed-refusal"

const PLACES_FILE = "data/regions-provinces.json"
const PRODUCTS_FOLDER = "data/products"
const ILLUSTRATIONS_FILE = "illustrations/manifest.json"

async function readReference(source: SeedSource): Promise<Reference | undefined> {
  const [places, taxonomy, vat] = await Promise.all([
    readSeedFile(source, PLACES_FILE, ProvinceReference),
    readSeedFile(source, "data/product-taxonomy.json", Taxonomy),
    readSeedFile(source, "data/vat-rates.json", vatSettingsSchema),
  ])
  return places && taxonomy && vat ? { places, taxonomy, vat } : undefined
}

async function readFamily(source: SeedSource, name: string): Promise<LocatedLeaf[]> {
  const file = `${PRODUCTS_FOLDER}/${name}`
  const content = await readSeedFile(source, file, ProductFamily)
  if (!content) return []
  const { family, leaves } = content
  return leaves.map((leaf, index) => ({ ...leaf, family, file, at: `leaves[${index}]` }))
}

async function readLeaves(source: SeedSource): Promise<LocatedLeaf[]> {
  const names = await readdir(join(source.folder, PRODUCTS_FOLDER)).catch(() => [])
  const families = names.filter((name) => name.endsWith(".json")).sort()
  if (!families.length)
    source.faults.push({ file: PRODUCTS_FOLDER, at: "the whole folder", reason: "has no product file" })
  return (await Promise.all(families.map((name) => readFamily(source, name)))).flat()
}

/** A market without pictures can be imported: they are drawn apart, and added later. */
async function readIllustrations(source: SeedSource): Promise<Illustrations> {
  if (!existsSync(join(source.folder, ILLUSTRATIONS_FILE))) return {}
  return (await readSeedFile(source, ILLUSTRATIONS_FILE, Illustrations)) ?? {}
}

async function readDemoMarket(source: SeedSource): Promise<DemoMarket | undefined> {
  const [cooperatives, leaves, options, stories, places, names, illustrations] = await Promise.all([
    readSeedFile(source, "data/demo-cooperatives.json", DemoCooperatives),
    readLeaves(source),
    readSeedFile(source, "data/options.json", Options),
    readSeedFile(source, "data/stories.json", Stories),
    readSeedFile(source, PLACES_FILE, DemoPlaces),
    readSeedFile(source, "data/place-names.json", PlaceNames),
    readIllustrations(source),
  ])
  if (!cooperatives || !options || !stories || !places || !names) return undefined
  return {
    cooperatives: cooperatives.cooperatives,
    leaves,
    options,
    stories,
    places: places.provinces,
    shortNames: names.short_names,
    illustrations,
  }
}

/**
 * Reads and checks the seed in `folder`: reference data always, the demo market when `withDemo`. Writes nothing.
 *
 * @throws {SeedRefusal} naming every fault found, when any file is missing or wrong, or contradicts another
 */
export async function readSeed(folder: string, { withDemo }: { withDemo: boolean }): Promise<Seed> {
  const source: SeedSource = { folder, faults: [] }
  const reference = await readReference(source)
  const demo = withDemo ? await readDemoMarket(source) : null
  if (reference && demo && !source.faults.length) source.faults.push(...checkDemoMarket(demo, reference))
  if (!reference || demo === undefined || source.faults.length) throw new SeedRefusal(source.faults)
  return { folder, reference, demo }
}
