import { search } from "@medusajs/framework/utils"
import { prioritySearchFields } from "@twiza/plugin-artisan-women/search/priority-document"
import { provinceSearchFields } from "@twiza/plugin-province/search/province-document"

/** Weights only order the fields: what matches in a title counts before what matches in a description. */
const IN_TITLE = { weight: 4 }
const IN_CATEGORY = { weight: 2.9 }
const IN_KEYWORD = { weight: 2.5 }
const IN_COOPERATIVE = { weight: 2.2 }
const IN_PLACE = { weight: 1.5 }
const IN_SYNONYM = { weight: 1.4 }

/**
 * A product as search holds it: `*_norm` fields and keywords are only matched, never returned; everything else is what
 * a card shows or a filter asks. Prices in dirhams, tax included.
 */
export const productFields = search.define({
  id: search.keyword().filterable(),
  handle: search.keyword().filterable(),
  status: search.keyword().filterable().retrievable(false),
  sales_channel_ids: search.keyword().array().filterable().retrievable(false),

  title_ar_norm: search.text().searchable(IN_TITLE).retrievable(false),
  title_fr: search.text().searchable(IN_TITLE),
  title_en: search.text().searchable(IN_TITLE),
  title_zgh: search.text().searchable(IN_TITLE),
  title_ar: search.text(),
  category_names_norm: search.text().array().searchable(IN_CATEGORY).retrievable(false),
  category_keywords: search.text().array().searchable(IN_KEYWORD).retrievable(false),
  label_names: search.text().array().searchable(IN_KEYWORD),
  cooperative_names_norm: search.text().array().searchable(IN_COOPERATIVE).retrievable(false),
  place_names_norm: search.text().array().searchable(IN_PLACE).retrievable(false),
  category_synonyms: search.text().array().searchable(IN_SYNONYM).retrievable(false),
  description_ar_norm: search.text().searchable().retrievable(false),
  description_fr: search.text().searchable(),
  description_en: search.text().searchable(),
  description_ar: search.text(),
  description_zgh: search.text(),

  category: search.keyword().filterable().facetable(),
  category_ancestors: search.keyword().array().filterable().facetable(),
  category_path: search.keyword().array().filterable().facetable().retrievable(false),
  province: provinceSearchFields.province,
  region: provinceSearchFields.region,
  cooperative: search.keyword().filterable().facetable(),
  cooperative_name_ar: search.text(),
  cooperative_name_fr: search.text(),
  cooperative_name_en: search.text(),
  women_members: search.integer(),
  closed_until: search.date(),
  tier: prioritySearchFields.tier,
  turn: search.integer().retrievable(false),
  labels: search.keyword().array().filterable().facetable(),
  is_service: search.boolean().filterable().facetable(),
  in_stock: search.boolean().filterable().facetable(),
  available: search.boolean().filterable().facetable(),
  price_mad: search
    .float()
    .filterable()
    .sortable()
    .facetable({ types: ["range", "stats"] }),
  /** Handles of the fairs, running or to come, where its cooperative exhibits. */
  fairs: search.keyword().array().filterable().facetable(),
  /** What a fair takes off the price now, in whole percent, and from when until when. */
  campaign_percent: search.integer().filterable(),
  campaign_starts_at: search.date(),
  campaign_ends_at: search.date(),
  has_variants: search.boolean(),
  weight: search.integer(),
  thumbnail: search.keyword(),
  created_at: search.date().filterable().sortable(),
})
