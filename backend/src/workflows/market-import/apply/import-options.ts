import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createProductOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "@medusajs/framework/zod"
import type { Options } from "../seed/schemas/options"
import { importTranslations, type WantedTranslation } from "./import-translations"
import { tally, type Tally } from "./tally"

const Stored = z.object({
  id: z.string(),
  title: z.string(),
  values: z.array(z.object({ id: z.string(), value: z.string() })),
})
type Stored = z.infer<typeof Stored>

/** The shared options of the shop: an option's id by its code, a value's by its own. */
export type ImportedOptions = { optionId: (code: string) => string; valueId: (code: string) => string }

const valuesOf = ({ values }: Options, option: string) =>
  Object.entries(values).filter(([, value]) => value.option === option)

/** Shared options are known by their French title, which is unique among them. */
async function readStored(container: MedusaContainer, { options }: Options): Promise<Map<string, Stored>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const titles = Object.values(options).map(({ fr }) => fr)
  const { data } = await query.graph({
    entity: "product_option",
    fields: ["id", "title", "values.id", "values.value"],
    filters: { title: titles, is_exclusive: false },
  })
  return new Map(
    z
      .array(Stored)
      .parse(data)
      .map((stored) => [stored.title, stored]),
  )
}

async function createMissing(
  container: MedusaContainer,
  seed: Options,
  stored: Map<string, Stored>,
): Promise<number> {
  const missing = Object.entries(seed.options).filter(([, { fr }]) => !stored.has(fr))
  if (!missing.length) return 0
  await createProductOptionsWorkflow(container).run({
    input: {
      product_options: missing.map(([code, { fr }]) => {
        const values = valuesOf(seed, code).map(([, value]) => value.fr)
        const ranks = Object.fromEntries(values.map((value, rank) => [value, rank]))
        return { title: fr, values, ranks, is_exclusive: false }
      }),
    },
  })
  return missing.length
}

/** Values the seed gained since an option was created. */
async function addValues(
  container: MedusaContainer,
  seed: Options,
  stored: Map<string, Stored>,
): Promise<number> {
  const lacking = Object.entries(seed.options).flatMap(([code, { fr }]) => {
    const option = stored.get(fr)
    const has = new Set(option?.values.map(({ value }) => value))
    return option
      ? valuesOf(seed, code).flatMap(([, { fr: value }], rank) =>
          has.has(value) ? [] : [{ value, rank, option_id: option.id }],
        )
      : []
  })
  if (lacking.length) await container.resolve(Modules.PRODUCT).createProductOptionValues(lacking)
  return lacking.length
}

function translationsOf({ options, values }: Options, found: ImportedOptions): WantedTranslation[] {
  const languages = ["ar", "en"] as const
  const titles = Object.entries(options).flatMap(([code, texts]) =>
    languages.map((locale_code) => ({
      reference: "product_option",
      reference_id: found.optionId(code),
      locale_code,
      translations: { title: texts[locale_code] },
    })),
  )
  const words = Object.entries(values).flatMap(([code, texts]) =>
    languages.map((locale_code) => ({
      reference: "product_option_value",
      reference_id: found.valueId(code),
      locale_code,
      translations: { value: texts[locale_code] },
    })),
  )
  return [...titles, ...words]
}

function findOptions({ options, values }: Options, stored: Map<string, Stored>): ImportedOptions {
  const optionOf = (code: string) => stored.get(options[code]?.fr ?? "")
  const valueId = (code: string) => {
    const wanted = values[code]
    return optionOf(wanted?.option ?? "")?.values.find(({ value }) => value === wanted?.fr)?.id ?? ""
  }
  return { optionId: (code) => optionOf(code)?.id ?? "", valueId }
}

/** Makes the seed's sizes, colours and units options that all products share, in every language. */
export async function importOptions(
  container: MedusaContainer,
  seed: Options,
): Promise<{ options: Tally; texts: Tally; found: ImportedOptions }> {
  const stored = await readStored(container, seed)
  const created = await createMissing(container, seed, stored)
  const added = await addValues(container, seed, stored)
  const found = findOptions(seed, created || added ? await readStored(container, seed) : stored)
  const texts = await importTranslations(container, translationsOf(seed, found))
  return { options: tally(Object.keys(seed.options).length, created), texts, found }
}
