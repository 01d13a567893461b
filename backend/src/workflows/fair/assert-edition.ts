import type { MedusaContainer } from "@medusajs/framework/types"
import { assertDays, assertProgramme, assertQuotas } from "../../fairs/edition-rules"
import type { EditionFields } from "../../fairs/edition-schema"
import { assertCategories, assertPlace } from "./assert-places"

/**
 * Checks what an admin says of an edition, but for the days others have taken.
 *
 * @throws {ApiError} 400 with the code of the first rule that is broken
 */
export async function assertEdition(container: MedusaContainer, fields: EditionFields): Promise<void> {
  assertDays(fields)
  assertProgramme(fields.programme, fields)
  assertQuotas(fields.quotas)
  await assertPlace(container, fields)
  await assertCategories(container, fields.categories)
}
