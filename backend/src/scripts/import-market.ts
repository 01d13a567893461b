import { resolve } from "node:path"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { importMarket, SeedRefusal, tellReport } from "../workflows/market-import"

/** The demo market is imported by `TWIZA_DEMO=true`, or by the argument `demo`. */
const wantsDemo = (args: string[]): boolean => process.env.TWIZA_DEMO === "true" || args.includes("demo")

/**
 * `medusa exec ./src/scripts/import-market.ts [demo]`: imports the seed in `SEED_DIR` (by default beside the backend)
 * and tells what it changed. Exits with 1, having written nothing, when the seed is wrong.
 */
export default async function run({ container, args }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const dataFolder = resolve(process.env.TWIZA_DATA_DIR || "../.twiza")
  try {
    const report = await importMarket(container, {
      seedFolder: resolve(process.env.SEED_DIR || "../seed"),
      withDemo: wantsDemo(args),
      dataFolder,
      mediaFolder: resolve(process.env.MEDIA_DIR || `${dataFolder}/media`),
    })
    logger.info(tellReport(report))
  } catch (error) {
    if (!(error instanceof SeedRefusal)) throw error
    logger.error(error.message)
    process.exitCode = 1
  }
}
