import { closingDate, type MarkedText } from "~/catalogue/product-card-data"
import { type Category, findCategory } from "~/catalogue/category-tree"
import type { Language } from "~/i18n/languages"
import { localize } from "~/i18n/localized-text"
import { cooperativeBanner } from "./cooperative-banner"
import type { Cooperative, CooperativeCard } from "./cooperative-schema"

export type CooperativeCardView = {
  handle: string
  name: MarkedText
  tagline: MarkedText | null
  province: { slug: string; name: string; label: string } | null
  members: number | null
  women: number | null
  founded: number | null
  crafts: { slug: string; name: string }[]
  /** Its drawn banner; see `cooperativeBanner`. */
  banner: string | null
  tier: number
  closedUntil: string | null
}

/** A cooperative's card in the page's words. */
export const cooperativeCardView = (
  card: CooperativeCard,
  categories: Category[],
  language: Language,
): CooperativeCardView => ({
  handle: card.handle,
  name: localize(card.name, language),
  tagline: card.tagline ? localize(card.tagline, language) : null,
  province: card.province
    ? {
        slug: card.province.slug,
        name: localize(card.province.name, language).text,
        label: localize(card.province.label ?? card.province.name, language).text,
      }
    : null,
  members: card.members_count ?? null,
  women: card.women_members_count ?? null,
  founded: card.founded_year ?? null,
  crafts: card.activities
    .map((slug) => ({ slug, name: localize(findCategory(categories, slug)?.name, language).text }))
    .filter(({ name }) => name !== ""),
  banner: cooperativeBanner(card.handle, card.activities, categories),
  tier: card.tier,
  closedUntil: closingDate(card.closed_until, language),
})

/** A cooperative's page in the page's words. */
export const cooperativeView = (cooperative: Cooperative, categories: Category[], language: Language) => ({
  ...cooperativeCardView(cooperative, categories, language),
  legalForm: cooperative.legal_form ?? null,
  story: cooperative.story ? localize(cooperative.story, language) : null,
  commune: cooperative.commune ?? null,
  address: cooperative.address ?? null,
  phone: cooperative.phone ?? null,
  email: cooperative.email ?? null,
  registryNumber: cooperative.registry_number ?? null,
  ice: cooperative.ice ?? null,
  reasons: cooperative.tier_reasons ?? [],
})

export type CooperativeView = ReturnType<typeof cooperativeView>
