import type { MedusaContainer } from "@medusajs/framework/types"
import { fairService } from "../../fairs/fair-service"
import type { LanguageTexts } from "../../languages/language-text"
import { assertRegions } from "./assert-places"
import { freeSeriesHandle, slugOfNames } from "./fair-handle"

export type NewSeries = { names: LanguageTexts; region_code: string }

/** Founds a fair, of which editions will be opened, and answers its id. @throws {ApiError} 400 `unknown_region` */
export async function createSeries(
  container: MedusaContainer,
  { names, region_code }: NewSeries,
): Promise<string> {
  await assertRegions(container, [region_code])
  const service = fairService(container)
  return await service.whileDaysLocked(async ({ context }) => {
    const handle = await freeSeriesHandle(service, slugOfNames(names), context)
    return (await service.createFairs({ handle, names, region_code }, context)).id
  })
}
