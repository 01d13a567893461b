/** A fair's price on a good: so many percent less, from one instant to another (milliseconds since 1970). */
export type Campaign = { percent: number; startsAt: number; endsAt: number }

export type CampaignDates = {
  percent?: number | null | undefined
  starts_at?: string | number | null | undefined
  ends_at?: string | number | null | undefined
}

/** Instants come as ISO 8601, or as the seconds or milliseconds of an index. */
const instantOf = (value: string | number): number => {
  if (typeof value === "string") return Date.parse(value)
  return value < 1e11 ? value * 1000 : value
}

/** Reads a campaign; undefined where a part of it is missing or impossible. */
export const readCampaign = ({ percent, starts_at, ends_at }: CampaignDates): Campaign | undefined => {
  if (!percent || percent <= 0 || percent >= 100 || !starts_at || !ends_at) return undefined
  const campaign = { percent, startsAt: instantOf(starts_at), endsAt: instantOf(ends_at) }
  return campaign.startsAt < campaign.endsAt ? campaign : undefined
}

/** Whether the campaign's prices hold now: from its first instant, until just before its last. */
export const isRunning = ({ startsAt, endsAt }: Campaign, now: number): boolean =>
  startsAt <= now && now < endsAt

/** A price in dirhams at the campaign, to the centime, as the cart will count it. */
export const campaignPrice = (dirhams: number, { percent }: Campaign): number =>
  Math.round((Math.round(dirhams * 100) * (100 - percent)) / 100) / 100

/** The next instant at which the clock changes the price; undefined when it never will. */
export const nextPriceChange = (campaign: Campaign | undefined, now: number): number | undefined =>
  campaign && [campaign.startsAt, campaign.endsAt].find((instant) => instant > now)
