import { formatDate, formatDateTime } from "~/i18n/format"
import type { Language } from "~/i18n/languages"
import { localize } from "~/i18n/localized-text"
import type { Province, Provinces } from "~/medusa/provinces.server"
import { isRunning, readCampaign } from "./campaign"
import { formatDays, formatMonth, formatUntil } from "./fair-days"
import type { FairCard } from "./fair-schema"

type Named = { iso?: string | null | undefined; slug: string }

const isCode =
  (code: string) =>
  ({ iso, slug }: Named): boolean =>
    slug === code || iso === code

/** The province of an edition, by either of its codes. */
export const provinceOf = (code: string, { provinces }: Provinces): Province | undefined =>
  provinces.find(isCode(code))

/** An edition's card in the page's words. */
export const fairCardView = (fair: FairCard, language: Language, places: Provinces) => {
  const province = provinceOf(fair.province_code, places)
  const region = places.regions.find(isCode(fair.region_code))
  const now = Date.now()
  const campaign = readCampaign({ percent: fair.campaign?.percent, ...fair.campaign })
  return {
    handle: fair.handle,
    year: fair.year,
    phase: fair.phase,
    name: localize(fair.names, language),
    theme: fair.theme ? localize(fair.theme, language) : null,
    place: localize(fair.place, language),
    province: province ? { slug: province.slug, name: localize(province.name, language).text } : null,
    region: localize(region?.name, language).text,
    days: formatDays(fair.opens_on, fair.closes_on, language),
    leaf: {
      days: leafDays(fair),
      month: formatMonth(fair.opens_on, language),
    },
    opensAt: fair.opens_at,
    closesAt: fair.closes_at,
    opens: formatDateTime(fair.opens_at, language),
    closes: formatDate(fair.closes_at, language),
    exhibitors: fair.exhibitor_count,
    campaign:
      campaign && now < campaign.endsAt
        ? {
            percent: campaign.percent,
            isRunning: isRunning(campaign, now),
            starts: formatDateTime(new Date(campaign.startsAt).toISOString(), language),
            until: formatUntil(campaign.endsAt, language),
          }
        : null,
    cancelReason: fair.cancel_reason ?? null,
  }
}

export type FairCardView = ReturnType<typeof fairCardView>

/** What a calendar's leaf says: one day, or the first and the last where they are of one month. */
const leafDays = ({ opens_on, closes_on }: FairCard): string => {
  const [from, to] = [Number(opens_on.slice(8)), Number(closes_on.slice(8))]
  return opens_on.slice(0, 7) === closes_on.slice(0, 7) && from !== to ? `${from}–${to}` : String(from)
}
