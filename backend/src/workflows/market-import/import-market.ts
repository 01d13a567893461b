import type { MedusaContainer } from "@medusajs/framework/types"
import { setUpMarketWorkflow } from "../market"
import { copyIllustrations } from "./apply/copy-illustrations"
import { purgeStorefront } from "./apply/purge-storefront"
import { refreshSearch } from "./apply/refresh-search"
import { withoutEvents } from "./apply/without-events"
import { writeMarketFile } from "./apply/write-market-file"
import { importDemoMarket } from "./import-demo-market"
import { importReference, today } from "./import-reference"
import { hasChanges, type ImportReport } from "./report"
import { readSeed } from "./seed/read-seed"
import type { Seed } from "./seed/seed"

export type ImportMarketInput = {
  /** The folder of the seed. */
  seedFolder: string
  withDemo: boolean
  /** Where `market.json` is written. */
  dataFolder: string
  /** Where `/media` is served from. */
  mediaFolder: string
}

/**
 * Imports the seed: checks all of it, then brings in reference data and, when asked, the demo market, then rebuilds
 * search once. Everything is looked up by its code before it is written, so running it again with the same seed writes
 * nothing, and running it after an interruption completes what is missing.
 *
 * @throws {SeedRefusal} before anything is written, when a file of the seed is wrong
 */
export async function importMarket(
  container: MedusaContainer,
  input: ImportMarketInput,
): Promise<ImportReport> {
  const began = performance.now()
  const seed = await readSeed(input.seedFolder, input)
  const { market, done } = await withoutEvents(container, () => importSeed(container, seed))
  const pictures = await copyIllustrations(seed.folder, input.mediaFolder)
  await writeMarketFile(input.dataFolder, market)
  const isChanged = hasChanges(done)
  const isReindexed = await refreshSearch(container, isChanged)
  if (isChanged) await purgeStorefront(container)
  return { done: { ...done, pictures }, isReindexed, seconds: (performance.now() - began) / 1000 }
}

async function importSeed(container: MedusaContainer, { reference, demo }: Seed) {
  const imported = await importReference(container, reference)
  const { market, done } = imported
  if (!demo) return { market, done }
  const catalogue = await importDemoMarket(container, demo, reference, imported)
  // Rates are proposed to products by category: only now are there any.
  await setUpMarketWorkflow(container).run({ input: { vat: reference.vat, day: today() } })
  return { market, done: { ...done, ...catalogue } }
}
