import { Outlet } from "react-router"
import { languageOf } from "~/i18n/language-context.server"
import { SiteFooter } from "./site-footer"
import { SiteHeader } from "./site-header"
import type { Route } from "./+types/market-layout"

export const loader = ({ params, request }: Route.LoaderArgs) => {
  const url = new URL(request.url)
  return { language: languageOf(params), path: url.pathname + url.search }
}

/** The frame of every page: header, the page itself, footer. */
export default function MarketLayout({ loaderData: { language, path } }: Route.ComponentProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader language={language} path={path} />
      <main id="content" className="flex-1" tabIndex={-1}>
        <Outlet />
      </main>
      <SiteFooter language={language} path={path} />
    </div>
  )
}
