import { redirect } from "react-router"
import { z } from "zod"
import { preferredLanguage } from "~/i18n/languages"
import { askMarket, MarketError } from "~/medusa/client.server"
import { clientIpContext } from "~/session/client-ip"
import { fairCookie, scansCookie } from "~/session/cookies.server"
import { readScannedCodes, withCode } from "./scanned-codes"
import type { Route } from "./+types/scan"

const scanSchema = z.object({
  edition_handle: z.string(),
  cooperative_handle: z.string(),
  product_handle: z.string().nullish(),
  is_past: z.boolean().default(false),
})

/**
 * Where a poster's code leads: to the cooperative or the product, marked with the fair, in the reader's language. The
 * same code scanned again within the hour is not told to the backend, so that a visit counts once.
 */
export const loader = async ({ params, request, context }: Route.LoaderArgs) => {
  const code = params.code.toUpperCase()
  const language = preferredLanguage(request.headers.get("accept-language"))
  const codes = readScannedCodes(await scansCookie.parse(request.headers.get("cookie")))
  const known = codes[code]
  if (known) return redirect(`/${language}/${known}`)
  try {
    const scan = await askMarket(scanSchema, "/store/fair-scans", {
      body: { code },
      clientIp: context.get(clientIpContext),
    })
    const path = pathOf(scan)
    const headers = new Headers()
    headers.append("set-cookie", await scansCookie.serialize(withCode(codes, code, path)))
    if (!scan.is_past) headers.append("set-cookie", await fairCookie.serialize(code))
    return redirect(`/${language}/${path}`, { headers })
  } catch (error) {
    if (!(error instanceof MarketError)) throw error
    return redirect(`/${language}/fairs${error.status === 404 ? "?unknown_code=1" : ""}`)
  }
}

const pathOf = ({ edition_handle, cooperative_handle, product_handle }: z.infer<typeof scanSchema>): string =>
  `${product_handle ? `products/${product_handle}` : `cooperatives/${cooperative_handle}`}?fair=${edition_handle}`
