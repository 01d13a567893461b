import { remembered } from "../../server/remembered"
import { askForPage } from "~/medusa/ask-for-page.server"
import { askMarket, MarketError } from "~/medusa/client.server"
import { type Fair, type FairCard, type FairList, fairListSchema, fairSchema } from "./fair-schema"

const FRESH_FOR_MS = 20_000

/** Every edition that may be seen: open, coming and past, asked at most every twenty seconds and again after a purge. */
export const readFairs = remembered(
  (): Promise<FairList> => askMarket(fairListSchema, "/store/fairs"),
  FRESH_FOR_MS,
)

const NONE: FairList = { open: [], coming: [], past: [] }

/** The same where fairs are not what the page is about: without them it still stands. */
export const fairsOrNone = async (): Promise<FairList> => {
  try {
    return await readFairs()
  } catch (error) {
    if (error instanceof MarketError) return NONE
    throw error
  }
}

/** An edition as its page shows it; the not-found page for one that does not exist or is not announced. */
export const readFair = async (handle: string): Promise<Fair> =>
  (await askForPage(fairSchema, `/store/fairs/${encodeURIComponent(handle)}`)).fair

/** The editions whose goods can be looked for: those that run or come and have exhibitors, and the one asked for. */
export const fairsOfGoods = ({ open, coming, past }: FairList, asked?: string): FairCard[] => [
  ...[...open, ...coming].filter(
    ({ phase, exhibitor_count }) => phase !== "cancelled" && exhibitor_count > 0,
  ),
  ...past.filter(({ handle }) => handle === asked),
]
