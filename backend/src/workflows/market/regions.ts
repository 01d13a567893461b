import { CASH_ON_DELIVERY_PROVIDER_ID } from "../../modules/cash-on-delivery"
import { MARKET } from "./market"

/** Countries we send to that pay in euros: the euro area and its neighbours. */
const IN_EUROS =
  "ad at be bg ch cy cz de dk ee es fi fr gb gr hr hu ie is it li lt lu lv mc mt nl no pl pt ro se si sk sm".split(
    " ",
  )

/** Countries we send to that pay in dollars: the rest of the diaspora and of the trade fairs' visitors. */
const IN_DOLLARS = "ae au bh br ca ci jo jp kr kw mx nz om qa sa sg sn us".split(" ")

/** A region by the name under which it is found again, which is what makes setting it up idempotent. */
export type MarketRegion = {
  name: string
  currency_code: string
  countries: string[]
  /** Cash is collected at Moroccan doors only; cards are added where they are set up. */
  payment_providers: string[]
}

export const HOME_REGION: MarketRegion = {
  name: MARKET.region,
  currency_code: MARKET.currency_code,
  countries: [MARKET.country_code],
  payment_providers: [CASH_ON_DELIVERY_PROVIDER_ID],
}

/** Where goods are sent abroad, each country in one region, paid in that region's currency, by card only. */
export const ABROAD_REGIONS: MarketRegion[] = [
  { name: "Abroad (€)", currency_code: "eur", countries: IN_EUROS, payment_providers: [] },
  { name: "Abroad ($)", currency_code: "usd", countries: IN_DOLLARS, payment_providers: [] },
]

export const REGIONS: MarketRegion[] = [HOME_REGION, ...ABROAD_REGIONS]

/** The region a country is in; undefined for a country we do not send to. */
export function regionOfCountry(country_code: string): MarketRegion | undefined {
  return REGIONS.find(({ countries }) => countries.includes(country_code))
}

/** Whether something is paid in another currency than the market's own, and so goes abroad. */
export function isAbroad({ currency_code }: { currency_code: string }): boolean {
  return currency_code !== MARKET.currency_code
}
