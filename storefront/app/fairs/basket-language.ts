import { redirect } from "react-router"
import { preferredLanguage } from "~/i18n/languages"
import type { Route } from "./+types/basket-language"

/** The till shows one code to everybody; whoever scans it reads the basket in the language the phone asks for. */
export const loader = ({ params: { handle, code }, request }: Route.LoaderArgs) => {
  const language = preferredLanguage(request.headers.get("accept-language"))
  return redirect(`/${language}/fairs/${encodeURIComponent(handle)}/basket/${encodeURIComponent(code)}`, {
    headers: { vary: "Accept-Language" },
  })
}
