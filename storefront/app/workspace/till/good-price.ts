import type { TillGood } from "./till"

export type PriceNow = {
  centimes: number
  /** The usual price, while a campaign's is asked. */
  was_centimes: number | undefined
}

/**
 * What a good costs at an instant (milliseconds of the market's clock, not of the phone's). A campaign begins at its
 * first instant and is over at its last one; of several, the one that asks least counts.
 */
export const priceAt = ({ centimes, campaigns }: TillGood, now: number): PriceNow => {
  const running = campaigns.filter(
    ({ starts_at, ends_at }) => now >= Date.parse(starts_at) && now < Date.parse(ends_at),
  )
  const least = Math.min(centimes, ...running.map((campaign) => campaign.centimes))
  return { centimes: least, was_centimes: least < centimes ? centimes : undefined }
}
