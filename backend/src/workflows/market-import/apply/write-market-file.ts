import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"

/** What the storefront must know of the backend to ask it anything. */
export type MarketFile = { publishable_key: string; region_id: string; sales_channel_id: string }

/** Writes `market.json` into the data folder, in one move: who reads it sees the old one or the new one. */
export async function writeMarketFile(dataFolder: string, market: MarketFile): Promise<void> {
  const file = join(dataFolder, "market.json")
  const text = `${JSON.stringify(market, null, 2)}\n`
  const before = await readFile(file, "utf8").catch(() => null)
  if (before === text) return
  await mkdir(dataFolder, { recursive: true })
  await writeFile(`${file}.new`, text)
  await rename(`${file}.new`, file)
}
