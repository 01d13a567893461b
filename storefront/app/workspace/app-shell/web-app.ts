import { msg } from "@lingui/core/macro"
import { languageOf } from "~/i18n/language-context.server"
import { directionOf } from "~/i18n/languages"
import { i18nIn } from "~/i18n/translator"
import type { Route } from "./+types/web-app"

const LIME = "#f7f3ea"

const icon = (size: number, purpose: string) => ({
  src: `/workspace-icon-${purpose === "maskable" ? "maskable-" : ""}${size}.png`,
  sizes: `${size}x${size}`,
  type: "image/png",
  purpose,
})

/** `GET /{lang}/workspace/manifest.webmanifest`: the workspace as an app of the phone, in the reader's language and direction. */
export const loader = ({ params }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const i18n = i18nIn(language)
  const scope = `/${language}/workspace`
  const manifest = {
    id: scope,
    name: i18n._(msg`Twiza: the cooperative's workspace`),
    short_name: i18n._(msg`My cooperative`),
    lang: language,
    dir: directionOf(language),
    start_url: scope,
    scope,
    display: "standalone",
    background_color: LIME,
    theme_color: LIME,
    icons: [icon(192, "any"), icon(512, "any"), icon(512, "maskable")],
    shortcuts: [{ name: i18n._(msg`Orders`), url: `${scope}/orders` }],
  }
  return new Response(JSON.stringify(manifest), {
    headers: {
      "content-type": "application/manifest+json; charset=utf-8",
      "cache-control": "public, max-age=3600",
    },
  })
}
