import { z } from "@medusajs/framework/zod"
import { languageText, languageTexts } from "../../../languages/language-text"
import type { Language } from "../../../languages/languages"
import { closedUntil } from "../../../modules/cooperative/holiday"

/** What may be asked of the database for a public card. Nothing that is not here can be shown. */
export const CARD_FIELDS = [
  "id",
  "handle",
  "name",
  "tagline",
  "legal_form",
  "members_count",
  "women_members_count",
  "women_led",
  "founded_year",
  "activities",
  "closed_from",
  "closed_until",
  "is_demo",
  "province.id",
  "province.names",
  "province.labels",
  "province.region.id",
  "province.region.slug",
  "province.region.names",
]

/** What its page adds: its story and what the law on distance selling has a seller tell (law 31-08, article 29). */
export const PAGE_FIELDS = [
  ...CARD_FIELDS,
  "story",
  "commune",
  "address",
  "phone",
  "email",
  "registry_number",
  "ice",
  "further_province_ids",
  "verified_at",
]

const Region = z.object({ id: z.string(), slug: z.string(), names: z.unknown() })

const Province = z.object({ id: z.string(), names: z.unknown(), labels: z.unknown(), region: Region })

const CardRow = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.unknown(),
  tagline: z.unknown(),
  legal_form: z.string().nullable(),
  members_count: z.number().nullable(),
  women_members_count: z.number().nullable(),
  women_led: z.boolean(),
  founded_year: z.number().nullable(),
  activities: z.array(z.string()),
  closed_from: z.date().nullable(),
  closed_until: z.date().nullable(),
  is_demo: z.boolean(),
  province: Province.nullish(),
})

const PageRow = CardRow.extend({
  story: z.unknown(),
  commune: z.string().nullable(),
  address: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  registry_number: z.string().nullable(),
  ice: z.string().nullable(),
  further_province_ids: z.array(z.string()),
  verified_at: z.date().nullable(),
})

function publicProvince(province: z.infer<typeof Province> | null | undefined) {
  if (!province) return null
  const { id: iso, slug, names } = province.region
  return {
    slug: province.id,
    name: languageTexts(province.names),
    label: languageTexts(province.labels),
    region: { iso, slug, name: languageTexts(names) },
  }
}

/** A cooperative as anybody may see it in a list, from a row read with `CARD_FIELDS`. Texts are objects by language. */
export function publicCard(row: unknown, now: Date = new Date()) {
  const card = CardRow.parse(row)
  return {
    id: card.id,
    handle: card.handle,
    name: languageTexts(card.name),
    tagline: languageTexts(card.tagline),
    legal_form: card.legal_form,
    province: publicProvince(card.province),
    members_count: card.members_count,
    women_members_count: card.women_members_count,
    women_led: card.women_led,
    founded_year: card.founded_year,
    activities: card.activities,
    closed_until: closedUntil(card, now)?.toISOString() ?? null,
    is_demo: card.is_demo,
  }
}

/** A cooperative's page, from a row read with `PAGE_FIELDS`; `texts` are those a reader of `lang` is shown. */
export function publicPage(row: unknown, lang: Language, now: Date = new Date()) {
  const page = PageRow.parse(row)
  return {
    ...publicCard(row, now),
    story: languageTexts(page.story),
    texts: {
      name: languageText(page.name, lang),
      tagline: languageText(page.tagline, lang),
      story: languageText(page.story, lang),
    },
    commune: page.commune,
    address: page.address,
    phone: page.phone,
    email: page.email,
    registry_number: page.registry_number,
    ice: page.ice,
    further_provinces: page.further_province_ids,
    verified_at: page.verified_at?.toISOString() ?? null,
  }
}
