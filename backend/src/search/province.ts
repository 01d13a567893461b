import { defineSearchIndex, graphSeed, search } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { languageTexts } from "../languages/language-text"
import { nameTexts } from "./documents/names"
import { languageSettings } from "./language/engine-settings"
import { nameFields } from "./name-fields"

const Row = z.object({
  id: z.string(),
  region_id: z.string(),
  names: z.unknown(),
  aliases: z.array(z.string()).nullish(),
})

const toDocuments = (rows: unknown[]) =>
  z
    .array(Row)
    .parse(rows)
    .map(({ id, region_id, names, aliases }) => ({
      id,
      region: region_id,
      ...nameTexts(languageTexts(names), aliases ?? []),
    }))

/** Prefectures and provinces. They change by decree: a new import of them rebuilds the index. */
export default defineSearchIndex({
  name: "province",
  entity: "province",
  fields: search.define({
    id: search.keyword().filterable(),
    region: search.keyword().filterable(),
    ...nameFields,
  }),
  settings: { provider_options: { meilisearch: languageSettings } },
  seed: graphSeed({ fields: Object.keys(Row.shape), transform: toDocuments }),
})
