import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { batchTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import { isDeepStrictEqual } from "node:util"
import { z } from "@medusajs/framework/zod"
import type { Language } from "../../../languages/languages"
import { inBatches } from "./in-batches"
import { tally, type Tally } from "./tally"

const BATCH = 1000

/** The texts of one thing (`reference` is its table) in one language. */
export type WantedTranslation = {
  reference: string
  reference_id: string
  locale_code: Language
  translations: Record<string, string>
}

const Stored = z.object({
  id: z.string(),
  reference_id: z.string(),
  locale_code: z.string(),
  translations: z.record(z.string(), z.unknown()).nullable(),
})
type Stored = z.infer<typeof Stored>

const keyOf = ({ reference_id, locale_code }: Pick<Stored, "reference_id" | "locale_code">) =>
  `${reference_id} ${locale_code}`

async function readStored(
  container: MedusaContainer,
  wanted: WantedTranslation[],
): Promise<Map<string, Stored>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "translation",
    fields: ["id", "reference_id", "locale_code", "translations"],
    filters: { reference_id: [...new Set(wanted.map(({ reference_id }) => reference_id))] },
  })
  return new Map(
    z
      .array(Stored)
      .parse(data)
      .map((stored) => [keyOf(stored), stored]),
  )
}

async function importBatch(container: MedusaContainer, wanted: WantedTranslation[]) {
  const stored = await readStored(container, wanted)
  const create = wanted.filter((one) => !stored.has(keyOf(one)))
  const update = wanted.flatMap(({ translations, ...one }) => {
    const before = stored.get(keyOf(one))
    return before && !isDeepStrictEqual(before.translations, translations)
      ? [{ id: before.id, translations }]
      : []
  })
  if (create.length || update.length) {
    await batchTranslationsWorkflow(container).run({ input: { create, update, delete: [] } })
  }
  return { created: create.length, updated: update.length }
}

/** Brings the texts of the Translation Module to what the seed says, for the things named; others are not touched. */
export async function importTranslations(
  container: MedusaContainer,
  wanted: WantedTranslation[],
): Promise<Tally> {
  let created = 0
  let updated = 0
  for (const batch of inBatches(wanted, BATCH)) {
    const done = await importBatch(container, batch)
    created += done.created
    updated += done.updated
  }
  return tally(wanted.length, created, updated)
}
