import type { RouterContextProvider } from "react-router"
import { pageLifeContext, pageTagsContext } from "../../server/page-tags"
import type { Language } from "~/i18n/languages"
import { localize } from "~/i18n/localized-text"
import { askMarket, MarketError } from "~/medusa/client.server"
import { formatDays } from "./fair-days"
import { type Fair, fairSchema } from "./fair-schema"

type Asked = {
  request: Request
  context: Readonly<RouterContextProvider>
  cooperative: string
  language: Language
}

/**
 * The fair that an address is marked with (`?fair=oujda-2026`), for the page of a cooperative that exhibits there or of
 * its goods; null for any other.
 */
export const fairMarkOf = async ({ request, context, cooperative, language }: Asked) => {
  const handle = /^[a-z0-9-]{1,100}$/.exec(new URL(request.url).searchParams.get("fair") ?? "")?.[0]
  const fair = handle ? await readMarkedFair(handle) : undefined
  const exhibitor = fair?.exhibitors.find((other) => other.handle === cooperative)
  if (!fair || !exhibitor) return null
  context.get(pageTagsContext).add(`fair:${fair.handle}`)
  context.get(pageLifeContext).changesAt(fair.next_change_at)
  return {
    handle: fair.handle,
    name: localize(fair.names, language),
    days: formatDays(fair.opens_on, fair.closes_on, language),
    phase: fair.phase,
    stand: exhibitor.stand ?? null,
  }
}

export type FairMark = Awaited<ReturnType<typeof fairMarkOf>>

/** A page marked with a fair that is no more is still the page. */
const readMarkedFair = async (handle: string): Promise<Fair | undefined> => {
  try {
    return (await askMarket(fairSchema, `/store/fairs/${handle}`)).fair
  } catch (error) {
    if (error instanceof MarketError) return undefined
    throw error
  }
}
