import { redirect } from "react-router"
import { preferredLanguage } from "~/i18n/languages"
import type { Route } from "./+types/choose-language"

/** The bare address sends a reader to the market in the language the browser asks for. */
export const loader = ({ request }: Route.LoaderArgs) =>
  redirect(`/${preferredLanguage(request.headers.get("accept-language"))}`, {
    headers: { vary: "Accept-Language" },
  })
